package org.facturier.examples.benchmarks.vat;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All tables and all classes of {@code tax}, loaded once, in a program that starts and in one that runs. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class VatLoadingBenchmark {

    /** The first thing that a program does: also the first stream, lambda and regular expression of its life. */
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(10)
    public Object atTheStart() {
        return new EveryTable().get();
    }

    /** In a program that has loaded other things before: classes and tables of {@code tax} anew. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 20)
    @Fork(1)
    public Object inARunningProgram() throws ReflectiveOperationException {
        Class<?> fresh = new FreshClasses().loadClass(EveryTable.class.getName());
        return ((Supplier<?>) fresh.getDeclaredConstructor().newInstance()).get();
    }
}
