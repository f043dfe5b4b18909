package org.facturier.core.index;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to an index, gathered before they are written: where many are made at once, each key is written once. Not safe for
 * many threads.
 *
 * @param <K>  the type of the keys; equal keys have equal hashes
 * @param <V>  the type of the values
 */
public final class Changes<K, V> {

    private final Map<K, V> changed = new HashMap<>();
    private Index<K, V> written;

    /** Begins to change an index, which stays as it is. */
    public Changes(Index<K, V> before) {
        this.written = requireNonNull(before, "before");
    }

    /** {@return the value of a key, empty where it has none} */
    public Optional<V> find(K key) {
        V value = changed.get(key);
        return value == null ? written.find(key) : Optional.of(value);
    }

    /** {@return the value of a key, or another where it has none} */
    public V get(K key, V other) {
        V value = changed.get(key);
        return value == null ? written.get(key, other) : value;
    }

    /** {@return whether no key has a value} */
    public boolean isEmpty() {
        return changed.isEmpty() && written.isEmpty();
    }

    /** {@return whether a key has a value} */
    public boolean has(K key) {
        return changed.containsKey(key) || written.has(key);
    }

    /** Gives a key a value in place of what it had. */
    public void put(K key, V value) {
        changed.put(key, requireNonNull(value, "value"));
    }

    /** {@return the index with all changes so far} */
    public Index<K, V> index() {
        written = written.isEmpty() ? Index.of(changed) : written.with(changed);
        changed.clear();
        return written;
    }
}
