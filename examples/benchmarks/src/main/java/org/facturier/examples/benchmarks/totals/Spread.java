package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Shares what is taken off the whole in plain decimals: rounded down, then a cent each to those that lost most. */
final class Spread {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Spread() {}

    /**
     * {@return the shares, which come to the amount}
     *
     * @param amount  zero or more
     * @param nets  in proportion to which it is shared, above zero; ties go to the earliest
     */
    static List<BigDecimal> shares(BigDecimal amount, List<BigDecimal> nets) {
        BigDecimal total = nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = new ArrayList<>(nets.size());
        List<BigDecimal> lost = new ArrayList<>(nets.size());
        BigDecimal left = amount;
        for (BigDecimal net : nets) {
            BigDecimal exact = amount.multiply(net);
            BigDecimal share = exact.divide(total, 2, RoundingMode.DOWN);
            shares.add(share);
            lost.add(exact.subtract(share.multiply(total)));
            left = left.subtract(share);
        }
        for (; left.signum() > 0; left = left.subtract(CENT)) {
            int most = most(lost);
            shares.set(most, shares.get(most).add(CENT));
            lost.set(most, BigDecimal.ZERO);
        }
        return shares;
    }

    private static int most(List<BigDecimal> lost) {
        int most = 0;
        for (int i = 1; i < lost.size(); i++) {
            most = lost.get(i).compareTo(lost.get(most)) > 0 ? i : most;
        }
        return most;
    }
}
