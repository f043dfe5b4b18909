package org.facturier.core.index;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map. To look up, put or take out copies one path: some five small arrays at a million keys. Safe for many
 * threads. The order in which entries stream out is that of their hashes and means nothing.
 *
 * <p>It is a tree by hash: the lowest five bits of the hash of a key choose one of 32 places at the root, the next five one at
 * the level beneath, until a key stands alone. To put a value in copies the nodes from the root down to its place and shares
 * all others with the index before, so that a book of a million facts is told one more at the price of those few.
 *
 * @param <K>  the type of the keys; equal keys have equal hashes, and a key never changes its own
 * @param <V>  the type of the values; never null
 */
public final class Index<K, V> {

    private static final Index<?, ?> NONE = new Index<>(Branch.none(), 0);

    private final Node<K, V> root;
    private final int size;

    private Index(Node<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    /** {@return an index without entries} */
    @SuppressWarnings("unchecked")
    public static <K, V> Index<K, V> none() {
        return (Index<K, V>) NONE;
    }

    /** {@return the index of those keys that have a value} Made whole at once, for {@link Changes} that begin with nothing. */
    static <K, V> Index<K, V> of(Map<K, Optional<V>> entries) {
        List<Leaf<K, V>> leaves = new ArrayList<>(entries.size());
        entries.forEach((key, value) -> value.ifPresent(known -> leaves.add(new Leaf<>(spread(key), key, known))));
        return leaves.isEmpty() ? none() : new Index<>(Branch.of(leaves, 0), leaves.size());
    }

    /** {@return how many keys it has} */
    public int size() {
        return size;
    }

    /** {@return whether it has no key} */
    public boolean isEmpty() {
        return size == 0;
    }

    /** {@return the value of a key, empty where it has none} */
    public Optional<V> find(K key) {
        return Optional.ofNullable(root.find(spread(key), 0, key));
    }

    /** {@return the value of a key, or another where it has none} */
    public V get(K key, V other) {
        V found = root.find(spread(key), 0, key);
        return found == null ? other : found;
    }

    /** {@return whether a key has a value} */
    public boolean has(K key) {
        return root.find(spread(key), 0, key) != null;
    }

    /** {@return this index with a value in place of what the key had; this very index where the key has that same object} */
    public Index<K, V> with(K key, V value) {
        requireNonNull(value, "value");
        Node<K, V> changed = root.with(spread(key), 0, key, value);
        int more = root.find(spread(key), 0, key) == null ? 1 : 0;
        return changed == root ? this : new Index<>(changed, size + more);
    }

    /**
     * {@return this index with the value of a key changed}
     *
     * @param key  the key
     * @param initial  what is changed where it has no value yet
     * @param change  the change
     */
    public Index<K, V> changed(K key, V initial, UnaryOperator<V> change) {
        return with(key, change.apply(get(key, initial)));
    }

    /** {@return this index without a key; this very index where it has none} */
    public Index<K, V> without(K key) {
        if (!has(key)) {
            return this;
        }
        Node<K, V> left = root.without(spread(key), 0, key);
        return left == null ? none() : new Index<>(left, size - 1);
    }

    /** {@return its entries, in no order} */
    public Stream<Map.Entry<K, V>> entries() {
        return root.entries();
    }

    /** {@return its values, in no order} */
    public Stream<V> values() {
        return root.entries().map(Map.Entry::getValue);
    }

    /**
     * {@return the keys that have another value in another index, or one in only one of both} Values are told apart as objects,
     * not by {@code equals}: a value put in anew counts as another. Where one index came of the other, only paths that were
     * copied are walked.
     */
    public Set<K> differing(Index<K, V> other) {
        Set<K> keys = new HashSet<>();
        if (root != other.root) {
            differ(root, other.root, keys);
        }
        return keys;
    }

    /**
     * Adds the keys that two nodes in one place differ by. Two branches are walked place by place; where either is a leaf or a
     * clash, entries are few and compared one by one.
     */
    static <K, V> void differ(Node<K, V> one, Node<K, V> another, Set<K> keys) {
        if (one instanceof Branch<K, V> branch && another instanceof Branch<K, V> other) {
            branch.differ(other, keys);
            return;
        }
        Map<K, V> values = new HashMap<>();
        one.entries().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        another.entries().forEach(entry -> {
            V value = values.remove(entry.getKey());
            if (value != entry.getValue()) {
                keys.add(entry.getKey());
            }
        });
        keys.addAll(values.keySet());
    }

    /** Low bits decide first, so the high ones are mixed in. */
    private static int spread(Object key) {
        int hash = requireNonNull(key, "key").hashCode();
        return hash ^ hash >>> 16;
    }

    /**
     * Part of the tree: five bits of the hash lead from one level to the next. A hash here is always spread, and a shift says
     * how many of its bits the levels above have used: 0 at the root, then 5, 10 up to 30.
     */
    interface Node<K, V> {

        int BITS = 5;

        /** {@return the value, null where there is none} */
        @Nullable
        V find(int hash, int shift, K key);

        /** {@return a node with the value in place of what the key had; this very node where that is the same object} */
        Node<K, V> with(int hash, int shift, K key, V value);

        /** {@return what is left, null where nothing is} */
        @Nullable
        Node<K, V> without(int hash, int shift, K key);

        Stream<Map.Entry<K, V>> entries();
    }
}
