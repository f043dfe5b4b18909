package org.facturier.core.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facturier.core.index.Index.Node;
import org.jspecify.annotations.Nullable;

/**
 * Entries whose keys have one hash: beside each other, since no more bits of it tell them apart, and looked through one after
 * the other.
 *
 * @param hash  the hash, spread
 * @param leaves  two or more, with keys that differ
 */
record Clash<K, V>(int hash, List<Leaf<K, V>> leaves) implements Node<K, V> {

    @Override
    public @Nullable V find(int hash, int shift, K key) {
        for (Leaf<K, V> leaf : leaves) {
            V found = leaf.find(hash, shift, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Another hash may use the same place of this level only; branches go down until a bit differs. */
    @Override
    public Node<K, V> with(int hash, int shift, K key, V value) {
        if (hash != this.hash) {
            return Branch.holding(this, this.hash, shift).with(hash, shift, key, value);
        }
        List<Leaf<K, V>> others = others(key);
        others.add(new Leaf<>(hash, key, value));
        return new Clash<>(hash, List.copyOf(others));
    }

    /** {@return the leaf that is left of two, so that a clash never holds one} */
    @Override
    public @Nullable Node<K, V> without(int hash, int shift, K key) {
        List<Leaf<K, V>> others = others(key);
        return others.size() == 1 ? others.get(0) : new Clash<>(hash, List.copyOf(others));
    }

    @Override
    public Stream<Map.Entry<K, V>> entries() {
        return leaves.stream().flatMap(Leaf::entries);
    }

    /** {@return the entries of all other keys, in a list that may be changed} */
    private List<Leaf<K, V>> others(K key) {
        List<Leaf<K, V>> others = new ArrayList<>(leaves);
        others.removeIf(leaf -> leaf.key().equals(key));
        return others;
    }
}
