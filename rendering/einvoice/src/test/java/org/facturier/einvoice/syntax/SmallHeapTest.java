package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fits into a Java machine of 64 MB: invoices of 10,000 lines, 40 MB attached, and files without end. */
class SmallHeapTest {

    private static final int LINES = 10_000;
    private static final long ATTACHED = 40_000_000;
    private static final String INVOICE = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\""
            + " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""
            + " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">";

    @TempDir
    Path folder;

    @Test
    @Tag("once")
    void ten_thousand_lines_are_read_judged_and_written_in_64_megabytes() throws Exception {
        assertThat(run("lines")).contains(LINES + " lines from UBL, " + LINES + " lines from CII");
    }

    @Test
    @Tag("once")
    void files_without_end_are_refused_in_64_megabytes() throws Exception {
        assertThat(run("endless")).contains("EINV-READ-03 EINV-READ-03 EINV-READ-03");
    }

    @Test
    void forty_megabytes_attached_are_read_and_written_in_64_megabytes() throws Exception {
        assertThat(run("attached")).contains("40000000 bytes from UBL, 40000000 bytes from CII");
    }

    private String run(String what) throws Exception {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        SmallHeapTest.class.getName(),
                        what,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /** Runs in the small machine: what is asked for, and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("lines")) {
            Path ubl = Path.of(arguments[1], "ubl.xml");
            Path cii = Path.of(arguments[1], "cii.xml");
            write(Syntax.UBL_INVOICE, invoice(), ubl);
            int lines = convert(ubl, cii);
            System.out.println(lines + " lines from UBL, " + convert(cii, ubl) + " lines from CII");
        } else if (arguments[0].equals("attached")) {
            Path cii = Path.of(arguments[1], "attached.xml");
            long bytes = attached(withAttachment(), cii);
            try (InputStream in = Files.newInputStream(cii)) {
                System.out.println(bytes + " bytes from UBL, " + attached(in, Path.of(arguments[1], "again.xml"))
                        + " bytes from CII");
            }
        } else {
            System.out.println(refusal("<cbc:ID>", 'x') + " " + refusal("<cbc:ID x='", 'x') + " "
                    + refusal(
                            "<cac:AdditionalDocumentReference><cac:Attachment><cbc:EmbeddedDocumentBinaryObject>",
                            'A'));
        }
    }

    /** {@return an invoice with 40 MB of zeros attached; base64 takes four characters for three bytes} */
    private static InputStream withAttachment() {
        String before = INVOICE
                + "<cbc:ID>1</cbc:ID><cac:AdditionalDocumentReference><cbc:ID>plan</cbc:ID><cac:Attachment>"
                + "<cbc:EmbeddedDocumentBinaryObject mimeCode='text/csv' filename='plan.csv'>";
        String after =
                "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference></Invoice>";
        return new SequenceInputStream(
                new Endless(before, 'A', before.length() + ATTACHED / 3 * 4 + 2),
                new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@return how many bytes are attached to a document that was read and written in the other syntax} */
    private static long attached(InputStream in, Path to) throws IOException {
        Reading reading = Documents.read(in, ReadingLimits.standard()).orThrow();
        try (OutputStream out = Files.newOutputStream(to)) {
            DocumentWriter.of(reading.syntax() == Syntax.CII ? Syntax.UBL_INVOICE : Syntax.CII)
                    .writeUnchecked(reading.invoice(), reading, out)
                    .orThrow();
        }
        try (InputStream bytes = reading.open(reading.invoice()
                        .supportingDocuments()
                        .get(0)
                        .attachment()
                        .orElseThrow())
                .orElseThrow()) {
            return bytes.skip(Long.MAX_VALUE);
        }
    }

    private static String refusal(String start, char filling) throws IOException {
        InputStream endless = new Endless(INVOICE + start, filling, 1_000_000_000L);
        Outcome<Reading> outcome =
                Documents.read(endless, ReadingLimits.standard().withAttachments(10_000_000));
        return outcome.findings().all().get(0).code().text();
    }

    /** {@return how many lines were read, judged and written in another syntax} */
    private static int convert(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            Reading reading = Documents.read(in, ReadingLimits.standard()).orThrow();
            EuropeanRules.standard().check(Subject.of(reading, Mode.OFFICIAL));
            write(reading.syntax() == Syntax.CII ? Syntax.UBL_INVOICE : Syntax.CII, reading.invoice(), to);
            return reading.invoice().lines().size();
        }
    }

    private static void write(Syntax syntax, ElectronicInvoice invoice, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            DocumentWriter.of(syntax)
                    .writeUnchecked(invoice, Attachments.none(), out)
                    .orThrow();
        }
    }

    private static ElectronicInvoice invoice() {
        ElectronicInvoice some = new Hubs(16931).invoice(false);
        Shape<ElectronicInvoice> shape = Shape.of(ElectronicInvoice.class);
        ElectronicInvoice one = some.lines().isEmpty() ? shape.with(some, "lines", List.of(new Hubs(1).line())) : some;
        return shape.with(
                shape.with(one, "type", Optional.of("380")),
                "lines",
                java.util.Collections.nCopies(LINES, one.lines().get(0)));
    }
}
