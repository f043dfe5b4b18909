package org.facturier.core.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.index.Index.Node;

/** Builds the tree of many entries at once, without copying a path for each. */
final class Bulk<K, V> {

    /** So few are put in one by one. */
    private static final int FEW = 4;

    private static final int WIDTH = 1 << Node.BITS;

    static <K, V> Node<K, V> tree(Map<K, V> entries) {
        @SuppressWarnings("unchecked")
        Leaf<K, V>[] leaves = (Leaf<K, V>[]) new Leaf<?, ?>[entries.size()];
        int next = 0;
        for (Map.Entry<K, V> entry : entries.entrySet()) {
            leaves[next++] = new Leaf<>(Index.spread(entry.getKey()), entry.getKey(), entry.getValue());
        }
        return new Bulk<K, V>().branch(leaves, leaves.clone(), 0, leaves.length, 0);
    }

    /**
     * {@return the branch of some leaves}
     *
     * @param leaves  the leaves
     * @param room  another array of the same leaves, to sort them into
     * @param from  the first
     * @param to  after the last
     * @param shift  how many bits of their hashes led here
     */
    private Node<K, V> branch(Leaf<K, V>[] leaves, Leaf<K, V>[] room, int from, int to, int shift) {
        if (to - from <= FEW || shift >= Integer.SIZE) {
            return oneByOne(leaves, from, to, shift);
        }
        int[] ends = sort(leaves, room, from, to, shift);
        List<Node<K, V>> nodes = new ArrayList<>();
        int present = 0;
        int start = from;
        for (int place = 0; place < WIDTH; place++) {
            if (ends[place] > start) {
                boolean one = ends[place] == start + 1;
                nodes.add(one ? room[start] : branch(room, leaves, start, ends[place], shift + Node.BITS));
                present |= 1 << place;
            }
            start = ends[place];
        }
        return Branch.of(present, nodes);
    }

    private Node<K, V> oneByOne(Leaf<K, V>[] leaves, int from, int to, int shift) {
        Node<K, V> node = Branch.none();
        for (int i = from; i < to; i++) {
            node = node.with(leaves[i].hash(), shift, leaves[i].key(), leaves[i].value());
        }
        return node;
    }

    /** {@return for each place of a branch where its leaves end, once sorted} */
    private int[] sort(Leaf<K, V>[] leaves, Leaf<K, V>[] sorted, int from, int to, int shift) {
        int[] next = new int[WIDTH + 1];
        for (int i = from; i < to; i++) {
            next[place(leaves[i], shift) + 1]++;
        }
        next[0] = from;
        for (int place = 1; place <= WIDTH; place++) {
            next[place] += next[place - 1];
        }
        for (int i = from; i < to; i++) {
            sorted[next[place(leaves[i], shift)]++] = leaves[i];
        }
        return next;
    }

    private int place(Leaf<K, V> leaf, int shift) {
        return Integer.numberOfTrailingZeros(Branch.bit(leaf.hash(), shift));
    }
}
