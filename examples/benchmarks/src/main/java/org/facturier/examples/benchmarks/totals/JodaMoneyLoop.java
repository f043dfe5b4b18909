package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The same plain loop in Joda-Money. */
final class JodaMoneyLoop implements Contender {

    private record Line(BigDecimal quantity, BigMoney price, BigDecimal percent) {}

    private final List<Line> lines;

    JodaMoneyLoop(Basket basket) {
        lines = basket.lines().stream()
                .map(line -> new Line(line.quantity(), BigMoney.of(CurrencyUnit.EUR, line.price()), line.percent()))
                .toList();
    }

    @Override
    public Money sum() {
        Map<BigDecimal, Money> groups = groups();
        Money net = Money.total(CurrencyUnit.EUR, groups.values());
        return net.plus(tax(groups));
    }

    private Map<BigDecimal, Money> groups() {
        Map<BigDecimal, Money> groups = new HashMap<>();
        for (Line line : lines) {
            Money net = line.price().multipliedBy(line.quantity()).toMoney(RoundingMode.HALF_UP);
            groups.merge(line.percent(), net, Money::plus);
        }
        return groups;
    }

    private static Money tax(Map<BigDecimal, Money> groups) {
        Money tax = Money.zero(CurrencyUnit.EUR);
        for (Map.Entry<BigDecimal, Money> group : groups.entrySet()) {
            tax = tax.plus(group.getValue().multipliedBy(group.getKey().movePointLeft(2), RoundingMode.HALF_UP));
        }
        return tax;
    }

    @Override
    public Totals totals() {
        Map<BigDecimal, Money> groups = groups();
        Money net = Money.total(CurrencyUnit.EUR, groups.values());
        return new Totals(net.getAmount(), tax(groups).getAmount(), sum().getAmount());
    }
}
