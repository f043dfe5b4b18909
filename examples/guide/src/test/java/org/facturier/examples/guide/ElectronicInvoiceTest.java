package org.facturier.examples.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.einvoice.mapping.Mapped;
import org.facturier.einvoice.mapping.Mapping;
import org.facturier.einvoice.mapping.MappingContext;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.receiving.Convention;
import org.facturier.einvoice.receiving.Payable;
import org.facturier.einvoice.receiving.ReceivedInvoice;
import org.facturier.einvoice.receiving.ReceivedRule;
import org.facturier.einvoice.receiving.Reception;
import org.facturier.einvoice.receiving.Tolerance;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.RuleBook;
import org.facturier.einvoice.rules.RuleOverride;
import org.facturier.einvoice.rules.RuleSet;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.Verdict;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ElectronicInvoiceTest {

    private static Invoice invoice() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Lumen.header())
                .line(LineItem.builder()
                        .description("Lampe de bureau")
                        .quantity(3)
                        .unitPrice(Money.parse("EUR 89.90"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .line(LineItem.builder()
                        .description("Réparation d'un lustre")
                        .unitPrice(Money.parse("EUR 145.50"))
                        .treatment(TaxTreatment.standard("10"))
                        .build())
                .build();
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0007")))
                .build()
                .issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
    }

    private static ElectronicInvoice hub() {
        return Mapping.of(MappingContext.of(Profile.EN16931))
                .map(invoice())
                .with(Term.bt(31), "FR11123456782")
                .outcome()
                .orThrow();
    }

    private static byte[] cii() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.of(Syntax.CII)
                .writeUnchecked(hub(), Attachments.none(), out)
                .orThrow();
        return out.toByteArray();
    }

    private static String lines(Findings findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(Finding::toString)
                .collect(joining("\n", "", "\n"));
    }

    /** 3 × 89.90 = 269.70 and 53.94; 145.50 and 14.55: together 415.20 + 68.49 = 483.69. */
    @Test
    void an_issued_invoice_becomes_a_file_in_both_syntaxes() throws IOException {
        Invoice invoice = invoice();
        // region map
        Mapping mapping = Mapping.of(MappingContext.of(Profile.EN16931));
        Mapped mapped = mapping.map(invoice);
        // endregion
        assertThat(mapped.uncarried()).isEmpty();
        // region judge
        RuleSet rules = EuropeanRules.standard().plus(EuropeanRules.dueDateOrTerms());
        Subject subject = new Subject(mapped.invoice(), Syntax.CII, Trace.nothing(), Mode.STRICT);
        Findings missing = rules.check(subject);
        // endregion
        Printed.is("19-missing.txt", lines(missing));
        ByteArrayOutputStream ubl = new ByteArrayOutputStream();
        ByteArrayOutputStream cii = new ByteArrayOutputStream();
        // region write
        ElectronicInvoice hub =
                mapped.with(Term.bt(31), "FR11123456782").outcome().orThrow();
        Findings none = rules.check(new Subject(hub, Syntax.CII, Trace.nothing(), Mode.STRICT));
        DocumentWriter.of(Syntax.UBL_INVOICE)
                .writeUnchecked(hub, mapped.attachments(), ubl)
                .orThrow();
        DocumentWriter.of(Syntax.CII)
                .writeUnchecked(hub, mapped.attachments(), cii)
                .orThrow();
        // endregion
        assertThat(none.all()).isEmpty();
        assertThat(ubl.toString(StandardCharsets.UTF_8)).contains("<cbc:PayableAmount currencyID=\"EUR\">483.69<");
        assertThat(cii.toString(StandardCharsets.UTF_8)).contains("<ram:DuePayableAmount>483.69<");
    }

    @Test
    void a_rule_is_overridden_with_a_reason_that_stays_in_the_verdict() {
        ElectronicInvoice hub = hub();
        // region override
        RuleBook book = RuleBook.of(EuropeanRules.standard().plus(EuropeanRules.dueDateOrTerms()))
                .with(RuleOverride.downgrade("BR-CO-26", "the café knows us by the number of the contract"));
        Verdict verdict = book.judge(Subject.of(hub.without(Term.bt(31)), Syntax.CII, Mode.STRICT));
        List<Verdict.Overridden> overridden = verdict.overridden(); // each breach, with the reason that was given
        // endregion
        assertThat(overridden)
                .singleElement()
                .satisfies(one -> assertThat(one.override().reason()).startsWith("the café"));
    }

    @Test
    void a_received_invoice_is_checked_and_stands_on_the_account() throws IOException {
        InputStream in = new ByteArrayInputStream(cii());
        // region receive
        ReceivedInvoice received =
                Reception.standard().receive(in, ReadingLimits.standard()).orThrow();
        Optional<Convention> convention = received.convention();
        Payable payable = received.accept(Tolerance.ZERO).orThrow();
        // endregion
        assertThat(convention).contains(Convention.TAX_PER_GROUP);
        // region open
        AccountKey account = payable.account("cafe", "lumen");
        Optional<Entered> fact = payable.opening(received.sha256(), account, LocalDate.of(2026, 2, 14));
        // endregion
        assertThat(fact.orElseThrow().amount()).isEqualTo(Money.parse("EUR -483.69"));
        assertThat(fact.orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 2, 14));
    }

    /** 483.69 is 415.20 and 68.49; the file says 483.70. */
    @Test
    void a_cent_too_many_is_refused_and_named() throws IOException {
        byte[] file = new String(cii(), StandardCharsets.UTF_8)
                .replace("483.69", "483.70")
                .getBytes(StandardCharsets.UTF_8);
        // region cent
        ReceivedInvoice received = Reception.standard()
                .receive(new ByteArrayInputStream(file), ReadingLimits.standard())
                .orThrow();
        Outcome<Payable> payable = received.accept(Tolerance.ZERO);
        // endregion
        assertThat(payable.value()).isEmpty();
        Printed.is("19-cent.txt", lines(payable.findings()));
    }

    @Test
    void a_rule_of_the_house_is_asked_after_all_others() throws IOException {
        InputStream in = new ByteArrayInputStream(cii());
        // region own
        ReceivedRule ordered = received -> received.invoice().purchaseOrder().isPresent()
                ? Findings.none()
                : Findings.of(CafeRule.ORDERED.at("purchaseOrder", "the invoice names no order of ours"));
        ReceivedInvoice received = Reception.standard()
                .asking(ordered)
                .receive(in, ReadingLimits.standard())
                .orThrow();
        // endregion
        assertThat(received.findings())
                .extracting(finding -> finding.code().text())
                .containsExactly("CAFE-01");
        assertThat(received.accept(Tolerance.ZERO).value()).isEmpty();
    }

    // region rule
    private enum CafeRule implements Rule {
        ORDERED;

        @Override
        public RuleStatement statement() {
            return RuleStatement.of("CAFE-01", "what is billed to the café was ordered");
        }
    }
    // endregion
}
