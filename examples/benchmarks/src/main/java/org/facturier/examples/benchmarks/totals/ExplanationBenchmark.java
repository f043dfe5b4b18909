package org.facturier.examples.benchmarks.totals;

import java.util.concurrent.TimeUnit;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
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

/** What it costs to ask how every amount came about, beside the calculation alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmn160m", "-Xms640m", "-Xmx1g", "-Xbatch"})
@State(Scope.Thread)
public class ExplanationBenchmark {

    /** Lines of the invoice. */
    @Param({"10", "100"})
    public int lines;

    private final InvoiceCalculator calculator = InvoiceCalculator.standard();
    private InvoiceDraft draft;
    private Invoice invoice;
    private Explanation explanation;

    /** Issues the invoice once. */
    @Setup
    public void prepare() {
        draft = FacturierTotals.draft(Load.PLAIN.basket(lines));
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build();
        invoice = issuer.issue(draft, Issuance.of("F", FacturierTotals.TODAY)).orThrow();
        explanation = calculator.explain(invoice).orThrow();
    }

    /** The calculation alone. */
    @Benchmark
    public Object calculated() {
        return calculator.calculate(draft, FacturierTotals.TODAY).orThrow();
    }

    /** The derivation of every amount. */
    @Benchmark
    public Object explained() {
        return calculator.explain(invoice).orThrow();
    }

    /** Every amount worked out again from its derivation. */
    @Benchmark
    public Object replayed() {
        return explanation.replay();
    }
}
