package org.facturier.examples.benchmarks.einvoice;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** One e-invoice written, read or judged. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmn160m", "-Xms640m", "-Xmx1g", "-Xbatch"})
@State(Scope.Thread)
public class EInvoiceBenchmark {

    /** Lines of the invoice. */
    @Param({"3", "100", "1000", "4188"})
    public int lines;

    /** What is done, in which syntax, and by whom; without a name behind it, by us. */
    @Param({
        "write CII",
        "write CII bare",
        "write CII mustang",
        "write CII ph-cii",
        "write UBL",
        "write UBL bare",
        "write UBL ph-ubl",
        "read CII",
        "read CII bare",
        "read CII mustang",
        "read CII ph-cii",
        "read UBL",
        "read UBL bare",
        "read UBL ph-ubl",
        "judge CII",
        "judge CII phive",
        "judge UBL",
        "judge UBL phive",
        "rules on the hub"
    })
    public String contender;

    private Supplier<Object> chosen;

    /** Makes the invoice for all, and chooses. */
    @Setup
    public void prepare() {
        chosen = Objects.requireNonNull(new Contenders(lines).byName().get(contender), contender);
    }

    /** One document. */
    @Benchmark
    public Object document() {
        return chosen.get();
    }
}
