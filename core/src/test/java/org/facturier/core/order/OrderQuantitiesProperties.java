package org.facturier.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** In whatever order the units of an order at prices with tax are billed, each is its price to the cent, and all are the order. */
class OrderQuantitiesProperties {

    @Provide
    Arbitrary<List<LineItem>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 25_000),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("20", "10", "5.5", "2.1"))
                .as((cents, quantity, rate) -> Samples.line(
                                Money.ofMinor(CurrencyUnit.EUR, cents).toString())
                        .quantity(quantity)
                        .treatment(TaxTreatment.standard(rate))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<VatCalculator> ways() {
        return Arbitraries.of(VatCalculators.inclusiveByDifference(), VatCalculators.inclusiveWithRounding());
    }

    @Property
    void unit_by_unit(@ForAll("lines") List<LineItem> lines, @ForAll("ways") VatCalculator way, @ForAll Random random) {
        Order order = order(way, lines);
        List<Invoice> issued = new ArrayList<>();
        for (int line : shuffled(lines, random)) {
            InvoiceDraft unit = OrderBilling.of(order, issued)
                    .orThrow()
                    .quantities(Map.of(line, BigDecimal.ONE))
                    .orThrow();
            Invoice invoice = Samples.issue("N-" + (issued.size() + 1), unit, Samples.DAY);
            assertThat(invoice.totals().payable())
                    .isEqualTo(lines.get(line - 1).price().unitPrice().toMoney());
            assertThat(InvoiceCheck.standard().check(invoice).all()).isEmpty();
            issued.add(invoice);
        }
        InvoiceTotals whole = order.calculated().totals();
        assertThat(sum(issued.stream().map(part -> part.totals().net()).toList()))
                .isEqualTo(whole.net());
        assertThat(sum(issued.stream().map(part -> part.totals().tax()).toList()))
                .isEqualTo(whole.tax());
        assertThat(sum(issued.stream().map(part -> part.totals().payable()).toList()))
                .isEqualTo(whole.payable());
        assertThat(OrderBilling.of(order, issued).orThrow().remaining().lines().values())
                .allMatch(Money::isZero);
    }

    private static List<Integer> shuffled(List<LineItem> lines, Random random) {
        List<Integer> units = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int unit = 0; unit < lines.get(i).quantity().intValueExact(); unit++) {
                units.add(i + 1);
            }
        }
        Collections.shuffle(units, random);
        return units;
    }

    private static Order order(VatCalculator way, List<LineItem> lines) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().policy(way.policy()).build())
                .lines(lines)
                .build();
        return new Order(
                new DocumentReference(InvoiceNumber.of("D-1"), Samples.DAY),
                draft,
                Samples.issuer("-")
                        .calculator()
                        .calculate(draft, Samples.DAY)
                        .orThrow()
                        .calculated());
    }

    private static Money sum(List<Money> amounts) {
        return Money.total(amounts);
    }
}
