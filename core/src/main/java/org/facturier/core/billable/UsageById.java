package org.facturier.core.billable;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.facturier.core.finding.Finding;
import org.facturier.core.usage.Usage;
import org.facturier.core.usage.UsageRule;

/**
 * Each usage record once. Which of two contradicting records is kept does not depend on which came first: of records that share
 * an identifier and differ, the least quantity stays, of equal quantities the first day, then the first partner and metric by
 * name.
 */
final class UsageById {

    private static final Comparator<Usage> LEAST = Comparator.comparing(Usage::quantity)
            .thenComparing(Usage::on)
            .thenComparing(Usage::partner)
            .thenComparing(Usage::metric);

    private final Map<String, Usage> kept = new HashMap<>();
    /** By identifier, all records of one that differ, the one that is kept first. */
    private final Map<String, SortedSet<Usage>> contradicting = new HashMap<>();
    /** Records that came again unchanged; some of them may be contradicted by a third. */
    private final List<Usage> repeated = new ArrayList<>();

    private UsageById() {}

    static UsageById of(Collection<Usage> usage) {
        UsageById byId = new UsageById();
        usage.forEach(byId::enter);
        byId.contradicting.forEach((id, records) -> byId.kept.put(id, records.first()));
        return byId;
    }

    /** {@return the records that count, one for each identifier, in no order} */
    Collection<Usage> records() {
        return kept.values();
    }

    /**
     * {@return for each record that is not kept one finding, in no order} Where an identifier is contradicted, what only came
     * again is not named beside that.
     */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        contradicting
                .values()
                .forEach(records -> records.stream()
                        .skip(1)
                        .forEach(other -> found.add(UsageRule.ID_UNAMBIGUOUS.at(
                                UsageBook.path(other),
                                say("{kept} is kept, not {other}")
                                        .with("kept", records.first())
                                        .with("other", other)))));
        repeated.stream()
                .filter(record -> !contradicting.containsKey(record.id()))
                .forEach(record -> found.add(UsageRule.NOT_REPEATED.at(
                        UsageBook.path(record), "the same record came before; it counts once")));
        return found;
    }

    /** Takes a record: as the first of its identifier, as the same again, or as one that contradicts it. */
    private void enter(Usage record) {
        Usage first = kept.putIfAbsent(record.id(), record);
        if (first != null && first.equals(record)) {
            repeated.add(record);
        } else if (first != null) {
            SortedSet<Usage> records = contradicting.computeIfAbsent(record.id(), id -> new TreeSet<>(LEAST));
            records.add(first);
            records.add(record);
        }
    }
}
