package org.facturier.examples.benchmarks.billing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.chain.Chain;
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

/** A month billed a second time, when more is known of it and people have credited a tenth of its lines by hand. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms3g", "-Xmx3g"})
@State(Scope.Thread)
public class HandCreditBenchmark {

    /** How many agreements, each with a hundred records and two lines. */
    @Param({"2500", "25000"})
    public int agreements;

    private CreditedMonth credited;
    private Chain chain;

    /** Prepares agreements and documents, which a host has in its own store. */
    @Setup
    public void prepare() {
        credited = new CreditedMonth(new Month(agreements));
        chain = Chain.of(credited.documents());
    }

    /** Billed, credited and due by partner and rule. */
    @Benchmark
    public Map<String, BigDecimal> plainLoop() {
        return CreditedLoop.bill(credited.month(), credited.documents());
    }

    /** The chain of the documents alone. */
    @Benchmark
    public Chain chain() {
        return Chain.of(credited.documents());
    }

    /** The run, for a host that has the chain. */
    @Benchmark
    public BillingProposal billingRun() {
        return credited.bill(chain);
    }

    /** Both. */
    @Benchmark
    public BillingProposal chainAndRun() {
        return credited.bill(Chain.of(credited.documents()));
    }
}
