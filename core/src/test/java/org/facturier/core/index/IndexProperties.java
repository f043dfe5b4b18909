package org.facturier.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** An index against a hash map, also where hashes clash in full or in their low bits. */
class IndexProperties {

    /**
     * A key of which tests choose the hash.
     *
     * @param name  what tells it from others
     * @param hash  its hash
     */
    private record Key(int name, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record Step(Key key, int value, boolean takesOut) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> hashes = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 32, 1 << 30, -1), Arbitraries.integers().between(0, 63), Arbitraries.integers());
        Arbitrary<Key> keys = Combinators.combine(Arbitraries.integers().between(0, 5), hashes)
                .as(Key::new);
        return Combinators.combine(keys, Arbitraries.integers().between(0, 9), Arbitraries.of(true, false, false))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void an_index_tells_what_a_map_tells(@ForAll("steps") List<Step> steps) {
        Map<Key, Integer> expected = new HashMap<>();
        Index<Key, Integer> index = Index.none();
        for (Step step : steps) {
            Index<Key, Integer> before = index;
            Map<Key, Integer> was = Map.copyOf(expected);
            if (step.takesOut()) {
                expected.remove(step.key());
                index = index.without(step.key());
            } else {
                expected.put(step.key(), step.value());
                index = index.with(step.key(), step.value());
            }
            assertSame(index, expected, steps);
            assertSame(before, was, steps);
        }
    }

    @Property
    void many_changes_at_once_come_to_the_same(@ForAll("steps") List<Step> before, @ForAll("steps") List<Step> steps) {
        Map<Key, Integer> expected = new HashMap<>();
        Index<Key, Integer> start = Index.none();
        for (Step step : before) {
            expected.put(step.key(), step.value());
            start = start.with(step.key(), step.value());
        }
        Changes<Key, Integer> changes = Changes.to(start);
        for (Step step : steps) {
            if (step.takesOut()) {
                expected.remove(step.key());
                changes.remove(step.key());
            } else {
                expected.put(step.key(), step.value());
                changes.put(step.key(), step.value());
            }
            assertThat(changes.has(step.key())).isEqualTo(!step.takesOut());
            assertThat(changes.get(step.key(), -1)).isEqualTo(expected.getOrDefault(step.key(), -1));
            assertThat(changes.find(step.key()).isPresent()).isEqualTo(!step.takesOut());
        }
        assertSame(changes.index(), expected, steps);
        for (Step step : before) {
            assertThat(changes.get(step.key(), -1)).isEqualTo(expected.getOrDefault(step.key(), -1));
        }
    }

    private static void assertSame(Index<Key, Integer> index, Map<Key, Integer> expected, List<Step> asked) {
        assertThat(index.size()).isEqualTo(expected.size());
        assertThat(index.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(index.entries().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .isEqualTo(expected);
        assertThat(index.values().sorted().toList())
                .isEqualTo(expected.values().stream().sorted().toList());
        for (Step step : asked) {
            Key key = step.key();
            assertThat(index.find(key).orElse(-1)).isEqualTo(expected.getOrDefault(key, -1));
            assertThat(index.get(key, -1)).isEqualTo(expected.getOrDefault(key, -1));
            assertThat(index.has(key)).isEqualTo(expected.containsKey(key));
        }
    }

    @Test
    void what_changes_nothing_is_the_same_index() {
        Index<String, Integer> one = Index.<String, Integer>none().with("a", 1);
        assertThat(one.with("a", 1)).isSameAs(one);
        assertThat(one.without("b")).isSameAs(one);
        assertThat(one.without("a")).isSameAs(Index.none());
        assertThat(one.changed("a", 0, value -> value + 1).find("a")).contains(2);
        assertThat(one.changed("b", 5, value -> value + 1).find("b")).contains(6);
    }
}
