package org.facturier.examples.benchmarks.totals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * The contenders in turns within one program, each for so much CPU time: on a machine that others load, a warm-up by the
 * clock leaves code uncompiled, and forks minutes apart meet other neighbours. Prints medians of the CPU time of one
 * invoice and of its ratio to the keeping loop of the same turn. Takes the load and the number of lines.
 */
public final class SideBySide {

    private static final int WARM_UP_TURNS = 6;
    private static final int TURNS = 15;
    private static final long WARM_UP_NANOSECONDS = 250_000_000;
    private static final long NANOSECONDS = 40_000_000;
    private static final String REFERENCE = "keeping";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final int batch;
    private Object kept = "";

    private SideBySide(Basket basket) {
        contenders.put("facturier", new FacturierTotals(basket));
        contenders.put(REFERENCE, new KeepingLoop(basket));
        contenders.put("bigDecimal", new BigDecimalLoop(basket));
        contenders.put("jodaMoney", new JodaMoneyLoop(basket));
        contenders.put("scaledLong", new ScaledLongLoop(basket));
        contenders.put("mustang", new MustangTotals(basket));
        batch = Math.max(1, 2_000 / basket.lines().size());
    }

    /** Compares the contenders, as in {@code SideBySide DISCOUNTED 100}. */
    public static void main(String[] arguments) {
        new SideBySide(Load.valueOf(arguments[0]).basket(Integer.parseInt(arguments[1]))).compare();
    }

    private void compare() {
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            contenders.values().forEach(contender -> microseconds(contender, WARM_UP_NANOSECONDS));
        }
        Map<String, double[]> measured = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> measured.put(name, new double[TURNS]));
        for (int i = 0; i < TURNS; i++) {
            int turn = i;
            contenders.forEach((name, contender) -> measured.get(name)[turn] = microseconds(contender, NANOSECONDS));
        }
        measured.forEach((name, times) -> print(name, times, measured.get(REFERENCE)));
    }

    private double microseconds(Contender contender, long nanoseconds) {
        long start = threads.getCurrentThreadCpuTime();
        long used = 0;
        long invoices = 0;
        while (used < nanoseconds) {
            for (int i = 0; i < batch; i++) {
                kept = contender.sum();
            }
            invoices += batch;
            used = threads.getCurrentThreadCpuTime() - start;
        }
        return used / 1e3 / invoices;
    }

    private static void print(String name, double[] times, double[] reference) {
        double[] ratios = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            ratios[i] = times[i] / reference[i];
        }
        System.out.printf(Locale.ROOT, "%-12s %10.2f us %8.2f%n", name, median(times), median(ratios));
    }

    private static double median(double[] figures) {
        return DoubleStream.of(figures)
                .sorted()
                .skip(figures.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
