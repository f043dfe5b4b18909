package org.facturier.examples.benchmarks.totals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.numbering.NumberingStrategies;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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

/** A draft of ten lines issued: checked, calculated, its instalments dated, numbered after the one before. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmn160m", "-Xms640m", "-Xmx1g", "-Xbatch"})
@State(Scope.Thread)
public class IssuingBenchmark {

    private final Issuer issuer = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{year}-{counter:9}"))
            .build();
    private InvoiceDraft draft;
    private Validator validator;
    private Optional<SeriesPosition> last = Optional.empty();

    /** Prepares draft and validator. */
    @Setup
    public void prepare() {
        draft = FacturierTotals.draft(Load.PLAIN.basket(10));
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Our own rules, calculation, number. */
    @Benchmark
    public Invoice issued() {
        Issuance next = Issuance.of("F", FacturierTotals.TODAY).after(last);
        Invoice invoice = issuer.issue(draft, next).orThrow();
        last = Optional.of(SeriesPosition.after(invoice));
        return invoice;
    }

    /** What Bean Validation adds where a host wants it on the draft. */
    @Benchmark
    public Object validated() {
        return validator.validate(draft);
    }
}
