package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The plain loop once more, with every line, group and total kept as a value, as whoever prints an invoice needs them. */
final class KeepingLoop implements Contender {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Line(int number, Basket.Line of, Money net) {}

    private record Group(BigDecimal percent, Money net, Money tax) {}

    private record Sums(List<Line> lines, List<Group> groups, Money net, Money tax, Money gross) {}

    private final Basket basket;

    KeepingLoop(Basket basket) {
        this.basket = basket;
    }

    @Override
    public Sums sum() {
        List<Line> lines = new ArrayList<>(basket.lines().size());
        Map<BigDecimal, BigDecimal> nets = new HashMap<>();
        for (Basket.Line line : basket.lines()) {
            BigDecimal net = line.quantity().multiply(line.price()).setScale(2, RoundingMode.HALF_UP);
            lines.add(new Line(lines.size() + 1, line, Money.of(CurrencyUnit.EUR, net)));
            nets.merge(line.percent(), net, BigDecimal::add);
        }
        return sums(lines, nets);
    }

    private static Sums sums(List<Line> lines, Map<BigDecimal, BigDecimal> nets) {
        List<Group> groups = new ArrayList<>(nets.size());
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> group : nets.entrySet()) {
            BigDecimal part = group.getValue().multiply(group.getKey()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            groups.add(new Group(
                    group.getKey(), Money.of(CurrencyUnit.EUR, group.getValue()), Money.of(CurrencyUnit.EUR, part)));
            net = net.add(group.getValue());
            tax = tax.add(part);
        }
        return new Sums(
                lines,
                groups,
                Money.of(CurrencyUnit.EUR, net),
                Money.of(CurrencyUnit.EUR, tax),
                Money.of(CurrencyUnit.EUR, net.add(tax)));
    }

    @Override
    public Totals totals() {
        Sums sums = sum();
        return new Totals(
                sums.net().getAmount(), sums.tax().getAmount(), sums.gross().getAmount());
    }
}
