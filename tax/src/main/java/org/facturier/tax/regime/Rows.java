package org.facturier.tax.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.facturier.tax.table.ResourceTable;

/**
 * The rows of one table, by what they are looked up with, such as the code of a country. A row that was added stands before
 * those that were there, so that whoever takes the first row that fits takes the added one. Immutable.
 */
final class Rows<T> {

    private final List<T> all;
    private final Function<T, String> key;
    private final Map<String, List<T>> byKey;

    private Rows(List<T> all, Function<T, String> key) {
        this.all = List.copyOf(all);
        this.key = key;
        this.byKey = ResourceTable.grouped(this.all, key);
    }

    static <T> Rows<T> of(List<T> rows, Function<T, String> key) {
        return new Rows<>(rows, key);
    }

    /** {@return these rows behind one more} */
    Rows<T> plus(T row) {
        List<T> more = new ArrayList<>(List.of(row));
        more.addAll(all);
        return new Rows<>(more, key);
    }

    /** {@return every row, those added last first} */
    List<T> all() {
        return all;
    }

    /** {@return the rows of a key in their order, none for a key that no row has} */
    List<T> of(String wanted) {
        return byKey.getOrDefault(wanted, List.of());
    }
}
