package org.facturier.core.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.index.Index;

/**
 * Open items under their labels, those due first before others. Immutable; a row that becomes empty is taken down.
 *
 * @param <K>  the type of a label
 */
final class Shelves<K> {

    private static final Sorted<OpenItem> EMPTY = Sorted.none(OldestFirst.ORDER);

    private final Function<OpenItem, ? extends Collection<K>> labels;
    private final Index<K, Sorted<OpenItem>> rows;

    private Shelves(Function<OpenItem, ? extends Collection<K>> labels, Index<K, Sorted<OpenItem>> rows) {
        this.labels = labels;
        this.rows = rows;
    }

    /**
     * {@return items under their labels}
     *
     * @param labels  the labels of an item, none of them twice
     * @param items  the items
     */
    static <K> Shelves<K> of(Function<OpenItem, ? extends Collection<K>> labels, Collection<OpenItem> items) {
        Map<K, List<OpenItem>> groups = new HashMap<>();
        for (OpenItem item : items) {
            labels.apply(item)
                    .forEach(label -> groups.computeIfAbsent(label, unseen -> new ArrayList<>(1))
                            .add(item));
        }
        Index<K, Sorted<OpenItem>> rows = Index.none();
        for (Map.Entry<K, List<OpenItem>> group : groups.entrySet()) {
            rows = rows.with(group.getKey(), Sorted.of(OldestFirst.ORDER, group.getValue()));
        }
        return new Shelves<>(labels, rows);
    }

    /** {@return these and one more item under each of its labels} */
    Shelves<K> with(OpenItem item) {
        Index<K, Sorted<OpenItem>> more = rows;
        for (K label : labels.apply(item)) {
            more = more.with(label, more.get(label, EMPTY).with(item));
        }
        return new Shelves<>(labels, more);
    }

    /** {@return these without an item, which is looked for under its labels only} */
    Shelves<K> without(OpenItem item) {
        Index<K, Sorted<OpenItem>> less = rows;
        for (K label : labels.apply(item)) {
            Sorted<OpenItem> row = less.get(label, EMPTY).without(item);
            less = row.isEmpty() ? less.without(label) : less.with(label, row);
        }
        return new Shelves<>(labels, less);
    }

    /** {@return the items under a label, due first first} */
    Stream<OpenItem> at(K label) {
        return rows.get(label, EMPTY).all();
    }
}
