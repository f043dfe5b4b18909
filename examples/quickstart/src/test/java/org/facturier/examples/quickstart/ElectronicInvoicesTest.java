package org.facturier.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facturier.core.document.Invoice;
import org.facturier.einvoice.contracts.OfficialRules;
import org.facturier.einvoice.contracts.OfficialVerdict;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every document of the year in UBL and CII, before the official rules and schemas. */
class ElectronicInvoicesTest {

    private static List<Invoice> documents;

    @BeforeAll
    static void run() throws IOException {
        documents = new Year(Inputs.read(Path.of("input")).orThrow())
                .run()
                .orThrow()
                .documents();
    }

    @Test
    void every_document_is_accepted_officially_in_both_syntaxes_without_a_warning() {
        ElectronicInvoices electronic = new ElectronicInvoices();
        for (Invoice document : documents) {
            Map<String, byte[]> files = electronic.of(document);
            assertThat(files).containsOnlyKeys("ubl", "cii");
            files.forEach((name, xml) -> {
                OfficialVerdict verdict =
                        OfficialRules.judge(name.equals("cii") ? Syntax.CII : Syntax.UBL_INVOICE, xml);
                assertThat(verdict.schema()).as(document.number() + " " + name).isEmpty();
                assertThat(verdict.places()).as(document.number() + " " + name).isEmpty();
                assertThat(verdict.warnings())
                        .as(document.number() + " " + name)
                        .isEmpty();
            });
        }
    }

    /** The README has the figures that were worked out on paper. */
    @Test
    void what_is_due_in_the_files_is_what_was_worked_by_hand() {
        ElectronicInvoices electronic = new ElectronicInvoices();
        Map<String, String> payable = WorkedTable.under("number").stream()
                .collect(java.util.stream.Collectors.toMap(row -> row.get(0), row -> row.get(3)));
        assertThat(payable).hasSize(documents.size());
        for (Invoice document : documents) {
            Map<String, byte[]> files = electronic.of(document);
            BigDecimal worked = new BigDecimal(payable.get(document.number().text()));
            assertThat(amount(files.get("ubl"), "PayableAmount")).isEqualByComparingTo(worked);
            assertThat(amount(files.get("cii"), "DuePayableAmount")).isEqualByComparingTo(worked);
        }
    }

    private static BigDecimal amount(byte[] xml, String element) {
        return Pattern.compile(":" + element + "(?: [^>]*)?>([^<]*)<")
                .matcher(new String(xml, StandardCharsets.UTF_8))
                .results()
                .map(found -> new BigDecimal(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
