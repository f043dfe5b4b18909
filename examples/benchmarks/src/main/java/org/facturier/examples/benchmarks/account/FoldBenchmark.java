package org.facturier.examples.benchmarks.account;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The facts of two years made a ledger, a hundred for each partner: up to 1,000,000. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms6g", "-Xmx6g", "-Xmn3g"})
@State(Scope.Thread)
public class FoldBenchmark {

    private static final int FACTS_EACH = 100;

    /** How many facts. */
    @Param({"10000", "100000", "1000000"})
    public int facts;

    private List<Fact> told;

    /** Prepares the facts, which a host has in its own store. */
    @Setup
    public void prepare() {
        told = Trade.facts(facts, facts / FACTS_EACH);
    }

    /** What is open, and what each partner owes. */
    @Benchmark
    public OpenLoop plainLoop() {
        return OpenLoop.of(told);
    }

    /** The ledger alone: each fact on its account, the chain of the documents; no account is folded yet. */
    @Benchmark
    public Ledger told() {
        return Ledger.of(Papers.HOUSE, told);
    }

    /** The ledger, and each account folded. */
    @Benchmark
    public Ledger folded() {
        return Books.folded(told);
    }
}
