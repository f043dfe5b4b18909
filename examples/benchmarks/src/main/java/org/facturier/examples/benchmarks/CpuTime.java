package org.facturier.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the CPU time of the benchmark threads for each operation, which neighbours on the machine do not inflate as
 * they do wall time. Switched on by {@code -prof org.facturier.examples.benchmarks.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "CPU time of the benchmark threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double microseconds = (used() - before) / 1e3;
        long operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult("cpu", microseconds / operations, "us/op", AggregationPolicy.AVG));
    }

    // JMH's workers carry the name of the benchmark class; compiler and collector threads do not count
    private long used() {
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            sum += isWorker(id) ? Math.max(0, threads.getThreadCpuTime(id)) : 0;
        }
        return sum;
    }

    private boolean isWorker(long id) {
        var thread = threads.getThreadInfo(id);
        return thread != null && thread.getThreadName().contains("jmh-worker");
    }
}
