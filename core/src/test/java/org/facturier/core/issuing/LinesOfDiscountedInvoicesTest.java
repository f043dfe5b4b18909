package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.measure.Unit;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * A line given back bears its share of the discounts and charges of the document. Figures worked out by hand.
 *
 * @source Directive 2006/112/EC, art. 90
 */
class LinesOfDiscountedInvoicesTest {

    private static final AllowanceCharge TENTH_OFF = AllowanceCharge.discount("10", "remise");
    private static final AllowanceCharge TENTH_ON = new Charge(Measure.percent("10"), "frais", Optional.empty());

    private final List<Invoice> notes = new ArrayList<>();

    /** 2 x 100.00 and 1 x 100.00 at 20 %. */
    private static Invoice two(AllowanceCharge... parts) {
        return invoice(List.of(units(2), units(1)), parts);
    }

    private static LineItem.Builder units(int quantity) {
        return Samples.line("EUR 100.00").quantity(quantity);
    }

    private static Invoice invoice(List<LineItem.Builder> lines, AllowanceCharge... parts) {
        InvoiceDraft.Builder draft = Samples.draft(lines.toArray(new LineItem.Builder[0])).toBuilder();
        List.of(parts).forEach(part -> draft.allowanceCharge(DocumentAllowanceCharge.of(part)));
        return Samples.issue("F-1", draft.build(), Samples.DAY);
    }

    private Correction of(Invoice invoice) {
        return Corrections.of(invoice, notes);
    }

    private String issued(Outcome<InvoiceDraft> draft) {
        Invoice note = Samples.issue("N-" + notes.size(), draft.orThrow(), Samples.DAY);
        notes.add(note);
        assertThat(InvoiceCheck.standard().check(note)).isEmpty();
        return note.totals().net().getAmount() + " " + note.totals().tax().getAmount();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private void assertAllBack(Invoice invoice) {
        assertThat(notes.stream().map(note -> note.totals().payable()).reduce(Money::plus))
                .contains(invoice.totals().payable());
        assertThat(of(invoice).remaining().isNothing()).isTrue();
        List<Invoice> all = new ArrayList<>(notes);
        all.add(invoice);
        assertThat(InvoiceCheck.standard().check(all)).isEmpty();
    }

    @Test
    void a_unit_less_gives_back_its_price_less_the_discount() {
        Invoice invoice = two(TENTH_OFF);
        assertThat(invoice.totals().net()).isEqualTo(eur("270.00"));
        assertThat(issued(of(invoice).ofLine("r", 1, units(1).build()))).isEqualTo("90.00 18.00");
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, BigDecimal.ONE))))
                .isEqualTo("90.00 18.00");
        assertThat(issued(of(invoice).inFull("r"))).isEqualTo("90.00 18.00");
        assertAllBack(invoice);
    }

    @Test
    void a_unit_less_gives_back_its_share_of_a_charge() {
        Invoice invoice = two(TENTH_ON);
        assertThat(issued(of(invoice).ofLine("r", 1, units(1).build()))).isEqualTo("110.00 22.00");
    }

    @Test
    void a_unit_more_is_billed_with_the_discount() {
        InvoiceDraft more = of(two(TENTH_OFF)).ofLine("r", 2, units(2).build()).orThrow();
        assertThat(Samples.issue("F-2", more, Samples.DAY).totals().net()).isEqualTo(eur("90.00"));
    }

    @Test
    void what_is_left_of_the_lines_is_what_is_left_of_the_invoice() {
        Invoice invoice = two(TENTH_OFF);
        assertThat(of(invoice).remainingOf(invoice.lines().get(1))).isEqualTo(eur("90.00"));
        assertThat(of(invoice).remaining().net()).isEqualTo(eur("270.00"));
        assertThat(of(invoice).remaining().lines()).isEqualTo(Map.of(1, eur("180.00"), 2, eur("90.00")));
    }

    @Test
    void line_by_line_comes_to_the_invoice() {
        Invoice invoice = two(TENTH_OFF);
        assertThat(issued(of(invoice).ofLines("r", Map.of(2, eur("90.00"))))).isEqualTo("90.00 18.00");
        assertThat(issued(of(invoice).ofLines("r", Map.of(1, eur("180.00"))))).isEqualTo("180.00 36.00");
        assertAllBack(invoice);
    }

    @Test
    void a_line_comes_back_for_no_more_than_its_share() {
        Invoice invoice = two(TENTH_OFF);
        assertThat(of(invoice).ofLines("r", Map.of(2, eur("90.01"))).findings())
                .extracting(Finding::code)
                .containsOnly(CreditRule.CREDIT_WITHIN_INVOICE.code());
        assertThat(of(invoice).ofLines("r", Map.of(2, eur("100.00"))).value()).isEmpty();
    }

    @Test
    void the_only_line_of_a_rate_comes_back_whole_as_any_other() {
        Invoice invoice =
                invoice(List.of(units(1), units(1), units(1).treatment(TaxTreatment.standard("5.5"))), TENTH_OFF);
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(3, BigDecimal.ONE))))
                .isEqualTo("90.00 4.95");
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, BigDecimal.ONE))))
                .isEqualTo("90.00 18.00");
        assertThat(issued(of(invoice).ofLine("r", 2, units(0).build()))).isEqualTo("90.00 18.00");
        assertAllBack(invoice);
    }

    @Test
    void several_parts_are_all_shared() {
        // 300.00 less 10 %, less 5 % of the rest (13.50), and 6.50 put on: 263.00; a third of each unit is 87.67,
        // 87.66, 87.67
        Invoice invoice = two(
                TENTH_OFF,
                new AllowanceCharge.Allowance(Measure.successive("5"), "fidélité", Optional.empty()),
                new Charge(Measure.amount(eur("6.50")), "port", Optional.empty()));
        assertThat(invoice.totals().net()).isEqualTo(eur("263.00"));
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, BigDecimal.ONE))))
                .isEqualTo("87.67 17.53");
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, BigDecimal.ONE))))
                .isEqualTo("87.66 17.54");
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(2, BigDecimal.ONE))))
                .isEqualTo("87.67 17.53");
        assertAllBack(invoice);
    }

    @Test
    void another_price_counts_as_the_discount_would_have_it() {
        // 2 x 80.00 instead of 2 x 100.00: 40.00 less 10 %
        assertThat(issued(of(two(TENTH_OFF))
                        .ofLine("r", 1, Samples.line("EUR 80.00").quantity(2).build())))
                .isEqualTo("36.00 7.20");
    }

    @Test
    void what_was_credited_before_counts() {
        // 180.00 of which 50.00 went back; one unit would have come to 90.00: 40.00 more go back
        Invoice invoice = two(TENTH_OFF);
        assertThat(issued(of(invoice).ofLines("r", Map.of(1, eur("50.00"))))).isEqualTo("50.00 10.00");
        assertThat(issued(of(invoice).ofLine("r", 1, units(1).build()))).isEqualTo("40.00 8.00");
        assertThat(issued(of(invoice).inFull("r"))).isEqualTo("180.00 36.00");
        assertAllBack(invoice);
    }

    @Test
    void a_discount_under_one_rate_is_of_the_lines_at_that_rate() {
        InvoiceDraft draft =
                Samples.draft(units(1), units(1), units(1).treatment(TaxTreatment.standard("10"))).toBuilder()
                        .allowanceCharge(
                                new DocumentAllowanceCharge(TENTH_OFF, Optional.of(TaxTreatment.standard("20"))))
                        .build();
        Invoice invoice = Samples.issue("F-1", draft, Samples.DAY);
        assertThat(of(invoice).remaining().lines())
                .isEqualTo(Map.of(1, eur("90.00"), 2, eur("90.00"), 3, eur("100.00")));
    }

    @Test
    void a_charge_that_no_line_bears_goes_back_in_full_alone() {
        InvoiceDraft draft = Samples.draft(units(1)).toBuilder()
                .allowanceCharge(new DocumentAllowanceCharge(
                        new Charge(Measure.amount(eur("8.00")), "port", Optional.empty()),
                        Optional.of(TaxTreatment.standard("10"))))
                .build();
        Invoice invoice = Samples.issue("F-1", draft, Samples.DAY);
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, BigDecimal.ONE))))
                .isEqualTo("100.00 20.00");
        assertThat(issued(of(invoice).inFull("r"))).isEqualTo("8.00 0.80");
        assertAllBack(invoice);
    }

    @Test
    void beside_a_return_each_rate_gives_back_its_own_share() {
        // 200.00 at 20 % and -50.00 at 10 % less 30.00: 160.00 and -40.00
        Invoice invoice = invoice(
                List.of(
                        Samples.line("EUR 200.00"),
                        Samples.line("EUR 50.00").quantity(-1).treatment(TaxTreatment.standard("10"))),
                new AllowanceCharge.Allowance(Measure.amount(eur("30.00")), "remise", Optional.empty()));
        assertThat(issued(of(invoice).ofLines("r", Map.of(1, eur("160.00"))))).isEqualTo("160.00 32.00");
        assertThat(issued(of(invoice).inFull("r"))).isEqualTo("-40.00 -4.00");
        assertAllBack(invoice);
    }

    @Test
    void an_amount_of_a_lump_sum_is_no_unit_of_it() {
        Invoice invoice = invoice(List.of(units(3).unit(Unit.LUMP_SUM)));
        assertThat(issued(of(invoice).ofLines("r", Map.of(1, eur("10.00"))))).isEqualTo("10.00 2.00");
        // all three are left in units, and 290.00 of them
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, new BigDecimal(3)))))
                .isEqualTo("290.00 58.00");
        assertAllBack(invoice);
    }

    @Test
    void a_lump_sum_given_back_as_a_unit_is_one() {
        Invoice invoice = invoice(List.of(units(3).unit(Unit.LUMP_SUM)));
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, BigDecimal.ONE))))
                .isEqualTo("100.00 20.00");
        assertThat(of(invoice)
                        .ofQuantities("r", Map.of(1, new BigDecimal(3)))
                        .findings()
                        .all())
                .extracting(Finding::message)
                .containsExactly("F-1: 3 of line 1 is to be credited, 2 for EUR 200.00 is left");
    }

    @Test
    void of_a_discounted_lump_sum_units_and_amounts_are_told_apart() {
        Invoice invoice = invoice(List.of(units(3).unit(Unit.LUMP_SUM)), TENTH_OFF);
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, BigDecimal.ONE))))
                .isEqualTo("90.00 18.00");
        // its price, but not what one came to
        assertThat(issued(of(invoice).ofLines("r", Map.of(1, eur("100.00"))))).isEqualTo("100.00 20.00");
        assertThat(issued(of(invoice).ofQuantities("r", Map.of(1, new BigDecimal(2)))))
                .isEqualTo("80.00 16.00");
        assertAllBack(invoice);
    }
}
