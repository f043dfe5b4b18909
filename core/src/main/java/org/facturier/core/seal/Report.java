package org.facturier.core.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/** What was met along a series, in its order; some of it is known only at the end. */
final class Report {

    private static final int MOST = 100;

    private final String series;
    private final List<Supplier<Stream<Finding>>> entries = new ArrayList<>();

    Report(String series) {
        this.series = series;
    }

    boolean isFull() {
        return entries.size() >= MOST;
    }

    void add(Supplier<Stream<Finding>> entry) {
        entries.add(entry);
    }

    void at(SealRule rule, SealedText document, String message) {
        at(rule, document.name(), document.seal().position(), message);
    }

    void at(SealRule rule, String name, long position, String message) {
        Finding finding = rule.at(name.isBlank() ? span(series, position, position) : name, message);
        add(() -> Stream.of(finding));
    }

    void cutOff(long from, long to) {
        Finding finding = SealRule.END_PRESENT.at(
                span(series, from, to), "the series ends at position " + (from - 1) + ", the head kept is " + to);
        add(() -> Stream.of(finding));
    }

    Findings findings() {
        List<Finding> told =
                new ArrayList<>(entries.stream().flatMap(Supplier::get).toList());
        if (isFull() && !told.isEmpty()) {
            int end = told.size() - 1;
            told.set(end, told.get(end).withHint("mend these first; what comes after was not read"));
        }
        return new Findings(told);
    }

    /** {@return such as {@code F[7]} or {@code F[7..9]}} */
    static String span(String series, long from, long to) {
        return series + "[" + from + (to > from ? ".." + to : "") + "]";
    }
}
