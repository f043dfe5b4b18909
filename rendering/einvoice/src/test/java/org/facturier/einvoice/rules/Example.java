package org.facturier.einvoice.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.facturier.einvoice.model.Term;

/**
 * What is changed of an invoice, in the notation of the catalogue: {@code [E] BT-129=-1; BT-131#2=50.00; BG-10=}. In brackets
 * stands the VAT category of the invoice in order that is changed; S where none does.
 */
final class Example {

    private static final Shape<ElectronicInvoice> INVOICE = Shape.of(ElectronicInvoice.class);

    private final String term;
    private final int suffix;
    private final int index;
    private final String value;

    private Example(String change) {
        String name = change.substring(0, change.indexOf('='));
        this.value = change.substring(change.indexOf('=') + 1);
        int hash = name.indexOf('#');
        this.index = hash < 0 ? 0 : Integer.parseInt(name.substring(hash + 1)) - 1;
        String whole = hash < 0 ? name : name.substring(0, hash);
        int second = whole.indexOf('-', 3);
        this.term = second < 0 ? whole : whole.substring(0, second);
        this.suffix = second < 0 ? 0 : Integer.parseInt(whole.substring(second + 1));
    }

    /** {@return an invoice in order, changed as an example says} */
    static ElectronicInvoice invoice(String example) {
        boolean named = example.startsWith("[");
        String category = named ? example.substring(1, example.indexOf(']')) : "S";
        return changed(Specimen.of(category), named ? example.substring(example.indexOf(']') + 2) : example);
    }

    /** {@return an invoice with some terms changed} */
    static ElectronicInvoice changed(ElectronicInvoice invoice, String changes) {
        ElectronicInvoice made = invoice;
        for (String change : changes.split("; ")) {
            Example one = new Example(change);
            made = (ElectronicInvoice) one.in(made, INVOICE, one.path(INVOICE, new Term("")), 0);
        }
        return made;
    }

    private List<Slot> path(Shape<?> shape, Term owner) {
        for (Slot slot : shape.slots()) {
            Optional<Term> own = slot.term(owner);
            if (own.isPresent() && own.get().id().equals(term)) {
                return List.of(slot);
            }
            List<Slot> below = slot.isGroup() ? path(slot.shape(), own.orElseThrow()) : List.of();
            if (!below.isEmpty()) {
                List<Slot> path = new ArrayList<>(List.of(slot));
                path.addAll(below);
                return path;
            }
        }
        if (owner.id().isEmpty()) {
            throw new IllegalArgumentException("the hub has no " + term);
        }
        return List.of();
    }

    private <T extends Record> Record in(Record group, Shape<T> shape, List<Slot> path, int place) {
        Slot slot = path.get(0);
        Object held = shape.get(group, slot.index());
        List<Object> all = new ArrayList<>(
                slot.isMany()
                        ? (List<?>) held
                        : List.copyOf(((Optional<?>) held).stream().toList()));
        int at = slot.isMany() && place == 0 ? index : 0;
        if (path.size() == 1 && value.isEmpty() && suffix == 0) {
            all.subList(Math.min(at, all.size()), all.size()).clear();
        } else {
            if (all.size() <= at && value.isEmpty()) {
                return group;
            }
            Optional<Object> before = all.size() > at ? Optional.of(all.get(at)) : Optional.empty();
            Object after = path.size() == 1
                    ? value(slot, before)
                    : in(
                            (Record) before.orElseGet(() -> slot.shape().empty()),
                            slot.shape(),
                            path.subList(1, path.size()),
                            slot.isMany() ? place + 1 : place);
            if (before.isPresent()) {
                all.set(at, after);
            } else {
                all.add(after);
            }
        }
        return shape.with(
                shape.type().cast(group),
                slot.name(),
                slot.isMany() ? all : all.stream().findFirst());
    }

    private Object value(Slot slot, Optional<Object> before) {
        if (slot.type() == BigDecimal.class) {
            return new BigDecimal(value);
        }
        if (slot.type() == LocalDate.class) {
            return LocalDate.parse(value);
        }
        if (slot.type() == AttachedDocument.class) {
            return new AttachedDocument(Optional.of(value).filter(one -> suffix == 1), Optional.of("a"), 1, "00");
        }
        return slot.type() == Identifier.class ? identifier(before.map(Identifier.class::cast)) : value;
    }

    private Identifier identifier(Optional<Identifier> before) {
        String number = suffix == 0 ? value : before.map(Identifier::value).orElse("");
        Optional<String> scheme = before.flatMap(Identifier::scheme);
        return new Identifier(
                number,
                suffix == 1 ? Optional.of(value).filter(one -> !one.isEmpty()) : scheme,
                before.flatMap(Identifier::version));
    }
}
