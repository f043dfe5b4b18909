package org.facturier.examples.benchmarks.einvoice;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The contenders in turns within one program, each for so much CPU time. Prints medians of the CPU time of one document, of its
 * ratio to ours and of ours to it in the same turn, and the bytes allocated. Takes numbers of lines.
 *
 * <p>What takes more than three seconds for its first document is measured by that one: it would take minutes, and decides
 * nothing.
 */
public final class SideBySide {

    private static final int WARM_UP_TURNS = 4;
    private static final int TURNS = 9;
    private static final long WARM_UP_NANOSECONDS = 300_000_000;
    private static final long NANOSECONDS = 40_000_000;
    private static final double LONGEST_MICROSECONDS = 3e6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Supplier<Object>> contenders;
    private final Map<String, double[]> microseconds = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();
    private Object kept = "";

    private SideBySide(int lines) {
        contenders = new Contenders(lines).byName();
    }

    /** Compares the contenders, as in {@code SideBySide 3 100 1000 4188}. */
    public static void main(String[] arguments) {
        for (String lines : arguments) {
            System.out.println(lines + " lines");
            new SideBySide(Integer.parseInt(lines)).compare();
        }
    }

    private void compare() {
        contenders.forEach((name, contender) -> {
            double[] first = measured(contender, 1);
            microseconds.put(name, first[0] > LONGEST_MICROSECONDS ? new double[] {first[0]} : new double[TURNS]);
            bytes.put(name, first[1]);
        });
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            contenders.forEach((name, contender) -> {
                if (isInTurns(name)) {
                    measured(contender, WARM_UP_NANOSECONDS);
                }
            });
        }
        for (int i = 0; i < TURNS; i++) {
            int turn = i;
            contenders.forEach((name, contender) -> {
                if (isInTurns(name)) {
                    double[] measured = measured(contender, NANOSECONDS);
                    microseconds.get(name)[turn] = measured[0];
                    bytes.put(name, measured[1]);
                }
            });
        }
        contenders.keySet().forEach(this::print);
    }

    private boolean isInTurns(String name) {
        return microseconds.get(name).length == TURNS;
    }

    private void print(String name) {
        double[] ours = microseconds.get(Contenders.ours(name));
        double[] times = microseconds.get(name);
        double[] ratios = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            ratios[i] = times[i] / ours[i];
        }
        double ratio = median(ratios);
        System.out.printf(
                Locale.ROOT,
                "%-20s %12.1f us %9.2f %7.2f %14.0f bytes%n",
                name,
                median(times),
                ratio,
                1 / ratio,
                bytes.get(name));
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** {@return microseconds of CPU and bytes of one document} */
    private double[] measured(Supplier<Object> contender, long nanoseconds) {
        long start = threads.getCurrentThreadCpuTime();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long used = 0;
        long documents = 0;
        while (used < nanoseconds) {
            kept = contender.get();
            documents++;
            used = threads.getCurrentThreadCpuTime() - start;
        }
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        return new double[] {used / 1e3 / documents, (double) allocated / documents};
    }
}
