package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.facturier.examples.benchmarks.totals.Basket.Fixed;
import org.facturier.examples.benchmarks.totals.Basket.Part;

/** The floor: whole numbers of hundredths and thousandths in arrays, no object for a line. Overflows unseen. */
final class ScaledLongLoop implements Contender {

    private final long[] quantities;
    private final long[] prices;
    private final int[] rates;
    private final long[] ratesPerThousand;

    /** Allowances of line i from place {@code starts[i]} on: below zero a fixed amount, else thousandths. */
    private final int[] starts;

    private final long[] allowances;
    private final long discountPerThousand;

    ScaledLongLoop(Basket basket) {
        int size = basket.lines().size();
        List<BigDecimal> percents = basket.lines().stream()
                .map(Basket.Line::percent)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        quantities = new long[size];
        prices = new long[size];
        rates = new int[size];
        starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            Basket.Line line = basket.lines().get(i);
            quantities[i] = line.quantity().movePointRight(2).longValueExact();
            prices[i] = line.price().movePointRight(4).longValueExact();
            rates[i] = percents.indexOf(line.percent());
            starts[i + 1] = starts[i] + line.allowances().size();
        }
        ratesPerThousand =
                percents.stream().mapToLong(ScaledLongLoop::perThousand).toArray();
        allowances = basket.lines().stream()
                .flatMap(line -> line.allowances().stream())
                .mapToLong(ScaledLongLoop::scaled)
                .toArray();
        discountPerThousand = basket.discount().map(ScaledLongLoop::perThousand).orElse(0L);
    }

    private static long scaled(Basket.Allowance allowance) {
        return allowance instanceof Part part
                ? perThousand(part.percent())
                : -((Fixed) allowance).amount().movePointRight(2).longValueExact();
    }

    private static long perThousand(BigDecimal percent) {
        return percent.movePointRight(1).longValueExact();
    }

    @Override
    public long[] sum() {
        long[] nets = new long[ratesPerThousand.length];
        for (int i = 0; i < quantities.length; i++) {
            nets[rates[i]] += net(i);
        }
        takeOff(nets);
        long net = 0;
        long tax = 0;
        for (int rate = 0; rate < nets.length; rate++) {
            net += nets[rate];
            tax += part(nets[rate], ratesPerThousand[rate]);
        }
        return new long[] {net, tax, net + tax};
    }

    private long net(int line) {
        long gross = (quantities[line] * prices[line] + 5_000) / 10_000;
        long net = gross;
        for (int i = starts[line]; i < starts[line + 1]; i++) {
            net -= allowances[i] < 0 ? -allowances[i] : part(gross, allowances[i]);
        }
        return net;
    }

    private static long part(long amount, long perThousand) {
        return (amount * perThousand + 500) / 1_000;
    }

    private void takeOff(long[] nets) {
        long all = 0;
        for (long net : nets) {
            all += net;
        }
        long discount = part(all, discountPerThousand);
        long left = discount;
        long[] lost = new long[nets.length];
        for (int rate = 0; rate < nets.length; rate++) {
            long exact = discount * nets[rate];
            lost[rate] = exact % all;
            nets[rate] -= exact / all;
            left -= exact / all;
        }
        for (; left > 0; left--) {
            int most = 0;
            for (int rate = 1; rate < lost.length; rate++) {
                most = lost[rate] > lost[most] ? rate : most;
            }
            nets[most]--;
            lost[most] = 0;
        }
    }

    @Override
    public Totals totals() {
        long[] sum = sum();
        return new Totals(BigDecimal.valueOf(sum[0], 2), BigDecimal.valueOf(sum[1], 2), BigDecimal.valueOf(sum[2], 2));
    }
}
