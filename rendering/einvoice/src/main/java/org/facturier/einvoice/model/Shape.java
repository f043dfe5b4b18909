package org.facturier.einvoice.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a group of the hub is made of, read off its record once: reader, writer, projection and comparison go by it, so that no
 * group needs copying code of its own. Immutable and safe for threads; {@link #of} keeps one for each record.
 *
 * @param <T>  the group
 */
public final class Shape<T extends Record> {

    private static final ClassValue<Shape<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape<>(type.asSubclass(Record.class));
        }
    };

    private final Class<T> type;
    private final List<Slot> slots;
    private final Map<String, Slot> byName = new HashMap<>();
    private final Constructor<T> constructor;

    private Shape(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] held = new Class<?>[components.length];
        List<Slot> found = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Slot slot = new Slot(i, components[i]);
            found.add(slot);
            byName.put(slot.name(), slot);
            held[i] = components[i].getType();
        }
        this.slots = List.copyOf(found);
        this.constructor = constructor(type, held);
    }

    private static <T> Constructor<T> constructor(Class<T> group, Class<?>[] held) {
        try {
            return group.getConstructor(held);
        } catch (NoSuchMethodException hidden) {
            throw new IllegalStateException(group + " is no public record", hidden);
        }
    }

    /** {@return the shape of a group} */
    @SuppressWarnings("unchecked")
    public static <T extends Record> Shape<T> of(Class<T> group) {
        return (Shape<T>) KNOWN.get(group);
    }

    /** {@return the shape of the group that a value is} */
    public static Shape<?> of(Record group) {
        return KNOWN.get(group.getClass());
    }

    /** {@return the record of the group} */
    public Class<T> type() {
        return type;
    }

    /** {@return the components, in the order of the record} */
    public List<Slot> slots() {
        return slots;
    }

    /**
     * {@return the component of a name}
     *
     * @throws NoSuchElementException if the group has none of that name
     */
    public Slot slot(String name) {
        Slot slot = byName.get(name);
        if (slot == null) {
            throw new NoSuchElementException(type.getSimpleName() + " has no " + name);
        }
        return slot;
    }

    /**
     * {@return a group of these components}
     *
     * @param values  one for each component, in their order: an {@link Optional} or a {@link List}, or null for nothing; the
     *     array is completed here, and not kept
     */
    public T build(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = slots.get(i).nothing();
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getSimpleName() + " takes what its components hold", impossible);
        }
    }

    /** {@return the components of a group as they are held: an {@link Optional} or a {@link List} each} */
    public Object[] take(Record group) {
        Object[] values = new Object[slots.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = slots.get(i).of(group);
        }
        return values;
    }

    /** {@return one component of a group as it is held: an {@link Optional} or a {@link List}} */
    public Object get(Record group, int slot) {
        return slots.get(slot).of(group);
    }

    /**
     * {@return the group with another value in one component}
     *
     * @param group  the group as it is
     * @param slot  the name of the component
     * @param value  an {@link Optional} or a {@link List}, as the component holds it
     */
    public T with(T group, String slot, Object value) {
        Object[] values = take(group);
        values[slot(slot).index()] = value;
        return build(values);
    }

    /** {@return the group without any component} */
    public T empty() {
        return build(new Object[slots.size()]);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
