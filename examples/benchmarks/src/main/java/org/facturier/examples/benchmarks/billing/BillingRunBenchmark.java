package org.facturier.examples.benchmarks.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingProposal;
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
import org.openjdk.jmh.infra.Blackhole;

/** A month billed once, for one, two and four times the work: up to 100,000 agreements and 10 million usage records. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g"})
@State(Scope.Thread)
public class BillingRunBenchmark {

    /** How many agreements, each with a hundred records. */
    @Param({"25000", "50000", "100000"})
    public int agreements;

    private Month month;
    private List<PartnerAgreement> agreed;

    /** Prepares the agreements, which a host has in its own store. */
    @Setup
    public void prepare() {
        month = new Month(agreements);
        agreed = month.agreements();
    }

    /** The records made and passed over: what all of them bear. */
    @Benchmark
    public void recordsAlone(Blackhole hole) {
        month.read(hole::consume);
    }

    /** Grouped and multiplied. */
    @Benchmark
    public Map<String, BigDecimal> plainLoop() {
        return GroupingLoop.bill(month);
    }

    /** Ours, as far as drafts. */
    @Benchmark
    public BillingProposal billingRun() {
        return BilledMonth.bill(agreed, month);
    }
}
