package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The row is what a tree of the JDK is. */
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
}
