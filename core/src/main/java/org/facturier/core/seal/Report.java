package org.facturier.core.seal;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

/**
 * What was met along a series, in its order; some of it is known only at the end. Entries are asked for their findings at the
 * end: an entry may come to several findings, as a gap, or change its mind, as a document that came too early.
 */
final class Report {

    private static final int MOST = 100;

    private final String series;
    private final List<Supplier<Stream<Finding>>> entries = new ArrayList<>();

    Report(String series) {
        this.series = series;
    }

    /** {@return whether it has a hundred entries; what is beyond is not read} */
    boolean isFull() {
        return entries.size() >= MOST;
    }

    /** Adds what is known only at the end; it keeps its place among what was met. */
    void add(Supplier<Stream<Finding>> entry) {
        entries.add(entry);
    }

    void at(SealRule rule, SealedText document, Message message) {
        at(rule, document.name(), document.seal().position(), message);
    }

    /** A document without a name is called by its place. */
    void at(SealRule rule, String name, long position, Message message) {
        Finding finding = rule.at(name.isBlank() ? span(series, position, position) : name, message);
        add(() -> Stream.of(finding));
    }

    /** The end is missing, from the position due to that of the head, both inclusive. */
    void cutOff(long from, long to) {
        Finding finding = SealRule.END_PRESENT.at(
                span(series, from, to),
                say("the series ends at position {end}, the head kept is {head}")
                        .with("end", from - 1)
                        .with("head", to));
        add(() -> Stream.of(finding));
    }

    /** {@return all findings in the order of the series; where reading stopped, the last one says so} */
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
