package org.facturier.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    @Test
    void a_line_gives_back_no_more_than_it_bore_even_where_its_rate_has_more_left() {
        Invoice invoice = Samples.issue(
                "F-1", Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 100.00")), Samples.DAY);
        Invoice first = note(invoice, List.of(), Map.of(1, euro("60.00")));
        Correction again = Corrections.of(invoice, List.of(first));
        assertThat(again.remainingOf(invoice.lines().get(0))).isEqualTo(euro("40.00"));
        assertThat(codes(again, Map.of(1, euro("50.00")))).containsExactly("INV-CREDIT-01 lines[0]");
        assertThat(codes(again, Map.of(1, euro("40.00"), 2, euro("100.00")))).isEmpty();
    }

    @Test
    void what_is_credited_has_the_sign_of_its_line() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        assertThat(codes(Corrections.of(invoice, List.of()), Map.of(1, euro("-10.00"))))
                .containsExactly("INV-CREDIT-01 lines[0]");
    }

    @Test
    void nothing_the_other_sign_and_another_currency_are_refused_each_with_what_is_possible() {
        Invoice invoice = Samples.issue(
                "F-1",
                Samples.draft(
                        Samples.line("EUR 100.00"), Samples.line("EUR 50.00").quantity(-1)),
                Samples.DAY);
        Correction correction = Corrections.of(invoice, List.of());
        assertThat(hints(correction.ofLines("?", Map.of(1, euro("-5.00"), 2, euro("5.00")))))
                .containsExactly(
                        "credit more than zero, EUR 100.00 at most", "credit less than zero, EUR -50.00 at least");
        assertThat(hints(correction.ofLines("?", Map.of(1, euro("0.00")))))
                .containsExactly("credit more than zero, EUR 100.00 at most");
        assertThat(hints(correction.ofLines("?", Map.of(1, Money.parse("USD 1.00")))))
                .containsExactly("credit it in EUR, the currency of the invoice");
        assertThat(hints(correction.ofQuantities("?", Map.of(1, BigDecimal.ZERO))))
                .containsExactly("credit more than zero, 1 at most");
    }

    private static List<String> hints(Outcome<?> refused) {
        return refused.findings().stream()
                .map(finding -> finding.hint().orElseThrow())
                .toList();
    }

    @Test
    void a_line_that_the_invoice_does_not_have_is_named() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        for (int number : List.of(0, 2)) {
            assertThat(codes(Corrections.of(invoice, List.of()), Map.of(number, euro("1.00"))))
                    .containsExactly(number == 0 ? "INV-CREDIT-02 lines" : "INV-CREDIT-02 lines[1]");
        }
    }

    @Test
    void where_the_rate_does_not_give_the_tax_invoiced_a_part_takes_its_proportion() {
        // three lines of 0.33 at 20 % bore 0.07 each; 20 % of 0.66 would be 0.13
        Invoice invoice =
                issue("F-1", perLine(Samples.line("EUR 0.33"), Samples.line("EUR 0.33"), Samples.line("EUR 0.33")));
        Invoice two = note(invoice, List.of(), Map.of(1, euro("0.33"), 2, euro("0.33")));
        assertThat(invoice.totals().tax()).isEqualTo(euro("0.21"));
        assertThat(two.totals().tax()).isEqualTo(euro("0.14"));
        assertThat(note(invoice, List.of(two), Map.of(3, euro("0.33"))).totals().tax())
                .isEqualTo(euro("0.07"));
    }

    @Test
    void a_group_that_nets_to_nothing_gives_its_odd_cent_of_tax_back() {
        // 0.01 and 0.01 of tax on 0.03 each, -0.01 on -0.06
        Invoice invoice = issue(
                "F-1",
                perLine(
                        Samples.line("EUR 0.03"),
                        Samples.line("EUR 0.03"),
                        Samples.line("EUR 0.06").quantity(-1)));
        assertThat(invoice.totals().net()).isEqualTo(euro("0.00"));
        assertThat(invoice.totals().tax()).isEqualTo(euro("0.01"));
        InvoiceDraft full =
                Corrections.of(invoice, List.of()).inFull("annulation").orThrow();
        assertThat(issue("A-1", full).totals().tax()).isEqualTo(euro("0.01"));
    }

    @Test
    void a_whole_line_comes_back_as_it_was_and_a_part_of_it_as_a_sum() {
        ServicePeriod january = new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        Invoice invoice = issue(
                "F-1",
                Samples.draft(Samples.line("EUR 10.00")
                        .quantity(3)
                        .unit(Unit.HOUR)
                        .productCode("H-1")
                        .period(january)));
        LineItem whole = note(invoice, List.of(), Map.of(1, euro("30.00")))
                .lines()
                .get(0)
                .item();
        assertThat(whole.quantity()).isEqualByComparingTo("3");
        assertThat(whole.unit()).isEqualTo(Unit.HOUR);
        assertThat(whole.period()).contains(january);
        assertThat(whole.identity().productCode()).contains("H-1");
        LineItem part = note(invoice, List.of(), Map.of(1, euro("10.00")))
                .lines()
                .get(0)
                .item();
        assertThat(part.quantity()).isEqualTo(BigDecimal.ONE);
        assertThat(part.unit()).isEqualTo(Unit.LUMP_SUM);
        assertThat(part.price().unitPrice()).isEqualTo(BigMoney.parse("EUR 10"));
    }

    @Test
    void a_note_is_of_the_kind_of_its_invoice_and_settled_on_its_day() {
        Invoice selfBilled = issue(
                "F-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .type(DocumentType.SELF_BILLED_INVOICE)
                                .build())
                        .line(Samples.line("EUR 100.00").build())
                        .build());
        Invoice note = note(selfBilled, List.of(), Map.of(1, euro("100.00")));
        assertThat(note.type()).isEqualTo(DocumentType.SELF_BILLED_CREDIT_NOTE);
        assertThat(note.schedule().settledBy()).contains(Samples.DAY);
    }

    @Test
    void a_credit_note_is_not_credited_and_counts_for_its_own_invoice_alone() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        Invoice other = Samples.invoice("F-2", "EUR 100.00", Samples.DAY);
        Invoice note = note(other, List.of(), Map.of(1, euro("100.00")));
        assertThat(Correction.of(Chain.of(List.of(other, note)), DocumentKey.of(note))
                        .findings()
                        .all())
                .extracting(Finding::code)
                .containsExactly(CreditRule.CREDITS_INVOICE.code());
        assertThat(Corrections.of(invoice, List.of(other, note)).remaining().net())
                .isEqualTo(euro("100.00"));
    }

    @Test
    void nothing_is_left_of_an_allowance_that_a_full_note_took_back() {
        Invoice invoice = issue(
                "F-1",
                Samples.draft(Samples.line("EUR 100.00")).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                        .build());
        assertThat(Corrections.of(invoice, List.of()).remaining().net()).isEqualTo(euro("95.00"));
        Invoice full = issue(
                "A-1", Corrections.of(invoice, List.of()).inFull("annulation").orThrow());
        assertThat(Corrections.of(invoice, List.of(full)).remaining().isNothing())
                .isTrue();
    }

    @Test
    void a_discount_on_a_document_below_zero_comes_back_too() {
        Invoice invoice = issue(
                "F-1",
                Samples.draft(Samples.line("EUR 100.00").quantity(-1)).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                        .build());
        assertThat(invoice.totals().payable()).isEqualTo(euro("-114.00"));
        Invoice full = issue(
                "A-1", Corrections.of(invoice, List.of()).inFull("annulation").orThrow());
        assertThat(full.totals().payable()).isEqualTo(euro("-114.00"));
        assertThat(Corrections.of(invoice, List.of(full)).remaining().isNothing())
                .isTrue();
    }

    private static InvoiceDraft perLine(LineItem.Builder... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .policy(VatCalculators.perLine().policy())
                        .build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return draft.build();
    }

    private static Invoice note(Invoice invoice, List<Invoice> earlier, Map<Integer, Money> nets) {
        return issue(
                "A-" + (earlier.size() + 1),
                Corrections.of(invoice, earlier).ofLines("retour", nets).orThrow());
    }

    private static Invoice issue(String number, InvoiceDraft draft) {
        return Samples.issue(number, draft, Samples.DAY);
    }

    private static List<String> codes(Correction correction, Map<Integer, Money> nets) {
        return correction.ofLines("retour", nets).findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
