package org.facturier.examples.einvoice;

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

/** Lists every term that an invoice states, in the order of the hub: by its number in the norm, its place and its value. */
final class StatedTerms {

    private final List<Sheet.Fact> facts = new ArrayList<>();
    private final Phrases phrases;

    private StatedTerms(Phrases phrases) {
        this.phrases = phrases;
    }

    static List<Sheet.Fact> of(ElectronicInvoice invoice, Phrases phrases) {
        StatedTerms terms = new StatedTerms(phrases);
        terms.group(invoice, new Term(""), "");
        return terms.facts;
    }

    private void group(Record group, Term owner, String place) {
        Shape<?> shape = Shape.of(group);
        for (Slot slot : shape.slots()) {
            Object held = shape.get(group, slot.index());
            Term term = slot.term(owner).orElse(new Term(slot.name()));
            if (held instanceof List<?> all) {
                for (int i = 0; i < all.size(); i++) {
                    value(slot, term, place + slot.name() + "[" + i + "]", all.get(i));
                }
            } else {
                ((Optional<?>) held).ifPresent(value -> value(slot, term, place + slot.name(), value));
            }
        }
    }

    private void value(Slot slot, Term term, String place, Object value) {
        if (slot.isGroup()) {
            group((Record) value, term, place + ".");
        } else {
            facts.add(new Sheet.Fact(term + " " + place, said(value)));
        }
    }

    private String said(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDate day) {
            return phrases.notation().day(day);
        }
        if (value instanceof Identifier identifier) {
            return identifier.value()
                    + identifier.scheme().map(scheme -> " (" + scheme + ")").orElse("")
                    + identifier.version().map(version -> " " + version).orElse("");
        }
        if (value instanceof AttachedDocument file) {
            return file.fileName().orElse("")
                    + file.mime().map(mime -> " " + mime).orElse("") + ", " + file.length() + " "
                    + phrases.text("bytes");
        }
        return value.toString();
    }
}
