package org.facturier.einvoice.model;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One component of a group: what it holds, how often, and which term of the norm it is. Immutable. */
public final class Slot {

    static final Term ANY_GROUP = new Term("");

    private final int index;
    private final String name;
    private final Class<?> type;
    private final boolean many;
    private final boolean group;
    private final Map<Term, Term> terms;
    private final MethodHandle accessor;
    /** The shape of the group that it is, null until it is asked for. */
    private @Nullable Shape<?> shape;

    Slot(
            int index,
            String name,
            Class<?> type,
            boolean many,
            boolean group,
            Map<Term, Term> terms,
            MethodHandle accessor) {
        this.index = index;
        this.name = name;
        this.type = type;
        this.many = many;
        this.group = group;
        this.terms = Map.copyOf(terms);
        this.accessor = accessor;
    }

    /** {@return the place among the components, from zero} */
    public int index() {
        return index;
    }

    /** {@return the name of the component} */
    public String name() {
        return name;
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
        return group;
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
        Term general = terms.get(ANY_GROUP);
        return Optional.ofNullable(general != null ? general : terms.get(owner));
    }

    /** {@return what a group holds here that states nothing: an empty {@link Optional} or {@link List}} */
    public Object nothing() {
        return many ? List.of() : Optional.empty();
    }

    /**
     * {@return what a group holds here: an {@link Optional} or a {@link List}}
     *
     * @param group  a group of the shape that the slot is of
     * @throws ClassCastException if it is another group
     */
    public Object of(Record group) {
        try {
            return (Object) accessor.invokeExact(group);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
