package org.facturier.core.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.index.Index.Node;
import org.jspecify.annotations.Nullable;

/**
 * Up to 32 nodes, of which only those that exist take room. A bit mask says which of the 32 places are taken, and {@link
 * Integer#bitCount} of the bits below a place is the place of its node in the array. A branch is never without a node but as
 * {@link #none()}, the root of an index without entries, and where a node that is not there is compared.
 *
 * <p>A branch of one node is not put together with it when its neighbours are taken out: look-ups need not care, and the next
 * value put there would make it again.
 *
 * @param present  a bit for each node that exists
 * @param nodes  these, in the order of the bits
 */
record Branch<K, V>(int present, Node<K, V>[] nodes) implements Node<K, V> {

    private static final int MASK = (1 << BITS) - 1;

    /** {@return a branch without nodes} */
    @SuppressWarnings("unchecked")
    static <K, V> Branch<K, V> none() {
        return new Branch<>(0, (Node<K, V>[]) new Node<?, ?>[0]);
    }

    /**
     * {@return a branch with one node under it}
     *
     * @param node  the node, all of whose keys have the hash
     * @param hash  the hash, spread
     * @param shift  how many bits of the hash the levels above have used
     */
    @SuppressWarnings("unchecked")
    static <K, V> Branch<K, V> holding(Node<K, V> node, int hash, int shift) {
        return new Branch<>(bit(hash, shift), (Node<K, V>[]) new Node<?, ?>[] {node});
    }

    /**
     * {@return the branch of many leaves at once, one at least} Leaves are sorted by place first and each part is made whole,
     * so that an index of many entries costs no path copied twice.
     *
     * @param leaves  with keys that differ
     * @param shift  how many bits of the hash the levels above have used
     */
    static <K, V> Branch<K, V> of(List<Leaf<K, V>> leaves, int shift) {
        List<List<Leaf<K, V>>> parts = new ArrayList<>(Collections.nCopies(MASK + 1, List.of()));
        for (Leaf<K, V> leaf : leaves) {
            int place = leaf.hash() >>> shift & MASK;
            if (parts.get(place).isEmpty()) {
                parts.set(place, new ArrayList<>());
            }
            parts.get(place).add(leaf);
        }
        int present = 0;
        List<Node<K, V>> nodes = new ArrayList<>();
        for (int place = 0; place <= MASK; place++) {
            List<Leaf<K, V>> part = parts.get(place);
            if (!part.isEmpty()) {
                present |= 1 << place;
                nodes.add(node(part, shift + BITS));
            }
        }
        return new Branch<>(present, array(nodes));
    }

    /**
     * {@return what stands in one place: a leaf by itself, a clash where no further bit tells the keys apart, else a branch}
     */
    private static <K, V> Node<K, V> node(List<Leaf<K, V>> leaves, int shift) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int hash = leaves.get(0).hash();
        boolean clash = leaves.stream().allMatch(leaf -> leaf.hash() == hash);
        return clash ? new Clash<>(hash, List.copyOf(leaves)) : of(leaves, shift);
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V>[] array(List<Node<K, V>> nodes) {
        return nodes.toArray((Node<K, V>[]) new Node<?, ?>[0]);
    }

    /** {@return the bit of the place that a hash has on a level} */
    private static int bit(int hash, int shift) {
        return 1 << (hash >>> shift & MASK);
    }

    /** {@return the place of a node in the array, where it stands or would be put in} */
    private int place(int bit) {
        return Integer.bitCount(present & bit - 1);
    }

    @Override
    public @Nullable V find(int hash, int shift, K key) {
        int bit = bit(hash, shift);
        return (present & bit) == 0 ? null : nodes[place(bit)].find(hash, shift + BITS, key);
    }

    /** {@return itself where the key has just this object already, so that what has not changed is shared} */
    @Override
    public Node<K, V> with(int hash, int shift, K key, V value) {
        int bit = bit(hash, shift);
        int place = place(bit);
        if ((present & bit) == 0) {
            return new Branch<>(present | bit, inserted(place, new Leaf<>(hash, key, value)));
        }
        Node<K, V> before = nodes[place];
        Node<K, V> after = before.with(hash, shift + BITS, key, value);
        return after == before ? this : new Branch<>(present, replaced(place, after));
    }

    /** The key is there: an index asks for none that it has not. */
    @Override
    public @Nullable Node<K, V> without(int hash, int shift, K key) {
        int bit = bit(hash, shift);
        int place = place(bit);
        Node<K, V> after = nodes[place].without(hash, shift + BITS, key);
        if (after != null) {
            return new Branch<>(present, replaced(place, after));
        }
        return nodes.length == 1 ? null : new Branch<>(present & ~bit, removed(place));
    }

    @Override
    public Stream<Map.Entry<K, V>> entries() {
        return Arrays.stream(nodes).flatMap(Node::entries);
    }

    /** Walks only the places of which both have a node of their own; what they share has no difference. */
    void differ(Branch<K, V> other, Set<K> keys) {
        for (int rest = present | other.present; rest != 0; rest &= rest - 1) {
            int bit = Integer.lowestOneBit(rest);
            Node<K, V> own = node(bit);
            Node<K, V> its = other.node(bit);
            if (own != its) {
                Index.differ(own, its, keys);
            }
        }
    }

    /** {@return the node of a place, an empty branch where there is none} */
    private Node<K, V> node(int bit) {
        return (present & bit) == 0 ? none() : nodes[place(bit)];
    }

    /** {@return the nodes with one more; the array itself is never changed} */
    private Node<K, V>[] inserted(int place, Node<K, V> node) {
        Node<K, V>[] longer = Arrays.copyOf(nodes, nodes.length + 1);
        System.arraycopy(nodes, place, longer, place + 1, nodes.length - place);
        longer[place] = node;
        return longer;
    }

    private Node<K, V>[] replaced(int place, Node<K, V> node) {
        Node<K, V>[] copy = nodes.clone();
        copy[place] = node;
        return copy;
    }

    private Node<K, V>[] removed(int place) {
        Node<K, V>[] shorter = Arrays.copyOf(nodes, nodes.length - 1);
        System.arraycopy(nodes, place + 1, shorter, place, shorter.length - place);
        return shorter;
    }
}
