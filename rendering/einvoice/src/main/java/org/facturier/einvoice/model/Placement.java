package org.facturier.einvoice.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a term stands in an invoice: finds the group that has it and sets it there. A group that is not there yet is made for
 * it. Groups that may be repeated are not looked into, for nobody could tell which of them is meant.
 *
 * @param term  the term or group that is set
 */
record Placement(Term term) {

    private static final Term DOCUMENT = new Term("");

    /**
     * {@return the invoice with another value of the term}
     *
     * @param value  a value of the type of the term; a list where the term may be repeated
     * @throws IllegalArgumentException if the term stands in no group that there is once, or the value is of another type
     */
    ElectronicInvoice in(ElectronicInvoice invoice, Object value) {
        return set(invoice, DOCUMENT, Optional.of(value)).orElseThrow(this::nowhere);
    }

    /** {@return the line with another value of the term, which must be one of BG-25} */
    Line in(Line line, Object value) {
        return set(line, Term.bg(25), Optional.of(value)).orElseThrow(this::nowhere);
    }

    /** {@return the invoice without the term; as it is where it has none} */
    ElectronicInvoice without(ElectronicInvoice invoice) {
        return set(invoice, DOCUMENT, Optional.empty()).orElse(invoice);
    }

    private IllegalArgumentException nowhere() {
        return new IllegalArgumentException(term + " stands in no group that there is once");
    }

    /**
     * {@return the group with another value of the term, in it or in a group below; empty where the term is not there}
     *
     * @param owner  the group that the record stands for
     * @param value  empty to take the term out; no group is made for that
     */
    private <T extends Record> Optional<T> set(T group, Term owner, Optional<Object> value) {
        @SuppressWarnings("unchecked")
        Shape<T> shape = (Shape<T>) Shape.of(group);
        for (Slot slot : shape.slots()) {
            Optional<Term> here = slot.term(owner);
            if (here.filter(term::equals).isPresent()) {
                return Optional.of(shape.with(group, slot.name(), held(slot, value)));
            }
            if (here.isPresent() && slot.isGroup() && !slot.isMany()) {
                Optional<Record> below = below(shape, group, slot, here.get(), value);
                if (below.isPresent()) {
                    return Optional.of(shape.with(group, slot.name(), below));
                }
            }
        }
        return Optional.empty();
    }

    private <T extends Record> Optional<Record> below(
            Shape<T> shape, T group, Slot slot, Term owner, Optional<Object> value) {
        Optional<?> there = (Optional<?>) shape.get(group, slot.index());
        if (there.isEmpty() && value.isEmpty()) {
            return Optional.empty();
        }
        Record inner = there.isPresent() ? (Record) there.get() : slot.shape().empty();
        return set(inner, owner, value);
    }

    /** {@return a value as the component holds it} */
    private Object held(Slot slot, Optional<Object> value) {
        if (value.isEmpty()) {
            return slot.nothing();
        }
        List<?> values = slot.isMany() && value.get() instanceof List<?> list ? list : List.of(value.get());
        for (Object each : values) {
            if (!slot.type().isInstance(each)) {
                throw new IllegalArgumentException(term + " is a "
                        + slot.type().getSimpleName() + ", not a "
                        + each.getClass().getSimpleName());
            }
        }
        return slot.isMany() ? values : Optional.of(values.get(0));
    }
}
