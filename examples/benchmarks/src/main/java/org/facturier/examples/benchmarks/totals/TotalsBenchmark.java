package org.facturier.examples.benchmarks.totals;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The totals of one invoice. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmn160m", "-Xms640m", "-Xmx1g", "-Xbatch"})
@State(Scope.Thread)
public class TotalsBenchmark {

    /** Lines of the invoice. */
    @Param({"1", "10", "100", "10000"})
    public int lines;

    /** What is on it. */
    @Param
    public Load load;

    private FacturierTotals facturier;
    private Contender bigDecimal;
    private Contender keeping;
    private Contender jodaMoney;
    private Contender scaledLong;
    private Contender mustang;

    /** Puts the same basket into the terms of each contender. */
    @Setup
    public void prepare() {
        Basket basket = load.basket(lines);
        facturier = new FacturierTotals(basket);
        bigDecimal = new BigDecimalLoop(basket);
        keeping = new KeepingLoop(basket);
        jodaMoney = new JodaMoneyLoop(basket);
        scaledLong = new ScaledLongLoop(basket);
        mustang = new MustangTotals(basket);
    }

    /** Ours: checks, every line, group and total as values. */
    @Benchmark
    public Object facturier() {
        return facturier.sum();
    }

    /** A plain loop in BigDecimal. */
    @Benchmark
    public Object bigDecimal() {
        return bigDecimal.sum();
    }

    /** The same loop, with every line, group and total kept. */
    @Benchmark
    public Object keeping() {
        return keeping.sum();
    }

    /** A plain loop in Joda-Money. */
    @Benchmark
    public Object jodaMoney() {
        return jodaMoney.sum();
    }

    /** The floor. */
    @Benchmark
    public Object scaledLong() {
        return scaledLong.sum();
    }

    /** The peer. */
    @Benchmark
    public Object mustang() {
        return mustang.sum();
    }
}
