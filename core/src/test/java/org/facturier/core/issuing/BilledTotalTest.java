package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Invoices over nothing, or over less, and what is left to pay where all was paid before. */
class BilledTotalTest {

    private static Outcome<Invoice> issue(InvoiceDraft draft) {
        return Samples.issuer("F-1").issue(draft, Issuance.of("F", Samples.DAY));
    }

    private static Outcome<Invoice> issue(LineItem.Builder... lines) {
        return issue(Samples.draft(lines));
    }

    private static InvoiceDraft draft(UnaryOperator<DocumentHeader.Builder> header, LineItem.Builder line) {
        return InvoiceDraft.builder()
                .header(header.apply(Samples.header()).build())
                .line(line.build())
                .build();
    }

    @Test
    void an_invoice_below_zero_is_a_credit_note() {
        Outcome<Invoice> issued = issue(Samples.line("EUR 1140.00").quantity(-3));
        Finding found = issued.findings().all().get(0);
        assertThat(issued.value()).isPresent();
        assertThat(found.code()).isEqualTo(IssuingRule.TOTAL_BILLS.code());
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message()).contains("EUR -4104.00"); // 3 x 1140.00 and 20 % on it
        assertThat(found.hint()).contains("bill a credit note, which gives back what it names");
    }

    @Test
    void an_invoice_over_nothing_asks_whether_that_is_meant() {
        for (InvoiceDraft draft : List.of(
                Samples.draft(Samples.line("EUR 0.00")),
                Samples.draft(Samples.line("EUR 5.00"), Samples.line("EUR 5.00").quantity(-1)),
                Samples.draft(Samples.line("EUR 5.00")).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("100", "offert")))
                        .build())) {
            assertThat(issue(draft).findings().all())
                    .extracting(Finding::code)
                    .containsExactly(IssuingRule.TOTAL_BILLS.code());
        }
    }

    @Test
    void what_bills_something_or_is_meant_to_take_all_off_is_no_matter() {
        assertThat(issue(Samples.line("EUR 0.01")).findings()).isEmpty();
        assertThat(issue(Samples.line("EUR 5.00"), Samples.line("EUR 4.00").quantity(-1))
                        .findings())
                .isEmpty();
        assertThat(issue(Samples.draft(Samples.line("EUR 10.00")).toBuilder()
                                .prepaid(Money.parse("EUR 12.00"))
                                .build())
                        .findings())
                .isEmpty();
        Invoice invoice = Samples.invoice("F-1", "EUR 0.00", Samples.DAY);
        assertThat(issue(draft(
                                header -> header.type(DocumentType.CORRECTIVE_INVOICE)
                                        .preceding(invoice.reference()),
                                Samples.line("EUR 0.00")))
                        .findings())
                .isEmpty();
        Invoice billed = Samples.invoice("F-2", "EUR 10.00", Samples.DAY);
        assertThat(issue(Corrections.of(billed, List.of()).inFull("r").orThrow())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_corrective_and_a_self_billed_invoice_below_zero_are_named_too() {
        for (DocumentType type : List.of(DocumentType.CORRECTIVE_INVOICE, DocumentType.SELF_BILLED_INVOICE)) {
            assertThat(issue(draft(
                                    header -> header.type(type)
                                            .preceding(Samples.invoice("F-0", "EUR 1.00", Samples.DAY)
                                                    .reference()),
                                    Samples.line("EUR 5.00").quantity(-1)))
                            .findings()
                            .all())
                    .extracting(Finding::code)
                    .containsExactly(IssuingRule.TOTAL_BILLS.code());
        }
    }

    @Test
    void a_final_invoice_that_takes_all_off_is_no_matter_and_has_no_instalments() {
        Order order = Offer.of(Samples.issuer("D-1")
                        .quote(
                                Samples.draft(Samples.line("EUR 100.00")),
                                Samples.DAY.plusDays(9),
                                Issuance.of("D", Samples.DAY))
                        .orThrow())
                .after(new OfferEvent.OfferAccepted("B", Samples.DAY))
                .order(Samples.DAY)
                .orThrow();
        Invoice deposit = issue(OrderBilling.of(order, List.of())
                        .flatMap(billing -> billing.deposit("Acompte", Percentage.of("100")))
                        .orThrow())
                .orThrow();
        Outcome<Invoice> last = Samples.issuer("F-2")
                .issue(
                        OrderBilling.of(order, List.of(deposit))
                                .flatMap(billing -> billing.rest("Acompte"))
                                .orThrow(),
                        Issuance.of("F", Samples.DAY));
        assertThat(last.findings()).isEmpty();
        assertThat(last.orThrow().totals().payable()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(last.orThrow().schedule().instalments()).isEmpty();
    }

    @Test
    void what_was_wholly_paid_before_has_no_instalments() {
        PaymentPlan halves = PaymentPlan.of(List.of(
                PlannedInstalment.percent("50", DueDateRule.days(30)),
                PlannedInstalment.balance(DueDateRule.days(60))));
        InvoiceDraft draft = draft(
                        header -> header.terms(new PaymentTerms(halves, Optional.empty(), Optional.empty())),
                        Samples.line("EUR 10.00"))
                .toBuilder()
                .prepaid(Money.parse("EUR 12.00"))
                .build();
        Invoice invoice = issue(draft).orThrow();
        assertThat(invoice.schedule().instalments()).isEmpty();
        assertThat(invoice.schedule().settledBy()).isEmpty();
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
        Invoice note = Samples.issue(
                "N-1",
                Corrections.of(invoice, List.of())
                        .ofLines("r", Map.of(1, Money.parse("EUR 4.00")))
                        .orThrow(),
                Samples.DAY);
        assertThat(note.totals().payable()).isEqualTo(Money.parse("EUR 4.80"));
    }
}
