package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** A plain loop: each line rounded, tax rounded once for each rate. No model, no check, no line kept. */
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
            BigDecimal net = line.quantity().multiply(line.price()).setScale(2, RoundingMode.HALF_UP);
            groups.merge(line.percent(), net, BigDecimal::add);
        }
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> group : groups.entrySet()) {
            net = net.add(group.getValue());
            tax = tax.add(group.getValue().multiply(group.getKey()).divide(HUNDRED, 2, RoundingMode.HALF_UP));
        }
        return new Totals(net, tax, net.add(tax));
    }

    @Override
    public Totals totals() {
        return sum();
    }
}
