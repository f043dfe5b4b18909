package org.facturier.einvoice.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
    private final MethodHandle constructor;

    private Shape(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        List<Slot> found = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Slot slot = slot(i, components[i]);
            found.add(slot);
            byName.put(slot.name(), slot);
        }
        this.slots = List.copyOf(found);
        this.constructor = constructor(type, components);
    }

    private static MethodHandle constructor(Class<?> group, RecordComponent[] components) {
        MethodType signature = MethodType.methodType(void.class);
        for (RecordComponent component : components) {
            signature = signature.appendParameterTypes(component.getType());
        }
        try {
            return MethodHandles.lookup()
                    .findConstructor(group, signature)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(group + " is no public record", hidden);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(component + " is of no public record", hidden);
        }
    }

    private static Slot slot(int index, RecordComponent component) {
        Class<?> raw = component.getType();
        Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        Bg group = component.getAnnotation(Bg.class);
        Bt terms = component.getAnnotation(Bt.class);
        Map<Term, Term> named = new HashMap<>();
        if (group != null) {
            named.put(Slot.ANY_GROUP, new Term(group.value()));
        } else {
            for (String term : terms.value()) {
                String[] parts = term.split(" ");
                named.put(parts.length == 1 ? Slot.ANY_GROUP : new Term(parts[0]), new Term(parts[parts.length - 1]));
            }
        }
        return new Slot(
                index,
                component.getName(),
                (Class<?>) inner,
                raw == List.class,
                group != null,
                named,
                accessor(component));
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
     * @param values  one for each component, in their order: an {@link Optional} or a {@link List}, or null for nothing
     */
    public T build(Object[] values) {
        Object[] complete = values.clone();
        for (int i = 0; i < complete.length; i++) {
            if (complete[i] == null) {
                complete[i] = slots.get(i).nothing();
            }
        }
        try {
            return type.cast((Record) constructor.invokeExact(complete));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
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
