package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The row is what a tree of the JDK is, and never deeper than it need be. */
class SortedProperties {

    private static final Comparator<Integer> ORDER = Comparator.naturalOrder();

    @Property
    void it_holds_what_a_tree_set_holds(
            @ForAll @Size(max = 60) Set<@IntRange(min = 0, max = 40) Integer> first,
            @ForAll @Size(max = 120) List<@IntRange(min = -40, max = 40) Integer> steps,
            @ForAll @IntRange(min = -1, max = 42) int least) {
        Sorted<Integer> row = Sorted.of(ORDER, first);
        TreeSet<Integer> set = new TreeSet<>(first);
        for (int step : steps) {
            row = step < 0 ? row.without(-step) : row.with(step);
            boolean changed = step < 0 ? set.remove(-step) : set.add(step);
            assertThat(row.isEmpty()).as("changed: %s", changed).isEqualTo(set.isEmpty());
        }
        assertThat(row.all()).containsExactlyElementsOf(set);
        assertThat(row.from(value -> value >= least)).containsExactlyElementsOf(set.tailSet(least));
    }

    @Test
    void a_thousand_in_order_are_no_deeper_than_14_also_when_half_of_them_go() {
        Sorted<Integer> row = Sorted.none(ORDER);
        for (int i = 0; i < 1000; i++) {
            row = row.with(i);
        }
        assertThat(row.height()).isLessThanOrEqualTo(14);
        for (int i = 0; i < 500; i++) {
            row = row.without(i);
        }
        assertThat(row.height()).isLessThanOrEqualTo(13);
        assertThat(row.all()).hasSize(500).startsWith(500).endsWith(999);
    }

    @Test
    void a_row_that_was_changed_is_as_it_was() {
        Sorted<Integer> row = Sorted.of(ORDER, List.of(2, 1, 3));
        row.with(4).without(1);
        assertThat(row.all()).containsExactly(1, 2, 3);
        assertThat(row.without(9).all()).containsExactly(1, 2, 3);
    }

    @Test
    void at_its_end_there_is_nothing_more() {
        Iterator<Integer> one = Sorted.of(ORDER, List.of(1)).all().iterator();
        one.next();
        assertThat(one.hasNext()).isFalse();
        assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
    }
}
