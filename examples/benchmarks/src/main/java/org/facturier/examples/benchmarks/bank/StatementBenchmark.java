package org.facturier.examples.benchmarks.bank;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A camt.053 of many entries, in a heap that would hold few of them. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx32m"})
@State(Scope.Thread)
public class StatementBenchmark {

    /** How many entries. */
    @Param({"10000", "1000000"})
    public int count;

    /** The file is written and not looked at: to be taken off both. */
    @Benchmark
    public long written() {
        LargeStatement file = new LargeStatement(count);
        byte[] block = new byte[8192];
        long length = 0;
        for (int read = file.read(block, 0, block.length); read >= 0; read = file.read(block, 0, block.length)) {
            length += read;
        }
        return length;
    }

    /** Amounts added. */
    @Benchmark
    public BigDecimal bareLoop() throws XMLStreamException {
        return StatementContenders.bareLoop(new LargeStatement(count));
    }

    /** Entries made, checked and added. */
    @Benchmark
    public BigDecimal ours() throws IOException {
        return StatementContenders.ours(new LargeStatement(count));
    }
}
