package org.facturier.core.payment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value between those before it and those after it, neither of which is higher than the other by more than one level. An
 * empty tree is null. Nothing is changed: what differs is made anew from the root down, some twenty nodes of a million.
 *
 * <p>The balance is that of an AVL tree; sides are turned on the way back up, one node with its neighbour, or two of them.
 */
final class SortedNode<T> {

    final @Nullable SortedNode<T> before;
    final T value;
    final @Nullable SortedNode<T> after;
    private final int height;

    private SortedNode(@Nullable SortedNode<T> before, T value, @Nullable SortedNode<T> after) {
        this.before = before;
        this.value = value;
        this.after = after;
        this.height = 1 + Math.max(height(before), height(after));
    }

    /** {@return the tree of values that are in order} */
    static <T> @Nullable SortedNode<T> of(List<T> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return new SortedNode<>(
                of(sorted.subList(0, middle)), sorted.get(middle), of(sorted.subList(middle + 1, sorted.size())));
    }

    /** {@return the tree with a value, in place of one that is equal in the order} */
    static <T> SortedNode<T> with(@Nullable SortedNode<T> node, T value, Comparator<? super T> order) {
        if (node == null) {
            return new SortedNode<>(null, value, null);
        }
        int side = order.compare(value, node.value);
        if (side < 0) {
            return level(with(node.before, value, order), node.value, node.after);
        }
        return side > 0
                ? level(node.before, node.value, with(node.after, value, order))
                : new SortedNode<>(node.before, value, node.after);
    }

    /** {@return the tree without a value; equal where that is not in it} */
    static <T> @Nullable SortedNode<T> without(@Nullable SortedNode<T> node, T value, Comparator<? super T> order) {
        if (node == null) {
            return null;
        }
        int side = order.compare(value, node.value);
        if (side < 0) {
            return level(without(node.before, value, order), node.value, node.after);
        }
        return side > 0
                ? level(node.before, node.value, without(node.after, value, order))
                : joined(node.before, node.after, order);
    }

    /** {@return both sides of a node that is taken out, under the first value of the later side} */
    private static <T> @Nullable SortedNode<T> joined(
            @Nullable SortedNode<T> before, @Nullable SortedNode<T> after, Comparator<? super T> order) {
        if (after == null) {
            return before;
        }
        T first = after.first();
        return level(before, first, without(after, first, order));
    }

    /** {@return the first value of this tree} */
    private T first() {
        return before == null ? value : before.first();
    }

    /** Sides that differ by two levels are turned until they do not. */
    private static <T> SortedNode<T> level(@Nullable SortedNode<T> before, T value, @Nullable SortedNode<T> after) {
        int lean = height(after) - height(before);
        if (before != null && lean < -1) {
            return before.over(value, after);
        }
        return after != null && lean > 1 ? after.under(before, value) : new SortedNode<>(before, value, after);
    }

    /** {@return this node above a later value} */
    private SortedNode<T> over(T later, @Nullable SortedNode<T> last) {
        if (after == null || height(before) >= after.height) {
            return new SortedNode<>(before, value, new SortedNode<>(after, later, last));
        }
        return new SortedNode<>(
                new SortedNode<>(before, value, after.before), after.value, new SortedNode<>(after.after, later, last));
    }

    /** {@return this node above an earlier value} */
    private SortedNode<T> under(@Nullable SortedNode<T> first, T earlier) {
        if (before == null || height(after) >= before.height) {
            return new SortedNode<>(new SortedNode<>(first, earlier, before), value, after);
        }
        return new SortedNode<>(
                new SortedNode<>(first, earlier, before.before),
                before.value,
                new SortedNode<>(before.after, value, after));
    }

    /** {@return how many levels a tree has, none where it is empty} */
    static int height(@Nullable SortedNode<?> node) {
        return node == null ? 0 : node.height;
    }
}
