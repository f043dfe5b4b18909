package org.facturier.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.profile.Projection;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.RuleBook;
import org.facturier.einvoice.rules.RuleOverride;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.Validated;
import org.facturier.einvoice.rules.Verdict;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Limits;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final String NEARLY_EMPTY = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
              <cbc:ID>F-1</cbc:ID>
              <cbc:IssueDate>2026-01-15</cbc:IssueDate>
              <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
              <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
            </Invoice>
            """;

    @Test
    void a_file_is_read_judged_written_in_the_other_syntax_and_cut_to_a_profile() throws IOException {
        InputStream in = new ByteArrayInputStream(NEARLY_EMPTY.getBytes(StandardCharsets.UTF_8));
        OutputStream out = new ByteArrayOutputStream();
        // region read
        Outcome<Reading> outcome = Documents.read(in, Limits.standard()); // UBL invoice, UBL credit note or CII
        Reading reading = outcome.orThrow();
        Findings findings = EuropeanRules.standard().check(Subject.of(reading, Mode.OFFICIAL));
        DocumentWriter.of(Syntax.CII)
                .writeUnchecked(reading.invoice(), reading, out)
                .orThrow();
        Outcome<Projection> small = Profile.BASIC.project(reading.invoice()); // what has no place is refused and named
        // endregion
        assertThat(findings)
                .extracting(finding -> finding.code().text())
                .contains("BR-06", "BR-07", "BR-16")
                .doesNotContain("BR-01", "BR-02");
        assertThat(out.toString()).contains("CrossIndustryInvoice").contains("F-1");
        assertThat(small.findings().isEmpty()).isTrue();
    }

    @Test
    void what_passes_the_rules_is_written_by_the_strict_door() throws IOException {
        InputStream in = new ByteArrayInputStream(NEARLY_EMPTY.getBytes(StandardCharsets.UTF_8));
        OutputStream out = new ByteArrayOutputStream();
        ElectronicInvoice invoice =
                Documents.read(in, Limits.standard()).orThrow().invoice();
        // region judge
        RuleBook rules = RuleBook.of(EuropeanRules.standard())
                .with(RuleOverride.downgrade("BR-CO-26", "the buyer knows us by its own number"));
        Verdict verdict = rules.judge(Subject.of(invoice, Syntax.CII, Mode.STRICT));
        Outcome<Validated> validated = verdict.validated(); // what stops the invoice, or what may be written
        if (verdict.isValid()) {
            validated.orThrow().write(Attachments.none(), out);
        }
        // endregion
        assertThat(verdict.ruleSets()).containsExactly(EuropeanRules.standard());
        assertThat(validated.value()).isEmpty();
        assertThat(out).hasToString("");
    }
}
