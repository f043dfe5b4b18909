package org.facturier.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.einvoice.mapping.Issued;
import org.facturier.einvoice.mapping.Mapped;
import org.facturier.einvoice.mapping.Mapping;
import org.facturier.einvoice.mapping.MappingContext;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.profile.Projection;
import org.facturier.einvoice.receiving.Convention;
import org.facturier.einvoice.receiving.Payable;
import org.facturier.einvoice.receiving.ReceivedInvoice;
import org.facturier.einvoice.receiving.ReceivedRule;
import org.facturier.einvoice.receiving.Reception;
import org.facturier.einvoice.receiving.Tolerance;
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
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.joda.money.Money;
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
        Outcome<Reading> outcome = Documents.read(in, ReadingLimits.standard()); // UBL invoice, UBL credit note or CII
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
                Documents.read(in, ReadingLimits.standard()).orThrow().invoice();
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

    @Test
    void an_issued_invoice_becomes_a_file_and_a_file_stands_on_an_account() throws IOException {
        Invoice invoice = Issued.threeLines(VatCalculators.perGroup().policy());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // region send
        Mapping mapping = Mapping.of(MappingContext.of(Profile.EN16931));
        Mapped mapped = mapping.map(invoice); // each figure copied; mapped.uncarried() names what has no place
        ElectronicInvoice hub = mapped.outcome().orThrow().with(Term.bt(19), "4711"); // what only the host knows
        RuleBook rules = RuleBook.of(EuropeanRules.standard().plus(EuropeanRules.dueDateOrTerms()));
        Verdict verdict = rules.judge(Subject.of(hub, Syntax.CII, Mode.STRICT));
        verdict.validated().orThrow().write(mapped.attachments(), out).orThrow();
        // endregion
        assertThat(verdict.isValid()).isTrue();
        assertThat(mapped.uncarried()).isEmpty();
        InputStream in = new ByteArrayInputStream(out.toByteArray());
        Set<String> known = Set.of("FR11123456782");
        // region receive
        ReceivedRule ours = incoming -> incoming.invoice()
                        .seller()
                        .flatMap(Seller::vatIdentifier)
                        .filter(known::contains)
                        .isPresent()
                ? Findings.none()
                : Findings.of(HouseRule.KNOWN_SUPPLIER.at("seller", "nobody knows the seller"));
        ReceivedInvoice received = Reception.standard()
                .asking(ours)
                .receive(in, ReadingLimits.standard())
                .orThrow(); // refused only where the file is no invoice
        Optional<Convention> rounded = received.convention(); // TAX_PER_GROUP: how the sender came to the VAT
        Payable payable = received.accept(Tolerance.ZERO).orThrow(); // else: which figure disagrees, and all findings
        AccountKey account = payable.account("house", "supplier-7");
        Optional<Entered> bill = payable.opening("in-2026-0042", account, payable.issuedOn()); // EUR -36.04
        // endregion
        assertThat(rounded).contains(Convention.TAX_PER_GROUP);
        assertThat(bill.orElseThrow().amount()).isEqualTo(Money.parse("EUR -36.04"));
        assertThat(received.invoice()).isEqualTo(hub);
    }

    private enum HouseRule implements Rule {
        KNOWN_SUPPLIER;

        @Override
        public RuleStatement statement() {
            return RuleStatement.of("HOUSE-01", "the house knows whom it buys from");
        }
    }
}
