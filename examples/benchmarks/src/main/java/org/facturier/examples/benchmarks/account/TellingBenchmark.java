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

/** The facts of two years told one by one, all of one account. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g"})
@State(Scope.Thread)
public class TellingBenchmark {

    /** How many facts. */
    @Param({"4000", "16000"})
    public int facts;

    private List<Fact> told;

    /** Prepares the facts. */
    @Setup
    public void prepare() {
        told = Trade.facts(facts, 1);
    }

    /** What is open, changed in place. */
    @Benchmark
    public OpenLoop plainLoop() {
        return OpenLoop.of(told);
    }

    /** A ledger after each fact; the account is asked when all are told. */
    @Benchmark
    public Ledger told() {
        return Books.asked(Books.told(told));
    }

    /** A ledger after each fact, and its account asked each time. */
    @Benchmark
    public Ledger toldAndAsked() {
        return Books.toldAndAsked(told);
    }
}
