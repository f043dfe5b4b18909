package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.fact.Fact;
import org.facturier.core.ledger.Ledger;
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

/** Open instalments of 1,000 partners aged: today, as they stand, and on a day half a year ago. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g"})
@State(Scope.Thread)
public class AgeingBenchmark {

    private static final int PARTNERS = 1_000;

    /** How many instalments are open today. */
    @Param({"10000", "100000"})
    public int open;

    private List<Fact> facts;
    private List<AgeingLoop.Due> due;
    private Ledger ledger;

    /** Prepares a ledger that was told all, and the list that the loop has in its stead. */
    @Setup
    public void prepare() {
        facts = Instalments.facts(open, PARTNERS);
        due = AgeingLoop.open(facts, Instalments.NEWEST);
        ledger = Books.folded(facts);
    }

    /** The list read once. */
    @Benchmark
    public Map<String, BigDecimal[]> plainLoopNewest() {
        return AgeingLoop.aged(due, Instalments.NEWEST);
    }

    /** Ours, today. */
    @Benchmark
    public Map<String, AgedBalance> newest() {
        return Books.aged(ledger, Instalments.NEWEST);
    }

    /** The facts read up to the day, and what is open then. */
    @Benchmark
    public Map<String, BigDecimal[]> plainLoopPast() {
        return AgeingLoop.aged(AgeingLoop.open(facts, Instalments.HALF_WAY), Instalments.HALF_WAY);
    }

    /** Ours, half a year ago. */
    @Benchmark
    public Map<String, AgedBalance> past() {
        return Books.aged(ledger, Instalments.HALF_WAY);
    }
}
