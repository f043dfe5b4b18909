package org.facturier.einvoice.syntax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.facturier.einvoice.profile.Profile;

/** Hubs made at random, along their shapes: anything may be missing, and what is there contradicts itself. */
final class Hubs {

    private static final String[] WORDS = {"Müller & Söhne", "A<B>", "\"x\"", "café", "λ", "1 2", "x-y_z", "été €"};

    private final Random random;

    Hubs(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a hub that each syntax has a place for} */
    ElectronicInvoice invoice(boolean creditNote) {
        ElectronicInvoice made = (ElectronicInvoice) group(Shape.of(ElectronicInvoice.class), "");
        Shape<ElectronicInvoice> shape = Shape.of(ElectronicInvoice.class);
        made = shape.with(made, "type", Optional.of(creditNote ? "381" : "380"));
        made = shape.with(made, "currency", Optional.of("EUR"));
        made = shape.with(made, "accountingCurrency", Optional.of("USD"));
        made = shape.with(made, "taxPointCode", Optional.of("35"));
        if (made.process().isPresent()) {
            made = Profile.EN16931.named(made);
        }
        if (made.payment().isEmpty()) {
            made = shape.with(made, "dueDate", Optional.empty());
        }
        if (made.seller().isEmpty() && made.payee().isEmpty()) {
            made = shape.with(made, "payment", Optional.empty());
            made = shape.with(made, "dueDate", Optional.empty());
        }
        if (made.breakdown().isEmpty()) {
            made = shape.with(made, "taxPointCode", Optional.empty());
            made = shape.with(made, "taxPointDate", Optional.empty());
        }
        return made;
    }

    /** {@return a line} */
    Line line() {
        return (Line) group(Shape.of(Line.class), "Line");
    }

    private Record group(Shape<?> shape, String owner) {
        Object[] values = new Object[shape.slots().size()];
        int forced = random.nextInt(values.length);
        for (Slot slot : shape.slots()) {
            boolean there = slot.index() == forced || random.nextInt(3) > 0;
            if (there && isAllowed(shape, slot, owner)) {
                values[slot.index()] = slot.isMany() ? list(slot, owner) : Optional.of(value(slot, owner));
            }
        }
        if (shape.type() == Price.class) {
            values[shape.slot("discount").index()] =
                    values[shape.slot("gross").index()] == null ? null : Optional.of(new BigDecimal("0.30"));
            values[shape.slot("net").index()] = Optional.of(new BigDecimal("-1.5"));
        }
        if (shape.type() == AllowanceCharge.class) {
            values[shape.slot("amount").index()] = Optional.of(new BigDecimal("3.10"));
        }
        if (shape.type() == Note.class) {
            values[shape.slot("text").index()] = Optional.of("Danke #1# & merci");
        }
        return shape.build(values);
    }

    private static boolean isAllowed(Shape<?> shape, Slot slot, String owner) {
        boolean line = owner.equals("Line");
        boolean ofDocument = slot.name().equals("category") || slot.name().equals("rate");
        return slot.type() != AttachedDocument.class && !(shape.type() == AllowanceCharge.class && line && ofDocument);
    }

    private List<Object> list(Slot slot, String owner) {
        List<Object> all = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            all.add(value(slot, owner));
        }
        if (slot.type() == Identifier.class && !slot.name().equals("classifications")) {
            all.sort((a, b) -> Boolean.compare(
                    ((Identifier) a).scheme().isPresent(),
                    ((Identifier) b).scheme().isPresent()));
        }
        return all;
    }

    private Object value(Slot slot, String owner) {
        if (slot.isGroup()) {
            boolean ofLine = slot.name().equals("lines") || owner.equals("Line");
            return group(slot.shape(), ofLine ? "Line" : "");
        }
        if (slot.type() == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, random.nextInt(5));
        }
        if (slot.type() == LocalDate.class) {
            return LocalDate.of(2020 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (slot.type() == Identifier.class) {
            return identifier(slot);
        }
        return slot.name().equals("subject") ? "AAI" : word();
    }

    private Identifier identifier(Slot slot) {
        boolean list = slot.name().equals("classifications");
        Optional<String> scheme =
                random.nextInt(3) > 0 ? Optional.of("0" + (100 + random.nextInt(99))) : Optional.empty();
        Optional<String> version = list && random.nextBoolean() ? Optional.of("9.1") : Optional.empty();
        return new Identifier(word(), scheme, version);
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)] + random.nextInt(100);
    }
}
