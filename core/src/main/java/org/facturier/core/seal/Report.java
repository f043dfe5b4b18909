package org.facturier.core.seal;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

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

    void at(SealRule rule, SealedText document, Message message) {
        at(rule, document.name(), document.seal().position(), message);
    }

    void at(SealRule rule, String name, long position, Message message) {
        Finding finding = rule.at(name.isBlank() ? span(series, position, position) : name, message);
        add(() -> Stream.of(finding));
    }

    void cutOff(long from, long to) {
        Finding finding = SealRule.END_PRESENT.at(
                span(series, from, to),
                say("the series ends at position {end}, the head kept is {head}")
                        .with("end", from - 1)
                        .with("head", to));
        add(() -> Stream.of(finding));
    }

    Findings findings() {
        List<Finding> told =
                new ArrayList<>(entries.stream().flatMap(Supplier::get).toList());
        if (isFull() && !told.isEmpty()) {
            int end = told.size() - 1;
            told.set(end, told.get(end).withHint(say("mendFirst", "mend these first; what comes after was not read")));
        }
        return new Findings(told);
    }

    /** {@return such as {@code F[7]} or {@code F[7..9]}} */
    static String span(String series, long from, long to) {
        return series + "[" + from + (to > from ? ".." + to : "") + "]";
    }
}
