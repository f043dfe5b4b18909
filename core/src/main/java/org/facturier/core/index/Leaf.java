package org.facturier.core.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facturier.core.index.Index.Node;
import org.jspecify.annotations.Nullable;

/**
 * One entry: the last node of its path.
 *
 * @param hash  the hash of its key, spread; kept, so that keys are compared only where hashes are equal
 * @param key  the key
 * @param value  the value
 */
record Leaf<K, V>(int hash, K key, V value) implements Node<K, V> {

    private boolean isOf(int hash, K key) {
        return this.hash == hash && this.key.equals(key);
    }

    @Override
    public @Nullable V find(int hash, int shift, K key) {
        return isOf(hash, key) ? value : null;
    }

    /**
     * {@return this leaf where it has the same object already; with another key, a clash where the hashes are equal, and else
     * branches down to the first level that tells them apart}
     */
    @Override
    public Node<K, V> with(int hash, int shift, K key, V value) {
        if (isOf(hash, key)) {
            return this.value == value ? this : new Leaf<>(hash, key, value);
        }
        return this.hash == hash
                ? new Clash<K, V>(hash, List.of(this, new Leaf<>(hash, key, value)))
                : Branch.<K, V>none()
                        .with(this.hash, shift, this.key, this.value)
                        .with(hash, shift, key, value);
    }

    /** {@return nothing: a leaf is gone with its key} */
    @Override
    public @Nullable Node<K, V> without(int hash, int shift, K key) {
        return null;
    }

    @Override
    public Stream<Map.Entry<K, V>> entries() {
        return Stream.of(Map.entry(key, value));
    }
}
