package org.facturier.core.camt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Vector;
import org.facturier.core.bankfile.StatementFile;
import org.facturier.core.intake.StatementReaders;
import org.junit.jupiter.api.Test;

/** What was made to harm: bounded time and memory, a finding, and what stood before is taken. */
class HostileXmlTest {

    private static final String BEGIN =
            "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'>\n<BkToCstmrStmt>\n<Stmt><Id>S</Id>\n";
    private static final String ENTRY =
            "<Ntry><Amt Ccy='EUR'>10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-01-05</Dt></BookgDt></Ntry>\n";
    private static final String END = "</Stmt></BkToCstmrStmt></Document>\n";

    /** More than any buffer, yet short enough for each run; it grows with the tries asked for. */
    private static final int BLOCKS = 32 * Math.max(1, Integer.getInteger("jqwik.tries.default", 1000) / 1000);

    @Test
    void a_document_type_ends_the_reading() throws IOException {
        StatementFile read = read("<!DOCTYPE Document [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>" + BEGIN
                + "<Ntry>&b;</Ntry>" + END);
        assertThat(codes(read)).containsExactly("STMT-XML-02");
        assertThat(read.statements()).isEmpty();
    }

    @Test
    void an_external_entity_is_not_fetched() throws IOException {
        StatementFile read = read("<!DOCTYPE Document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + BEGIN + END);
        assertThat(codes(read)).containsExactly("STMT-XML-02");
    }

    @Test
    void an_entity_that_nobody_declared_ends_the_reading_and_what_stood_before_is_taken() throws IOException {
        StatementFile read = read(BEGIN + ENTRY + "<Ntry><AddtlNtryInf>&x;</AddtlNtryInf></Ntry>" + ENTRY + END);
        assertThat(codes(read)).containsAnyOf("STMT-XML-01", "STMT-XML-02");
        assertThat(read.statements().get(0).entries()).hasSize(1);
    }

    @Test
    void a_flood_of_blanks_is_passed_over_and_lines_are_counted_on() throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        block[block.length - 1] = '\n';
        Vector<InputStream> parts = new Vector<>();
        parts.add(stream(BEGIN + ENTRY));
        for (int i = 0; i < BLOCKS; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(stream(ENTRY + ENTRY.replace("10.00", "ten") + END));
        StatementFile read = StatementReaders.camt().read("s.xml", new SequenceInputStream(parts.elements()));
        assertThat(read.statements().get(0).entries()).hasSize(2);
        assertThat(codes(read)).containsExactly("STMT-AMOUNT-01");
        assertThat(read.findings().all().get(0).path())
                .isEqualTo("s.xml:" + (4 + BLOCKS + 2 - 1 + 1) + " Document/BkToCstmrStmt/Stmt[1]/Ntry[3]/Amt");
    }

    @Test
    void a_text_a_tag_and_a_comment_without_end_are_not_kept() throws IOException {
        String flood = "x".repeat(1_000_000);
        for (String hostile : List.of(
                "<AddtlNtryInf>" + flood,
                "<Ntry><" + flood,
                "<Ntry a='" + flood,
                "<!--" + flood,
                "<![CDATA[" + flood)) {
            StatementFile read = read(BEGIN + ENTRY + hostile);
            assertThat(codes(read)).as(hostile.substring(0, 9)).containsExactly("STMT-LIMIT-01");
            assertThat(read.statements().get(0).entries()).hasSize(1);
        }
    }

    @Test
    void nesting_without_end_ends_the_reading() throws IOException {
        StatementFile read = read(BEGIN + ENTRY + "<a>".repeat(100_000));
        assertThat(codes(read)).containsExactly("STMT-LIMIT-01");
        assertThat(read.findings().all().get(0).message()).contains("100 levels");
        assertThat(read.statements().get(0).entries()).hasSize(1);
    }

    @Test
    void names_without_end_end_the_reading() throws IOException {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        StatementFile read = read(BEGIN + ENTRY + names + END);
        assertThat(codes(read)).containsExactly("STMT-LIMIT-01");
    }

    @Test
    void details_without_end_leave_the_entry_whole() throws IOException {
        String entry = ENTRY.replace("</Ntry>", "<NtryDtls>" + "<TxDtls/>".repeat(100_001) + "</NtryDtls></Ntry>");
        StatementFile read = read(BEGIN + entry + END);
        assertThat(codes(read)).containsExactly("STMT-LIMIT-01");
        assertThat(read.statements().get(0).entries().get(0).transactions()).hasSize(1);
    }

    @Test
    void characters_that_xml_does_not_know_are_replaced() throws IOException {
        StatementFile read =
                read(BEGIN + ENTRY.replace("</Ntry>", "<AddtlNtryInf>a\u0001b</AddtlNtryInf></Ntry>") + END);
        assertThat(codes(read)).containsExactly("STMT-CODE-01");
        assertThat(read.findings().all().get(0).path()).isEqualTo("s.xml:4");
        assertThat(read.statements()
                        .get(0)
                        .entries()
                        .get(0)
                        .transactions()
                        .get(0)
                        .bankText())
                .isEqualTo("a\uFFFDb");
    }

    @Test
    void in_utf_16_by_its_mark_or_its_first_characters() throws IOException {
        String message = "<?xml version='1.0' encoding='UTF-16'?>" + BEGIN + ENTRY + END;
        for (Charset encoding :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            StatementFile read =
                    StatementReaders.camt().read("s.xml", new ByteArrayInputStream(message.getBytes(encoding)));
            assertThat(read.findings()).as(encoding.name()).isEmpty();
            assertThat(read.statements().get(0).entries()).hasSize(1);
        }
    }

    @Test
    void an_encoding_that_is_none_is_remarked() throws IOException {
        StatementFile read = read("<?xml version='1.0' encoding='KLINGON'?>" + BEGIN + ENTRY + END);
        assertThat(codes(read)).containsExactly("STMT-CODE-02");
        assertThat(read.statements().get(0).entries()).hasSize(1);
    }

    @Test
    void windows_1252_as_the_file_says() throws IOException {
        String message = "<?xml version='1.0' encoding='windows-1252'?>" + BEGIN
                + ENTRY.replace("</Ntry>", "<AddtlNtryInf>5 €</AddtlNtryInf></Ntry>") + END;
        StatementFile read = StatementReaders.camt()
                .read("s.xml", new ByteArrayInputStream(message.getBytes(Charset.forName("windows-1252"))));
        assertThat(read.findings()).isEmpty();
        assertThat(read.statements()
                        .get(0)
                        .entries()
                        .get(0)
                        .transactions()
                        .get(0)
                        .bankText())
                .isEqualTo("5 €");
    }

    private static StatementFile read(String message) throws IOException {
        return StatementReaders.camt().read("s.xml", stream(message));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(StatementFile file) {
        return file.findings().stream().map(each -> each.code().text()).toList();
    }
}
