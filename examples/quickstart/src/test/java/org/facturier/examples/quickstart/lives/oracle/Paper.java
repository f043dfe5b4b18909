package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;

/**
 * A document, as the oracle keeps it.
 *
 * @param of  the document that a note names first, or that a corrective replaces
 * @param rows  its own lines; none of a note
 * @param takes  what it credits of earlier ones
 * @param groups  what it comes to by rate: a note, what it credits
 * @param parts  what is to be paid when, empty of a note
 */
record Paper(
        Kind kind,
        String number,
        LocalDate on,
        Head head,
        Optional<String> of,
        List<Row> rows,
        List<Take> takes,
        Map<String, Amounts> groups,
        List<Part> parts) {

    enum Kind {
        INVOICE,
        CORRECTIVE,
        CREDIT_NOTE
    }

    /** Of whom and how. */
    record Head(
            String partner, String currency, boolean selfBilled, long paidBefore, Optional<BigDecimal> accountingRate) {

        Head paid(long before) {
            return new Head(partner, currency, selfBilled, before, accountingRate);
        }

        static Head of(String partner) {
            return new Head(partner, "EUR", false, 0, Optional.empty());
        }
    }

    /**
     * A line of its own.
     *
     * @param units  its quantity in thousandths
     * @param charge  before what is taken off the whole
     * @param net  what it came to
     * @param stands  for what of an agreement
     */
    record Row(String label, String rate, long units, long charge, long net, Optional<Span> stands) {
        Row less(long part) {
            return new Row(label, rate, units, charge, net - part, stands);
        }
    }

    /** Days of a rule. */
    record Span(String rule, LocalDate from, LocalDate until) {
        boolean overlaps(Span other) {
            return rule.equals(other.rule) && from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    /**
     * What is credited of a line; below zero where that is undone.
     *
     * @param paper  the invoice whose line it is
     * @param named  the invoice that the document names for it
     */
    record Take(String paper, String named, String label, String rate, long net, long tax, Meaning meaning) {}

    /** What a take-back means to a run. */
    enum Meaning {
        RUN,
        GIVEN_BACK,
        GOODWILL,
        BILL_ANEW
    }

    record Amounts(long net, long tax) {
        static final Amounts NONE = new Amounts(0, 0);

        Amounts plus(Amounts other) {
            return new Amounts(net + other.net, tax + other.tax);
        }

        Amounts minus(Amounts other) {
            return new Amounts(net - other.net, tax - other.tax);
        }

        long gross() {
            return net + tax;
        }
    }

    boolean isNote() {
        return kind == Kind.CREDIT_NOTE;
    }

    long net() {
        return groups.values().stream().mapToLong(Amounts::net).sum();
    }

    long tax() {
        return groups.values().stream().mapToLong(Amounts::tax).sum();
    }

    long gross() {
        return net() + tax();
    }

    long payable() {
        return gross() - head.paidBefore();
    }

    /** {@return what its own lines come to by rate, with the tax that take-backs took from it} */
    Map<String, Amounts> own() {
        Map<String, Amounts> own = new LinkedHashMap<>();
        rows.forEach(row -> own.putIfAbsent(row.rate(), groups.get(row.rate())));
        takes.forEach(take -> own.computeIfPresent(
                take.rate(), (rate, amounts) -> amounts.plus(new Amounts(take.net(), take.tax()))));
        return own;
    }

    /** {@return of a note, what each invoice that it names gets} */
    Map<String, Map<String, Amounts>> named() {
        Map<String, Map<String, Amounts>> named = new LinkedHashMap<>();
        takes.forEach(take -> named.computeIfAbsent(take.named(), number -> new LinkedHashMap<>())
                .merge(take.rate(), new Amounts(take.net(), take.tax()), Amounts::plus));
        return named;
    }

    long settles(String number) {
        return named().getOrDefault(number, Map.of()).values().stream()
                .mapToLong(Amounts::gross)
                .sum();
    }
}
