package org.facturier.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** An order at prices with tax is billed by quantity at these prices. */
class OrderQuantitiesTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final DocumentReference REFERENCE = new DocumentReference(InvoiceNumber.of("D-1"), DAY);
    private static final VatCalculator BY_DIFFERENCE = VatCalculators.inclusiveByDifference();

    private final List<Invoice> issued = new ArrayList<>();

    @Test
    void each_unit_is_its_price_with_tax() {
        Order order = order(BY_DIFFERENCE, List.of(), line(2, "13.95", "20"), line(1, "113.98", "20"));
        assertThat(billed(order, 1)).isEqualTo("EUR 13.95");
        assertThat(billed(order, 1)).isEqualTo("EUR 13.95");
        assertThat(billed(order, 2)).isEqualTo("EUR 113.98");
        assertThat(issued.get(0).lines().get(0).item().price().unitPrice()).isEqualTo(BigMoney.parse("EUR 13.95"));
        // 141.88 with 20 %: 118.23 and 23.65
        assertThat(sum(issued.stream().map(part -> part.totals().net()).toList()))
                .isEqualTo("EUR 118.23");
        assertThat(OrderBilling.of(order, issued).orThrow().remaining().isNothing())
                .isTrue();
    }

    @Test
    void a_discount_on_the_whole_goes_with_the_units() {
        // 10 % of 34.96 is 3.50: 29.97 bear 3.00, 4.99 bear 0.50; each unit bears 1.00
        for (VatCalculator way : List.of(BY_DIFFERENCE, VatCalculators.inclusiveWithRounding())) {
            issued.clear();
            Order order = order(way, List.of(tenPercent()), line(3, "9.99", "20"), line(1, "4.99", "5.5"));
            assertThat(List.of(billed(order, 1), billed(order, 1), billed(order, 1)))
                    .containsOnly("EUR 8.99");
            assertThat(billed(order, 2)).isEqualTo("EUR 4.49");
            assertThat(sum(issued.stream().map(part -> part.totals().tax()).toList()))
                    .isEqualTo(order.calculated().totals().tax().toString());
        }
    }

    @Test
    void what_a_unit_was_billed_for_is_taken_off_by_the_final_invoice() {
        Order order = order(BY_DIFFERENCE, List.of(tenPercent()), line(3, "9.99", "20"), line(1, "4.99", "5.5"));
        billed(order, 1);
        Invoice last = issue(OrderBilling.of(order, issued).orThrow().rest("Facture"));
        // 31.46 in all
        assertThat(last.totals().payable()).isEqualTo(Money.parse("EUR 22.47"));
    }

    @Test
    void a_unit_that_was_credited_is_billed_again_at_its_price() {
        Order order = order(BY_DIFFERENCE, List.of(), line(2, "13.95", "20"), line(1, "113.98", "20"));
        billed(order, 1);
        Invoice note = Samples.issue(
                "A-1",
                Corrections.of(issued.get(0), List.of())
                        .ofLinesWithTax("retour", Map.of(1, Money.parse("EUR 13.95")))
                        .orThrow(),
                DAY);
        issued.add(note);
        assertThat(List.of(billed(order, 1), billed(order, 1))).containsOnly("EUR 13.95");
    }

    @Test
    void an_order_that_was_billed_in_full_may_be_amended_to_that() {
        Order order = order(BY_DIFFERENCE, List.of(), line(1, "113.98", "20"), line(2, "13.95", "20"));
        billed(order, 2);
        billed(order, 2);
        Outcome<Order> less = amended(order, line(1, "113.98", "20"), line(1, "13.95", "20"));
        assertThat(less.findings().all().get(0).message())
                .contains("of line 2, 2 were billed for EUR 27.90, amended to 1 for EUR 13.95");
        assertThat(amended(order, line(3, "113.98", "20"), line(2, "13.95", "20"))
                        .value())
                .isPresent();
    }

    private Outcome<Order> amended(Order order, LineItem... lines) {
        Order other = order(BY_DIFFERENCE, List.of(), lines);
        return OrderBilling.of(order, issued).orThrow().amended(other.draft(), other.calculated());
    }

    private static DocumentAllowanceCharge tenPercent() {
        return DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "Remise"));
    }

    private static Order order(VatCalculator way, List<DocumentAllowanceCharge> parts, LineItem... lines) {
        DocumentHeader header = Samples.header().policy(way.policy()).build();
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header).lines(List.of(lines));
        parts.forEach(draft::allowanceCharge);
        InvoiceDraft agreed = draft.build();
        return new Order(
                REFERENCE,
                agreed,
                Samples.issuer("-")
                        .calculator()
                        .calculate(agreed, DAY)
                        .orThrow()
                        .calculated());
    }

    private static LineItem line(int quantity, String price, String rate) {
        return Samples.line("EUR " + price)
                .quantity(quantity)
                .treatment(TaxTreatment.standard(rate))
                .build();
    }

    private String billed(Order order, int line) {
        Invoice part = issue(OrderBilling.of(order, issued).orThrow().quantities(Map.of(line, BigDecimal.ONE)));
        return part.totals().payable().toString();
    }

    private Invoice issue(Outcome<InvoiceDraft> draft) {
        Invoice invoice = Samples.issue("N-" + (issued.size() + 1), draft.orThrow(), DAY);
        issued.add(invoice);
        assertThat(InvoiceCheck.standard().check(invoice).all()).isEmpty();
        return invoice;
    }

    private static String sum(List<Money> amounts) {
        return Money.total(amounts).toString();
    }
}
