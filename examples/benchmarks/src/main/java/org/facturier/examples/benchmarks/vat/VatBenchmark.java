package org.facturier.examples.benchmarks.vat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.supply.EuropeanVat;
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

/** What one line of an invoice costs where its VAT is decided. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmn160m", "-Xms640m", "-Xmx1g", "-Xbatch"})
@State(Scope.Thread)
public class VatBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** What is sold to whom. */
    @Param
    public Sale sale;

    private final EuropeanVat vat = EuropeanVat.standard();
    private final VatRates rates = VatRates.standard();
    private final RateTable table = new RateTable(DAY);
    private CountryCode country;
    private TaxableSupply supply;

    /** Prepares the sale. */
    @Setup
    public void prepare() {
        supply = sale.supply();
        country = supply.buyer().country().orElseThrow();
    }

    /** Category, rate, reason, legal basis, place and the questions asked, these not yet in words. */
    @Benchmark
    public Object decided() {
        return vat.decide(supply);
    }

    /** The same with each question in words. */
    @Benchmark
    public Object decidedAndWorded() {
        return vat.decide(supply).orThrow().questions().toArray();
    }

    /** What the calculator asks of it for a line. */
    @Benchmark
    public Object determined() {
        return vat.determine(supply);
    }

    /** The standard rate of the buyer's country. */
    @Benchmark
    public Object rate() {
        return rates.rate(country, Optional.empty(), RateClass.STANDARD, DAY);
    }

    /** The same from a plain map of one day. */
    @Benchmark
    public Object rateOfHashMap() {
        return table.rate(country.code(), "STANDARD");
    }
}
