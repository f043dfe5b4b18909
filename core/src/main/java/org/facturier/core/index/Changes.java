package org.facturier.core.index;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An index while much is changed at once: changes are kept beside it, so that each costs a step in a hash table and no path
 * is copied twice. Not safe for several threads; the index that it began with stays as it is, and so does one that it gave.
 *
 * @param <K>  the type of the keys
 * @param <V>  the type of the values
 */
public final class Changes<K, V> {

    private Index<K, V> before;
    private final Map<K, Optional<V>> changed = new HashMap<>();

    private Changes(Index<K, V> before) {
        this.before = before;
    }

    /** {@return no changes yet} */
    public static <K, V> Changes<K, V> to(Index<K, V> index) {
        return new Changes<>(index);
    }

    /** {@return the value that a key has now, empty where it has none or was taken out} */
    public Optional<V> find(K key) {
        Optional<V> now = changed.get(key);
        return now == null ? before.find(key) : now;
    }

    /** {@return the value that a key has now, or another where it has none} */
    public V get(K key, V other) {
        Optional<V> now = changed.get(key);
        return now == null ? before.get(key, other) : now.orElse(other);
    }

    /** {@return whether it began with an empty index and nothing was put in or taken out since the last one that it gave} */
    public boolean isEmpty() {
        return changed.isEmpty() && before.isEmpty();
    }

    /** {@return whether a key has a value now} */
    public boolean has(K key) {
        Optional<V> now = changed.get(key);
        return now == null ? before.has(key) : now.isPresent();
    }

    /** Gives a key a value, in place of what it had. */
    public void put(K key, V value) {
        changed.put(requireNonNull(key, "key"), Optional.of(value));
    }

    /** Takes a key out. */
    public void remove(K key) {
        changed.put(requireNonNull(key, "key"), Optional.empty());
    }

    /**
     * {@return the index with all changes so far; it shares what has not changed with the one given before} Further changes go
     * on from it, and the one given here stays as it is.
     */
    public Index<K, V> index() {
        before = before.isEmpty() ? Index.of(changed) : written();
        changed.clear();
        return before;
    }

    /** Changes come in the order of a hash table: each is of another key, so their order changes nothing. */
    private Index<K, V> written() {
        Index<K, V> after = before;
        for (Map.Entry<K, Optional<V>> change : changed.entrySet()) {
            after = change.getValue().isPresent()
                    ? after.with(change.getKey(), change.getValue().get())
                    : after.without(change.getKey());
        }
        return after;
    }
}
