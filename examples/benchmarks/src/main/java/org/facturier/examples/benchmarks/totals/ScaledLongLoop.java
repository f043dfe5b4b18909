package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;

/** The floor: whole numbers of hundredths and thousandths in arrays, no object for a line. Overflows unseen. */
final class ScaledLongLoop implements Contender {

    private final long[] quantities;
    private final long[] prices;
    private final int[] rates;
    private final long[] perThousand = {200, 100, 55};

    ScaledLongLoop(Basket basket) {
        int size = basket.lines().size();
        quantities = new long[size];
        prices = new long[size];
        rates = new int[size];
        for (int i = 0; i < size; i++) {
            quantities[i] = basket.lines().get(i).quantity().movePointRight(2).longValueExact();
            prices[i] = basket.lines().get(i).price().movePointRight(4).longValueExact();
            rates[i] = i % perThousand.length;
        }
    }

    @Override
    public long[] sum() {
        long[] nets = new long[perThousand.length];
        for (int i = 0; i < quantities.length; i++) {
            nets[rates[i]] += (quantities[i] * prices[i] + 5_000) / 10_000;
        }
        long net = 0;
        long tax = 0;
        for (int rate = 0; rate < nets.length; rate++) {
            net += nets[rate];
            tax += (nets[rate] * perThousand[rate] + 500) / 1_000;
        }
        return new long[] {net, tax, net + tax};
    }

    @Override
    public Totals totals() {
        long[] sum = sum();
        return new Totals(BigDecimal.valueOf(sum[0], 2), BigDecimal.valueOf(sum[1], 2), BigDecimal.valueOf(sum[2], 2));
    }
}
