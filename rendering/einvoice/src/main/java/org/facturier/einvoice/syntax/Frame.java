package org.facturier.einvoice.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A group that is being read: what its components hold so far, one place for each component of its record. It is opened at a
 * start tag and becomes a record only when the whole document is read, because terms of a group may stand far from its element:
 * BT-90 of CII stands before the means of payment that it belongs to.
 *
 * <p>A place holds nothing, a value, a frame, an identifier that is not complete, or a list of these. For one document and
 * thread.
 */
final class Frame {

    /** What the group is made of. */
    final Shape<?> shape;
    /** What counts, by the place of the component in its record. */
    private final @Nullable Object[] values;
    /** What counts only for a component that has no value, null as long as there is none of these: for nearly all groups. */
    private @Nullable Object @Nullable [] weak;
    /** What the group states and cannot hold, null for nothing. */
    private @Nullable List<Oddity> odd;
    /** The rows that may be there once and were met, a bit for each: {@link Node#mark}. */
    private long met;
    /** Those of them that were met again. */
    private long repeated;
    /** The thing that was met first of those that checks give a name of their own, empty for nothing. */
    private String kind = "";
    /** How often it was met. */
    private int ofKind;
    /** How often all others were met, null for nothing: nearly every group has one kind at most. */
    private @Nullable Map<String, Integer> otherKinds;
    /** Whether an element stood for the group, and not only a value in it. */
    boolean stated;

    Frame(Shape<?> shape) {
        this.shape = shape;
        this.values = new Object[shape.slots().size()];
    }

    /**
     * An identifier that is being read: value and scheme may come from two elements. In CII the scheme of an invoiced object is
     * {@code ReferenceTypeCode}, behind the {@code IssuerAssignedID} and perhaps without one.
     */
    private static final class IdentifierDraft {
        @Nullable
        String value;

        @Nullable
        String scheme;

        @Nullable
        String version;

        /** {@return the identifier, its value empty where only a scheme was stated} */
        Identifier identifier() {
            return new Identifier(
                    value == null ? "" : value, Optional.ofNullable(scheme), Optional.ofNullable(version));
        }
    }

    /** {@return what a component holds as it is kept here, null for nothing; weak values do not count} */
    @Nullable
    Object get(Slot slot) {
        return values[slot.index()];
    }

    /**
     * {@return the group in a component, new where there was none} A group that a document has once, and that comes in several
     * elements, is one: the second element adds to it.
     */
    Frame enter(Slot slot) {
        Object there = values[slot.index()];
        if (there instanceof Frame frame) {
            return frame;
        }
        Frame fresh = new Frame(slot.shape());
        values[slot.index()] = fresh;
        return fresh;
    }

    /** {@return a new group at the end of a list: each element is one of its own} */
    Frame append(Slot slot) {
        Frame fresh = new Frame(slot.shape());
        list(slot).add(fresh);
        return fresh;
    }

    /** Takes the last group off a list, or the one group away: the one that was just closed and turned out to be none. */
    void drop(Slot slot) {
        if (slot.isMany()) {
            List<Object> there = list(slot);
            there.remove(there.size() - 1);
        } else {
            values[slot.index()] = null;
        }
    }

    /** {@return how many a list has so far} */
    int size(Slot slot) {
        return values[slot.index()] == null ? 0 : list(slot).size();
    }

    /** {@return the list in a component, made where there is none} */
    @SuppressWarnings("unchecked")
    private ArrayList<Object> list(Slot slot) {
        Object there = values[slot.index()];
        if (there == null) {
            there = new ArrayList<>();
            values[slot.index()] = there;
        }
        return (ArrayList<Object>) there;
    }

    /**
     * Puts a value into a component; of several for one place, the first stays, as the reader of a document would take it.
     *
     * @return whether it was taken: always in a list, else if nothing was there
     */
    boolean put(Slot slot, Object value) {
        if (slot.isMany()) {
            list(slot).add(value);
            return true;
        }
        if (values[slot.index()] != null) {
            return false;
        }
        values[slot.index()] = value;
        return true;
    }

    /**
     * Puts the value of an identifier; a scheme that is there already from another element stays.
     *
     * @param slot  the component
     * @param value  the text, which may be empty where there is a scheme
     * @param scheme  the scheme, null for none
     * @param version  the version of the scheme, null for none
     * @return whether it was taken: not where the component has a value already
     */
    boolean putIdentifier(Slot slot, String value, @Nullable String scheme, @Nullable String version) {
        IdentifierDraft draft = new IdentifierDraft();
        draft.value = value;
        draft.scheme = scheme;
        draft.version = version;
        if (!slot.isMany() && values[slot.index()] instanceof IdentifierDraft there && there.value == null) {
            there.value = value;
            there.scheme = there.scheme == null ? scheme : there.scheme;
            return true;
        }
        return put(slot, draft);
    }

    /**
     * Puts the scheme of an identifier whose value stands in another element, before or behind; of several schemes the first
     * stays.
     */
    void putScheme(Slot slot, String scheme) {
        if (values[slot.index()] == null) {
            values[slot.index()] = new IdentifierDraft();
        }
        if (values[slot.index()] instanceof IdentifierDraft draft && draft.scheme == null) {
            draft.scheme = scheme;
        }
    }

    /**
     * Adds to a text that may be there already, behind a comma: {@code Anna Lind, Sales} of the person and the department of a
     * contact.
     */
    void join(Slot slot, String text) {
        Object there = values[slot.index()];
        values[slot.index()] = there == null ? text : there + ", " + text;
    }

    /**
     * Puts a value that counts only where nothing else is said: the base quantity at the gross price, where the one at the net
     * price is missing. Of several the first stays.
     */
    void putWeak(Slot slot, Object value) {
        if (weak == null) {
            weak = new Object[values.length];
        }
        if (weak[slot.index()] == null) {
            weak[slot.index()] = value;
        }
    }

    /**
     * Takes away a weak value: what stands there only because the schema wants something, {@code NA} as the number of an order.
     */
    void dropWeak(Slot slot) {
        if (weak != null) {
            weak[slot.index()] = null;
        }
    }

    /**
     * {@return the component whose weak value differs from the strong one, null for none; the first in the order of the record}
     *
     * <p>Both should say the same, in whatever scale: a base quantity of 1 at the net price and 1.0 at the gross one do.
     */
    @Nullable
    Slot contradicted() {
        if (weak != null) {
            for (Slot slot : shape.slots()) {
                Object lesser = weak[slot.index()];
                Object greater = values[slot.index()];
                if (lesser != null && greater != null && !same(lesser, greater)) {
                    return slot;
                }
            }
        }
        return null;
    }

    /** {@return whether two values are the same, numbers whatever their scale} */
    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal left && other instanceof BigDecimal right
                ? left.compareTo(right) == 0
                : one.equals(other);
    }

    /** Notes what the group states and cannot hold; in the trace later, under the record that the group becomes. */
    void note(Oddity oddity) {
        if (odd == null) {
            odd = new ArrayList<>(2);
        }
        odd.add(oddity);
    }

    /** {@return whether a row that may be there once in this group is met for the second time; not so for the third} */
    boolean isSecond(Node row) {
        long bit = 1L << row.mark;
        boolean second = (met & bit) != 0 && (repeated & bit) == 0;
        if (second) {
            repeated |= bit;
        }
        met |= bit;
        return second;
    }

    /**
     * {@return how often a thing of a name was met in this group, this time included; the name is the choice of the check that
     * counts}
     */
    int countKind(String name) {
        if (ofKind == 0) {
            kind = name;
        }
        if (kind.equals(name)) {
            return ++ofKind;
        }
        if (otherKinds == null) {
            otherKinds = new HashMap<>();
        }
        return otherKinds.merge(name, 1, Integer::sum);
    }

    /**
     * {@return whether nothing was stated of the group, neither what it holds nor what it cannot hold} Weak values do not
     * count.
     */
    boolean isEmpty() {
        if (odd != null) {
            return false;
        }
        for (Object value : values) {
            if (value != null && !(value instanceof ArrayList<?> list && list.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the group as a record, with all groups in it, complete}
     *
     * <p>Called once: what is kept here becomes what the record holds. Weak values fill what is still empty. What is odd about the group goes to the trace under the record made here, and so
     * does a group for which no element stood.
     *
     * @param trace  where to note both
     */
    Record build(Trace.Builder trace) {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] == null && weak != null ? weak[i] : values[i];
            if (value != null) {
                values[i] = held(value, trace);
            }
        }
        Record group = shape.build(values);
        if (odd != null) {
            trace.odd(group, odd);
        }
        if (!stated) {
            trace.implied(group);
        }
        return group;
    }

    /** {@return a component as the record holds it: a list in the order of the document, or an optional value} */
    private static Object held(Object value, Trace.Builder trace) {
        if (value instanceof ArrayList<?> list) {
            Object[] all = list.toArray();
            for (int i = 0; i < all.length; i++) {
                all[i] = one(all[i], trace);
            }
            return List.of(all);
        }
        return Optional.of(one(value, trace));
    }

    /** {@return one value of a component, groups being built and drafts made identifiers} */
    private static Object one(Object value, Trace.Builder trace) {
        if (value instanceof Frame frame) {
            return frame.build(trace);
        }
        return value instanceof IdentifierDraft draft ? draft.identifier() : value;
    }
}
