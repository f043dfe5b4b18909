package org.facturier.examples.benchmarks.vat;

import java.util.concurrent.TimeUnit;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.regime.MentionRequirement;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.vatreturn.ReturnForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first decision of a program: every table read, every class of it loaded, nothing warm. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Thread)
public class VatLoadingBenchmark {

    private TaxableSupply supply;

    /** Prepares the sale: parties and addresses are of {@code core}. */
    @Setup
    public void prepare() {
        supply = Sale.REVERSED.supply();
    }

    /** Rates, borders, kinds, cases and words, forms of VAT numbers, mentions, boxes of the return. */
    @Benchmark
    public Object[] everything() {
        return new Object[] {
            EuropeanVat.standard().decide(supply).orThrow().questions(),
            VatNumberCheck.standard().check(supply.buyer()),
            MentionRequirement.of("FR_B2B", supply.suppliedOn()),
            ReturnForm.ca3()
        };
    }
}
