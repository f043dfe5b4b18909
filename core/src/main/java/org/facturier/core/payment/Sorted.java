package org.facturier.core.payment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An immutable row in the order of a comparator, which finds only the same thing equal. To put in or take out copies one path
 * of a tree.
 *
 * @param <T>  the type of a value
 */
final class Sorted<T> {

    private final Comparator<? super T> order;
    private final @Nullable SortedNode<T> root;

    private Sorted(Comparator<? super T> order, @Nullable SortedNode<T> root) {
        this.order = order;
        this.root = root;
    }

    /** {@return a row without values} */
    static <T> Sorted<T> none(Comparator<? super T> order) {
        return new Sorted<>(order, null);
    }

    /** {@return a row of values, none of them twice} */
    static <T> Sorted<T> of(Comparator<? super T> order, Collection<T> values) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return new Sorted<>(order, SortedNode.of(sorted));
    }

    /** {@return whether it has no value} */
    boolean isEmpty() {
        return root == null;
    }

    /** {@return how many levels it has} */
    int height() {
        return SortedNode.height(root);
    }

    /** {@return this row and one more value, in place of one that is equal in the order} */
    Sorted<T> with(T value) {
        return new Sorted<>(order, SortedNode.with(root, value, order));
    }

    /** {@return this row without a value; as it is where that is not in it} */
    Sorted<T> without(T value) {
        return new Sorted<>(order, SortedNode.without(root, value, order));
    }

    /** {@return all values in order; nobody walks to those that are not asked for} */
    Stream<T> all() {
        return from(value -> true);
    }

    /**
     * {@return the values from the first that counts on, in order}
     *
     * @param counts  whether a value counts; all after one that does count too
     */
    Stream<T> from(Predicate<T> counts) {
        Iterator<T> walk = new Walk<>(root, counts);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false);
    }

    /**
     * From the first value that counts to the last. The path keeps what is to come: nodes above whose left side is done with.
     */
    private static final class Walk<T> implements Iterator<T> {

        private final Deque<SortedNode<T>> path = new ArrayDeque<>();

        Walk(@Nullable SortedNode<T> root, Predicate<T> counts) {
            SortedNode<T> node = root;
            while (node != null) {
                boolean inside = counts.test(node.value);
                if (inside) {
                    path.push(node);
                }
                node = inside ? node.before : node.after;
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public T next() {
            if (path.isEmpty()) {
                throw new NoSuchElementException("the row is at its end");
            }
            SortedNode<T> node = path.pop();
            for (SortedNode<T> next = node.after; next != null; next = next.before) {
                path.push(next);
            }
            return node.value;
        }
    }
}
