package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is of one rate goes with that rate: in orders, notes, several parts and every arithmetic. Figures by hand. */
class PercentOfOneRateOnPartsTest {

    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");

    private static InvoiceDraft draft(VatCalculator way, DocumentAllowanceCharge... parts) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(Samples.header().policy(way.policy()).build())
                .line(line("EUR 100.00", "20"))
                .line(line("EUR 900.00", "5.5"));
        List.of(parts).forEach(draft::allowanceCharge);
        return draft.build();
    }

    private static LineItem line(String price, String rate) {
        return Samples.line(price).treatment(TaxTreatment.standard(rate)).build();
    }

    private static DocumentAllowanceCharge off(Measure measure) {
        return new DocumentAllowanceCharge(
                new AllowanceCharge.Allowance(measure, "remise", Optional.empty()), Optional.of(TWENTY));
    }

    private static List<String> groups(Invoice document) {
        return document.totals().taxes().stream()
                .map(group -> group.net().getAmount() + " " + group.tax().getAmount())
                .toList();
    }

    private static Invoice issued(InvoiceDraft draft) {
        Invoice invoice = Samples.issue("F-1", draft, Samples.DAY);
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
        return invoice;
    }

    @Test
    void parts_of_an_order_bear_it_with_their_rate() {
        InvoiceDraft draft = draft(VatCalculators.perGroup(), off(Measure.percent("10")));
        Order order = new Order(
                new DocumentReference(InvoiceNumber.of("D-1"), Samples.DAY),
                draft,
                issued(draft).calculated());
        Invoice second = issued(OrderBilling.of(order, List.of())
                .flatMap(billing -> billing.quantities(Map.of(2, BigDecimal.ONE)))
                .orThrow());
        assertThat(groups(second)).containsExactly("900.00 49.50");
        Invoice half = issued(OrderBilling.of(order, List.of())
                .flatMap(billing -> billing.deposit("A", Percentage.of("50")))
                .orThrow());
        assertThat(groups(half)).containsExactly("45.00 9.00", "450.00 24.75");
    }

    @Test
    void a_note_gives_it_back_with_its_rate() {
        Invoice invoice = issued(draft(VatCalculators.perGroup(), off(Measure.percent("10"))));
        assertThat(groups(issued(Corrections.of(invoice, List.of())
                        .ofQuantities("r", Map.of(1, BigDecimal.ONE))
                        .orThrow())))
                .containsExactly("90.00 18.00");
        assertThat(groups(issued(Corrections.of(invoice, List.of()).inFull("r").orThrow())))
                .containsExactly("90.00 18.00", "900.00 49.50");
    }

    @Test
    void its_own_base_and_what_is_left_of_its_rate_count() {
        // 10 % of 250.00 is 25.00; then 20 % of the 75.00 that are left
        Measure own = new Measure.Percent(Percentage.of("10"), Optional.of(Money.parse("EUR 250.00")));
        assertThat(groups(issued(draft(VatCalculators.perGroup(), off(own), off(Measure.successive("20"))))))
                .containsExactly("60.00 12.00", "900.00 49.50");
        // two of 10 % do not cascade
        assertThat(groups(issued(
                        draft(VatCalculators.perGroup(), off(Measure.percent("10")), off(Measure.percent("10"))))))
                .containsExactly("80.00 16.00", "900.00 49.50");
    }

    @Test
    void so_it_does_in_every_arithmetic() {
        assertThat(groups(issued(draft(VatCalculators.perLine(), off(Measure.percent("10"))))))
                .containsExactly("90.00 18.00", "900.00 49.50");
        // 90.00 with tax is 75.00 and 15.00; 900.00 is 853.08 and 46.92
        for (VatCalculator way :
                List.of(VatCalculators.inclusiveByDifference(), VatCalculators.inclusiveWithRounding())) {
            assertThat(groups(issued(draft(way, off(Measure.percent("10"))))))
                    .containsExactly("75.00 15.00", "853.08 46.92");
        }
    }

    @Test
    void beside_a_return_at_its_rate_it_is_of_what_is_left_there() {
        // 10 % of 100.00 less 40.00
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().build())
                .line(line("EUR 100.00", "20"))
                .line(Samples.line("EUR 40.00").quantity(-1).build())
                .line(line("EUR 900.00", "5.5"))
                .allowanceCharge(off(Measure.percent("10")))
                .build();
        assertThat(groups(issued(draft))).containsExactly("54.00 10.80", "900.00 49.50");
    }
}
