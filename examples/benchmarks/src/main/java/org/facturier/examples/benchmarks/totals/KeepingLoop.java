package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.examples.benchmarks.totals.Basket.Allowance;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The plain loop once more, with every line, part, share, group and total kept as a value, as whoever prints an invoice
 * needs them. It knows two decimals, one kind of document, and nothing that could be wrong.
 */
final class KeepingLoop implements Contender {

    /** What an invoice keeps of a line. */
    private record Line(int number, Basket.Line of, List<Money> allowances, Money net) {}

    /** What it keeps of the discount on the whole, for each rate. */
    private record Share(BigDecimal percent, Money amount) {}

    private record Group(BigDecimal percent, Money net, Money tax) {}

    private record Sums(
            List<Line> lines,
            List<Share> shares,
            List<Group> groups,
            Money ofLines,
            Money discount,
            Money net,
            Money tax,
            Money gross) {}

    private final Basket basket;

    KeepingLoop(Basket basket) {
        this.basket = basket;
    }

    @Override
    public Sums sum() {
        List<Line> lines = new ArrayList<>(basket.lines().size());
        Map<BigDecimal, BigDecimal> nets = new HashMap<>();
        for (Basket.Line of : basket.lines()) {
            Line line = line(lines.size() + 1, of);
            lines.add(line);
            nets.merge(of.percent(), line.net().getAmount(), BigDecimal::add);
        }
        BigDecimal ofLines = nets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal discount = basket.discount()
                .map(percent -> BigDecimalLoop.part(ofLines, percent))
                .orElse(BigDecimal.ZERO);
        return sums(lines, discount.signum() == 0 ? List.of() : shares(discount, nets), nets, ofLines);
    }

    private static Line line(int number, Basket.Line of) {
        BigDecimal gross = of.quantity().multiply(of.price()).setScale(2, RoundingMode.HALF_UP);
        if (of.allowances().isEmpty()) {
            return new Line(number, of, List.of(), euros(gross));
        }
        List<Money> allowances = new ArrayList<>(of.allowances().size());
        BigDecimal net = gross;
        for (Allowance allowance : of.allowances()) {
            BigDecimal amount = BigDecimalLoop.amount(allowance, gross);
            allowances.add(euros(amount));
            net = net.subtract(amount);
        }
        return new Line(number, of, allowances, euros(net));
    }

    private static List<Share> shares(BigDecimal discount, Map<BigDecimal, BigDecimal> nets) {
        List<BigDecimal> rates =
                nets.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        List<BigDecimal> amounts =
                Spread.shares(discount, rates.stream().map(nets::get).toList());
        List<Share> shares = new ArrayList<>(rates.size());
        for (int i = 0; i < rates.size(); i++) {
            shares.add(new Share(rates.get(i), euros(amounts.get(i))));
            nets.merge(rates.get(i), amounts.get(i), BigDecimal::subtract);
        }
        return shares;
    }

    private static Sums sums(
            List<Line> lines, List<Share> shares, Map<BigDecimal, BigDecimal> nets, BigDecimal ofLines) {
        List<Group> groups = new ArrayList<>(nets.size());
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> group : nets.entrySet()) {
            BigDecimal part = BigDecimalLoop.part(group.getValue(), group.getKey());
            groups.add(new Group(group.getKey(), euros(group.getValue()), euros(part)));
            net = net.add(group.getValue());
            tax = tax.add(part);
        }
        return new Sums(
                lines,
                shares,
                groups,
                euros(ofLines),
                euros(ofLines.subtract(net)),
                euros(net),
                euros(tax),
                euros(net.add(tax)));
    }

    private static Money euros(BigDecimal amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    @Override
    public Totals totals() {
        Sums sums = sum();
        return new Totals(
                sums.net().getAmount(), sums.tax().getAmount(), sums.gross().getAmount());
    }
}
