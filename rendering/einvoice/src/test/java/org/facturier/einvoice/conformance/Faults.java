package org.facturier.einvoice.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;

/** One fault in an invoice, at random: a term dropped, doubled, changed or added, wherever in the tree of groups. */
final class Faults {

    /** A hub with one fault, and what it is. */
    record Faulty(ElectronicInvoice invoice, String fault) {}

    private record Step(Slot slot, int index) {}

    private static final List<String> CODES = List.of(
            "XX", "eur", "S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B", "381", "380", "30", "0002", "ZZZ", "FR",
            "IT", "97");

    private final Random random;
    private String fault = "";

    Faults(long seed) {
        this.random = new Random(seed);
    }

    Faulty in(ElectronicInvoice invoice) {
        List<List<Step>> places = new ArrayList<>();
        collect(invoice, List.of(), places);
        List<Step> place = places.get(random.nextInt(places.size()));
        ElectronicInvoice faulty = (ElectronicInvoice) broken(invoice, place);
        return new Faulty(faulty, fault);
    }

    /** Each component of each group, whether it is stated or not. */
    private static void collect(Record group, List<Step> owner, List<List<Step>> places) {
        Shape<?> shape = Shape.of(group);
        for (Slot slot : shape.slots()) {
            if (slot.type() == AttachedDocument.class) {
                continue;
            }
            List<?> held = held(shape.get(group, slot.index()));
            List<Step> whole = new ArrayList<>(owner);
            whole.add(new Step(slot, -1));
            places.add(whole);
            for (int i = 0; slot.isGroup() && i < held.size(); i++) {
                List<Step> within = new ArrayList<>(owner);
                within.add(new Step(slot, i));
                collect((Record) held.get(i), within, places);
            }
        }
    }

    private static List<?> held(Object held) {
        return held instanceof List<?> all ? all : ((Optional<?>) held).stream().toList();
    }

    @SuppressWarnings("unchecked")
    private Record broken(Record group, List<Step> place) {
        Shape<Record> shape = (Shape<Record>) Shape.of(group);
        Step step = place.get(0);
        List<Object> values = new ArrayList<>(held(shape.get(group, step.slot().index())));
        fault += (fault.isEmpty() ? "" : ".") + step.slot().name();
        if (place.size() > 1) {
            fault += "[" + step.index() + "]";
            values.set(step.index(), broken((Record) values.get(step.index()), place.subList(1, place.size())));
        } else {
            change(step.slot(), values);
        }
        Object all =
                step.slot().isMany() ? List.copyOf(values) : values.stream().findFirst();
        return shape.with(group, step.slot().name(), all);
    }

    private void change(Slot slot, List<Object> values) {
        if (values.isEmpty()) {
            Object added = added(slot);
            fault += " added " + added;
            values.add(added);
            return;
        }
        int at = random.nextInt(values.size());
        if (random.nextInt(3) == 0 || slot.isGroup()) {
            boolean doubled = slot.isMany() && random.nextBoolean();
            fault += doubled ? " doubled" : " dropped";
            if (doubled) {
                values.add(values.get(at));
            } else {
                values.remove(at);
            }
            return;
        }
        Object changed = changed(values.get(at));
        fault += " " + values.get(at) + " -> " + changed;
        values.set(at, changed);
    }

    private Object added(Slot slot) {
        if (slot.isGroup()) {
            return slot.shape().empty();
        }
        if (slot.type() == BigDecimal.class) {
            return new BigDecimal(List.of("0", "1.00", "-3.5", "20", "0.125").get(random.nextInt(5)));
        }
        if (slot.type() == LocalDate.class) {
            return LocalDate.of(2026, 5, 17);
        }
        String code = CODES.get(random.nextInt(CODES.size()));
        return slot.type() == Identifier.class ? Identifier.of(code) : code;
    }

    private Object changed(Object value) {
        if (value instanceof BigDecimal amount) {
            return changed(amount);
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(random.nextBoolean() ? -400 : 400);
        }
        if (value instanceof Identifier identifier) {
            return random.nextBoolean()
                    ? new Identifier(identifier.value(), Optional.empty(), identifier.version())
                    : new Identifier(identifier.value(), Optional.of("XX"), identifier.version());
        }
        return CODES.get(random.nextInt(CODES.size()));
    }

    private BigDecimal changed(BigDecimal amount) {
        return switch (random.nextInt(6)) {
            case 0 -> amount.add(new BigDecimal("0.01"));
            case 1 -> amount.subtract(new BigDecimal("0.99"));
            case 2 -> amount.negate();
            case 3 -> amount.add(new BigDecimal("0.005"));
            case 4 -> BigDecimal.ZERO;
            default -> amount.multiply(new BigDecimal("10"));
        };
    }
}
