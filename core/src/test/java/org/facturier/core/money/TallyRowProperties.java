package org.facturier.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyRowProperties {

    private static final int LENGTH = 4;

    /** A number and the place it goes to. */
    record Entry(int index, BigDecimal number) {}

    /** Small numbers, numbers at the edge of a long, and numbers of up to 22 decimals. */
    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-999), BigInteger.valueOf(999)),
                Arbitraries.of("999999999999999999", "-999999999999999999", "9223372036854775808", "-5")
                        .map(BigInteger::new));
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        digits, Arbitraries.oneOf(Arbitraries.integers().between(0, 4), Arbitraries.of(18, 22)))
                .as(BigDecimal::new);
        return Combinators.combine(Arbitraries.integers().between(0, LENGTH - 1), numbers)
                .as(Entry::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void every_sum_is_that_of_its_numbers(@ForAll("entries") List<Entry> entries) {
        TallyRow row = row(entries);
        for (int i = 0; i < LENGTH; i++) {
            assertThat(row.get(i)).isEqualTo(Decimals.canonical(sum(entries, i, i + 1)));
        }
    }

    @Property
    void sums_of_neighbours_are_those_of_their_numbers(@ForAll("entries") List<Entry> entries) {
        TallyRow row = row(entries);
        for (int from = 0; from < LENGTH; from++) {
            for (int until = from; until <= LENGTH; until++) {
                assertThat(row.sum(from, until)).isEqualTo(Decimals.canonical(sum(entries, from, until)));
            }
        }
    }

    /** Eleven times 999,999,999,999,999,999 is more than a long holds, in one sum and over neighbours. */
    @Example
    void sums_may_leave_the_range_of_a_long() {
        for (String each : List.of("999999999999999999", "-999999999999999999")) {
            BigDecimal number = new BigDecimal(each);
            BigDecimal eleven = number.multiply(BigDecimal.valueOf(11));
            TallyRow one = TallyRow.of(1);
            TallyRow apart = TallyRow.of(11);
            for (int i = 0; i < 11; i++) {
                one.add(0, number);
                apart.add(i, number);
            }
            assertThat(one.get(0)).isEqualTo(eleven);
            assertThat(apart.sum(0, 11)).isEqualTo(eleven);
        }
    }

    @Example
    void there_is_no_sum_beyond_the_row() {
        assertThatThrownBy(() -> TallyRow.of(LENGTH).add(LENGTH, BigDecimal.ONE))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TallyRow.of(LENGTH).get(LENGTH)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static TallyRow row(List<Entry> entries) {
        TallyRow row = TallyRow.of(LENGTH);
        entries.forEach(entry -> row.add(entry.index(), entry.number()));
        return row;
    }

    private static BigDecimal sum(List<Entry> entries, int from, int until) {
        return entries.stream()
                .filter(entry -> entry.index() >= from && entry.index() < until)
                .map(Entry::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
