package org.facturier.einvoice.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One component of a group: what it holds, how often, and which term of the norm it is. Immutable.
 *
 * <p>Terms and the way to the value are looked up when they are first asked for: most programs ask for few of them, and each
 * costs the start of a program some time. Two threads that ask at once find the same.
 */
public final class Slot {

    static final Term ANY_GROUP = new Term("");

    private final RecordComponent component;
    private final int index;
    private final Class<?> type;
    private final boolean many;
    private final Object nothing;
    /** The shape of the group that it is, null until it is asked for; so are the two that follow. */
    private @Nullable Shape<?> shape;

    private @Nullable Map<Term, Term> terms;
    private @Nullable MethodHandle accessor;

    Slot(int index, RecordComponent component) {
        this.component = component;
        this.index = index;
        this.type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        this.many = component.getType() == List.class;
        this.nothing = many ? List.of() : Optional.empty();
    }

    /** {@return the place among the components, from zero} */
    public int index() {
        return index;
    }

    /** {@return the name of the component} */
    public String name() {
        return component.getName();
    }

    /** {@return what one value is: a text, a number, a day, an identifier, an attachment or a group} */
    public Class<?> type() {
        return type;
    }

    /** {@return whether it holds a list, and not one value at most} */
    public boolean isMany() {
        return many;
    }

    /** {@return whether it is a business group, and not a term} */
    public boolean isGroup() {
        return component.isAnnotationPresent(Bg.class);
    }

    /** {@return the shape of the group that it is} */
    public Shape<?> shape() {
        Shape<?> known = shape;
        if (known == null) {
            known = Shape.of(type.asSubclass(Record.class));
            shape = known;
        }
        return known;
    }

    /**
     * {@return the term that it is within a group; empty where a record that serves several groups has no such term in this one}
     *
     * @param owner  the group that the record stands for
     */
    public Optional<Term> term(Term owner) {
        Map<Term, Term> known = terms;
        if (known == null) {
            known = terms(component);
            terms = known;
        }
        Term general = known.get(ANY_GROUP);
        return Optional.ofNullable(general != null ? general : known.get(owner));
    }

    /** {@return the term for each group that the record stands for, one for any group where it stands for one} */
    private static Map<Term, Term> terms(RecordComponent component) {
        Bg group = component.getAnnotation(Bg.class);
        if (group != null) {
            return Map.of(ANY_GROUP, new Term(group.value()));
        }
        Map<Term, Term> named = new HashMap<>();
        for (String term : component.getAnnotation(Bt.class).value()) {
            String[] parts = term.split(" ");
            named.put(parts.length == 1 ? ANY_GROUP : new Term(parts[0]), new Term(parts[parts.length - 1]));
        }
        return Map.copyOf(named);
    }

    /** {@return what a group holds here that states nothing: an empty {@link Optional} or {@link List}} */
    public Object nothing() {
        return nothing;
    }

    /**
     * {@return what a group holds here: an {@link Optional} or a {@link List}}
     *
     * @param group  a group of the shape that the slot is of
     * @throws ClassCastException if it is another group
     */
    public Object of(Record group) {
        MethodHandle known = accessor;
        if (known == null) {
            known = accessor(component);
            accessor = known;
        }
        try {
            return (Object) known.invokeExact(group);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
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

    @Override
    public String toString() {
        return component.getName();
    }
}
