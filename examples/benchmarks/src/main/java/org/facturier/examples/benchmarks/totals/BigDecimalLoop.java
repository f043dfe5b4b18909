package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.examples.benchmarks.totals.Basket.Allowance;
import org.facturier.examples.benchmarks.totals.Basket.Fixed;
import org.facturier.examples.benchmarks.totals.Basket.Part;

/** A plain loop: each part and each line rounded, tax rounded once for each rate. No model, no check, no line kept. */
final class BigDecimalLoop implements Contender {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Basket basket;

    BigDecimalLoop(Basket basket) {
        this.basket = basket;
    }

    @Override
    public Totals sum() {
        Map<BigDecimal, BigDecimal> groups = new HashMap<>();
        for (Basket.Line line : basket.lines()) {
            groups.merge(line.percent(), net(line), BigDecimal::add);
        }
        basket.discount().ifPresent(percent -> takeOff(percent, groups));
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> group : groups.entrySet()) {
            net = net.add(group.getValue());
            tax = tax.add(part(group.getValue(), group.getKey()));
        }
        return new Totals(net, tax, net.add(tax));
    }

    private static BigDecimal net(Basket.Line line) {
        BigDecimal gross = line.quantity().multiply(line.price()).setScale(2, RoundingMode.HALF_UP);
        BigDecimal net = gross;
        for (Allowance allowance : line.allowances()) {
            net = net.subtract(amount(allowance, gross));
        }
        return net;
    }

    /** {@return what an allowance comes to on a line} */
    static BigDecimal amount(Allowance allowance, BigDecimal gross) {
        return allowance instanceof Part part ? part(gross, part.percent()) : ((Fixed) allowance).amount();
    }

    /** {@return so many hundredths of an amount} */
    static BigDecimal part(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static void takeOff(BigDecimal percent, Map<BigDecimal, BigDecimal> groups) {
        List<BigDecimal> rates =
                groups.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        List<BigDecimal> nets = rates.stream().map(groups::get).toList();
        BigDecimal all = nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = Spread.shares(part(all, percent), nets);
        for (int i = 0; i < shares.size(); i++) {
            groups.merge(rates.get(i), shares.get(i), BigDecimal::subtract);
        }
    }

    @Override
    public Totals totals() {
        return sum();
    }
}
