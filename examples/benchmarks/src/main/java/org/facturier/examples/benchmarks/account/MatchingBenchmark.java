package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
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

/** 1,000 payments and 8,000 open items, of many partners and of one: look-up and allocation. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g"})
@State(Scope.Thread)
public class MatchingBenchmark {

    private static final int PAYMENTS = 1_000;

    /** How many items are open. */
    @Param({"2000", "8000"})
    public int open;

    /** Whose they are. */
    @Param({"1", "400"})
    public int partners;

    private Bank bank;
    private Ledger ledger;
    private List<OpenItem> items;

    /** Prepares invoices and payments. */
    @Setup
    public void prepare() {
        bank = new Bank(open, partners, open * PAYMENTS / 8_000);
        ledger = bank.ledger();
        items = ledger.open(Bank.PAID).all().toList();
    }

    /** Words looked up in a map, amounts taken off. */
    @Benchmark
    public Map<String, BigDecimal> plainLoop() {
        return MatchingLoop.settled(bank.invoices(), bank.payments());
    }

    /** The index of the items made, each payment proposed, each proposal taken. */
    @Benchmark
    public OpenItems proposed() {
        return Matched.proposed(items, bank.payments());
    }

    /** The ledger told each payment and what it is put to, so that the next one finds what is left. */
    @Benchmark
    public OpenItems settled() {
        return Matched.settled(ledger, bank.payments()).open(Bank.PAID);
    }
}
