package org.facturier.examples.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EinvoiceCommandTest {

    private static final String UBL = "samples/invoice-ubl.xml";
    private static final String CII = "samples/invoice-cii.xml";
    private static final String BROKEN = "samples/broken-cii.xml";
    private static final String CREDIT_NOTE = "samples/credit-note-cii.xml";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private int run(InputStream in, String... arguments) {
        return EinvoiceCommand.run(
                List.of(arguments),
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static ElectronicInvoice read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Documents.read(in, ReadingLimits.standard()).orThrow().invoice();
        }
    }

    @Test
    void a_valid_invoice_is_said_to_be_valid() {
        assertThat(run("check", UBL, CII, CREDIT_NOTE)).isZero();
        assertThat(out().lines())
                .containsExactly(
                        UBL + ": UBL Invoice F-2026-0031, valid",
                        CII + ": CII F-2026-0031, valid",
                        CREDIT_NOTE + ": CII A-2026-0004, valid");
    }

    /** 900.00 + 172.75 is 1,072.75; the file says 1,072.76, and has no name of the buyer. */
    @Test
    void each_broken_rule_is_named_with_its_place_and_how_to_mend_it() {
        assertThat(run("check", BROKEN)).isEqualTo(1);
        assertThat(out().lines().findFirst()).hasValue(BROKEN + ": CII F-2026-0031, errors: 3");
        assertThat(out()).contains("error BR-07: ", "error BR-CO-15: ", "error BR-CO-16: ", "to mend it: ");
    }

    @Test
    void findings_speak_french_and_german() {
        assertThat(run("check", "--lang", "fr", BROKEN)).isEqualTo(1);
        assertThat(out()).contains("erreurs: 3", "erreur BR-CO-15: ", "pour corriger: ");
        assertThat(run("check", "--lang", "de", BROKEN)).isEqualTo(1);
        assertThat(out()).contains("Fehler: 3", "Fehler BR-CO-15: ", "Abhilfe: ");
    }

    @Test
    void json_has_one_line_for_each_file() throws IOException {
        assertThat(run("check", "--json", UBL, BROKEN)).isEqualTo(1);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("accepted").asBoolean()).isTrue();
        assertThat(lines.get(0).get("syntax").asText()).isEqualTo("UBL Invoice");
        assertThat(lines.get(1).get("accepted").asBoolean()).isFalse();
        assertThat(lines.get(1).get("findings"))
                .extracting(finding -> finding.get("code").asText())
                .containsExactlyInAnyOrder("BR-07", "BR-CO-15", "BR-CO-16");
    }

    /** VAT of 172.75 may be 172.99 officially, as less than one euro is forgiven; strictly it may not. */
    @Test
    void strictly_nothing_is_forgiven() throws IOException {
        String text = Files.readString(Path.of(CII), StandardCharsets.UTF_8)
                .replace(">170.00<", ">170.24<")
                .replace(">172.75<", ">172.99<")
                .replace(">1072.75<", ">1072.99<");
        Path file = Files.writeString(folder.resolve("tolerated.xml"), text, StandardCharsets.UTF_8);
        assertThat(run("check", file.toString())).isZero();
        assertThat(run("check", "--strict", file.toString())).isEqualTo(1);
        assertThat(out()).contains("BR-CO-17");
    }

    @Test
    void a_file_that_fails_does_not_stop_the_others_and_the_worst_counts() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.xml"));
        Path zip = Files.write(folder.resolve("zip.xml"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Files.copy(Path.of(UBL), folder.resolve("good.XML"));
        Files.writeString(folder.resolve("notes.txt"), "no invoice");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        empty + ": refused",
                        folder.resolve("good.XML") + ": UBL Invoice F-2026-0031, valid",
                        zip + ": refused");
        assertThat(run("check", "nowhere.xml", UBL)).isEqualTo(2);
        assertThat(err()).contains("nowhere.xml");
        assertThat(out()).contains(UBL + ": UBL Invoice");
    }

    @Test
    void what_comes_in_is_a_document_as_well() throws IOException {
        byte[] document = Files.readAllBytes(Path.of(CII));
        assertThat(run(new ByteArrayInputStream(document), "check", "-")).isZero();
        assertThat(out()).isEqualTo("-: CII F-2026-0031, valid" + System.lineSeparator());
    }

    @Test
    void a_document_goes_to_the_other_syntax_and_back() throws IOException {
        assertThat(run("convert", "--to", "ubl", "--out", folder.toString(), CII, CREDIT_NOTE))
                .isZero();
        Path ubl = folder.resolve("invoice-cii.ubl.xml");
        Path creditNote = folder.resolve("credit-note-cii.ubl.xml");
        assertThat(read(ubl)).isEqualTo(read(Path.of(CII))).isEqualTo(read(Path.of(UBL)));
        assertThat(Files.readString(creditNote)).contains("CreditNoteTypeCode");
        assertThat(run("convert", "--to", "cii", "--out", folder.toString(), creditNote.toString()))
                .isZero();
        assertThat(read(folder.resolve("credit-note-cii.ubl.cii.xml"))).isEqualTo(read(Path.of(CREDIT_NOTE)));
        assertThat(run("check", folder.toString())).isZero();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void a_document_is_converted_from_what_comes_in_to_what_goes_out() throws IOException {
        byte[] document = Files.readAllBytes(Path.of(UBL));
        assertThat(run(new ByteArrayInputStream(document), "convert", "--to", "cii", "-"))
                .isZero();
        Path file = Files.write(folder.resolve("piped.xml"), out.toByteArray());
        assertThat(read(file)).isEqualTo(read(Path.of(UBL)));
    }

    @Test
    void what_would_be_lost_is_named_and_nothing_is_written_until_it_is_allowed() throws IOException {
        String text = Files.readString(Path.of(UBL), StandardCharsets.UTF_8)
                .replace("</cbc:DueDate>", "</cbc:DueDate><cbc:LineCountNumeric>2</cbc:LineCountNumeric>");
        Path file = Files.writeString(folder.resolve("more.xml"), text, StandardCharsets.UTF_8);
        String target = folder.resolve("out").toString();
        assertThat(run("convert", "--to", "cii", "--out", target, file.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("more.xml: refused", "LineCountNumeric");
        assertThat(folder.resolve("out/more.cii.xml")).doesNotExist();
        assertThat(run("convert", "--to", "cii", "--allow-loss", "--out", target, file.toString()))
                .isZero();
        assertThat(err()).contains("more.xml: written, with the loss of");
        assertThat(read(folder.resolve("out/more.cii.xml"))).isEqualTo(read(Path.of(UBL)));
    }

    /** A credit note of UBL has its due date within the means of payment, which this one does not state. */
    @Test
    void a_term_without_a_place_is_named_and_left_out_only_where_that_is_allowed() throws IOException {
        String text = Files.readString(Path.of(CREDIT_NOTE), StandardCharsets.UTF_8)
                .replace(
                        "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>",
                        "<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format=\"102\">20261014"
                                + "</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>"
                                + "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>");
        Path file = Files.writeString(folder.resolve("due.xml"), text, StandardCharsets.UTF_8);
        assertThat(read(file).dueDate()).isPresent();
        String target = folder.resolve("out").toString();
        assertThat(run("convert", "--to", "ubl", "--out", target, file.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("refused", "BT-9");
        assertThat(run("convert", "--to", "ubl", "--allow-loss", "--out", target, file.toString()))
                .isZero();
        assertThat(read(folder.resolve("out/due.ubl.xml"))).isEqualTo(read(Path.of(CREDIT_NOTE)));
    }

    @Test
    void two_documents_of_one_name_do_not_overwrite_each_other() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.copy(Path.of(CREDIT_NOTE), other.resolve("invoice-ubl.xml"));
        assertThat(run(
                        "convert",
                        "--to",
                        "cii",
                        "--out",
                        folder.toString(),
                        UBL,
                        other.resolve("invoice-ubl.xml").toString()))
                .isEqualTo(2);
        assertThat(read(folder.resolve("invoice-ubl.cii.xml")).type()).hasValue("380");
        assertThat(err()).contains("written from another document");
    }

    @Test
    void an_invoice_is_shown_as_text_with_every_term() {
        assertThat(run("show", UBL)).isZero();
        assertThat(out())
                .startsWith("Invoice F-2026-0031\n===================\n")
                .contains("Ateliers du Rhône Formation", "12 quai Perrache, 69002, Lyon, FR")
                .containsPattern("Security training, two days +10 HUR +85.00 +S 20 % +850.00")
                .containsPattern("amount due +1072.75")
                .containsPattern("BT-13 purchaseOrder +C-4711")
                .containsPattern("BT-153 lines\\[1\\].item.name +Course book");
    }

    @Test
    void it_is_shown_in_french_and_german() {
        assertThat(run("show", "--lang", "fr", UBL)).isZero();
        assertThat(run("show", "--lang", "de", UBL)).isZero();
        assertThat(out())
                .contains("Facture F-2026-0031", "14 septembre 2026", "Rechnung F-2026-0031", "14. September 2026");
    }

    @Test
    void it_is_shown_as_a_pdf_that_has_the_same_words() throws IOException {
        assertThat(run("show", "--pdf", "--out", folder.toString(), UBL, CREDIT_NOTE))
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("invoice-ubl.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Invoice F-2026-0031", "Ateliers du Rhône Formation", "1072.75", "BT-13 purchaseOrder");
        }
        assertThat(folder.resolve("credit-note-cii.pdf")).isNotEmptyFile();
    }

    @Test
    void a_character_that_the_font_has_not_is_refused_and_not_left_out() throws IOException {
        String text = Files.readString(Path.of(UBL), StandardCharsets.UTF_8).replace("Course book", "\u8bb0\u5f55");
        Path file = Files.writeString(folder.resolve("chinese.xml"), text, StandardCharsets.UTF_8);
        assertThat(run("show", "--pdf", "--out", folder.toString(), file.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("U+8bb0");
        assertThat(folder.resolve("chinese.pdf")).doesNotExist();
    }

    @Test
    void what_is_no_command_is_answered_with_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("look", UBL)).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--pdf", UBL)).isEqualTo(2);
        assertThat(run("check", UBL, "--lang")).isEqualTo(2);
        assertThat(run("check", "--lang", "nl", UBL)).isEqualTo(2);
        assertThat(run("convert", UBL)).isEqualTo(2);
        assertThat(run("show", "--pdf", UBL, CII)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("usage: check", "no such task: look", "no file is named", "--lang is en, fr or de");
    }

    @Test
    void the_program_ends_with_the_status_of_the_worst_file() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EinvoiceCommand.class.getName(),
                        "check",
                        "--lang",
                        "fr",
                        new File(UBL).getAbsolutePath(),
                        new File(BROKEN).getAbsolutePath())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("UBL Invoice F-2026-0031, valide", "erreur BR-CO-15");
    }
}
