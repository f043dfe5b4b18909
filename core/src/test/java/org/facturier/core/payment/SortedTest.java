package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SortedTest {

    private static final Comparator<Integer> ORDER = Comparator.naturalOrder();

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
