package org.facturier.einvoice.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was met while a document was read and the hub cannot hold: elements that are there and empty, texts that are no numbers,
 * currencies of single amounts. The official rules ask for it; for nearly every real document it is empty.
 *
 * <p>An example: the norm wants a number of the invoice (BR-02), and {@code <cbc:ID></cbc:ID>} gives a hub without one. The
 * official file asks only whether the element is there, so that its verdict is another one than that on a document without
 * {@code cbc:ID}. The hub is the same for both; the trace tells them apart by an {@link Oddity} of kind BLANK on the component
 * {@code number}.
 *
 * <p>Each question names a group and a component of it: {@code trace.isBlank(invoice, "number")}. Groups are told apart by
 * identity, not by what they hold, because two lines that are equal may be stated differently: ask with the records of
 * {@link Reading#invoice()}, since a copy, or what {@link org.facturier.einvoice.model.Shape#with} gives, is unknown here and
 * has no oddities.
 */
public final class Trace {

    /** The one trace of all invoices that come from no document. */
    private static final Trace NOTHING = new Trace(new Builder(), false);

    private final Map<Record, List<Oddity>> odd;
    private final Set<Record> implied;
    private final Set<String> currencies;
    private final List<Broken> broken;
    /** Tells an invoice that was made from one that was read without anything odd. */
    private final boolean ofDocument;

    private Trace(Builder builder, boolean ofDocument) {
        this.ofDocument = ofDocument;
        this.odd = builder.odd;
        this.implied = builder.implied;
        this.currencies = builder.currencies;
        this.broken = builder.broken;
    }

    /** {@return the trace of an invoice that was not read: nothing} To judge by the rules what a host is about to issue. */
    public static Trace nothing() {
        return NOTHING;
    }

    /**
     * {@return whether a document was read, and not an invoice made} Where it was, the absence of an oddity says something: a
     * total of VAT in UBL was then held against its rows.
     */
    public boolean isOfDocument() {
        return ofDocument;
    }

    /**
     * {@return what a group states beside what it holds, in the order of the document; empty for nearly every group}
     *
     * @param group  a record of the invoice that was read, the invoice itself included
     */
    public List<Oddity> oddities(Record group) {
        return odd.isEmpty() ? List.of() : odd.getOrDefault(group, List.of());
    }

    /**
     * {@return whether a component of a group is stated though the hub holds nothing: an empty element, a text that is no
     * number}
     *
     * @param group  the group
     * @param component  the name of the component in its record, such as {@code issueDate}
     */
    public boolean isStated(Record group, String component) {
        return isBlank(group, component) || isUnreadable(group, component);
    }

    /**
     * {@return whether an element is there for a component, without a text: {@code <cbc:ID/>}, or blanks only}
     *
     * @param group  the group
     * @param component  the name of the component
     */
    public boolean isBlank(Record group, String component) {
        return has(group, component, Oddity.Kind.BLANK);
    }

    /**
     * {@return whether the text of a component is not of its type: {@code 12,50} for an amount, {@code 01.09.2026} for a day}
     *
     * @param group  the group
     * @param component  the name of the component
     */
    public boolean isUnreadable(Record group, String component) {
        return has(group, component, Oddity.Kind.UNREADABLE);
    }

    /**
     * {@return whether a component is stated in a way that the norm does not count: a tax that is not VAT, a day in another
     * format}
     *
     * <p>A category of another tax is in the hub all the same, so that nothing that was stated is lost; a day in another format
     * is not.
     *
     * @param group  the group
     * @param component  the name of the component
     */
    public boolean isForeign(Record group, String component) {
        return has(group, component, Oddity.Kind.FOREIGN);
    }

    /**
     * {@return whether a code stands between blanks: the hub has it without them, some official rules compare it with them}
     *
     * @param group  the group
     * @param component  the name of the component; only {@code category} is looked at
     */
    public boolean isPadded(Record group, String component) {
        return has(group, component, Oddity.Kind.PADDED);
    }

    /**
     * {@return what else is stated for a component that holds one value already, in the order of the document; the hub has the
     * first}
     *
     * <p>Some names are no components but questions of the rules about the invoice as a whole, noted on the invoice itself:
     * {@code vatTotal}, a total VAT of UBL that is not the sum of its rows; {@code vatCurrency}, a currency with a second total
     * VAT; {@code allowances}, the category of an allowance or charge that does not say which of the two it is.
     *
     * @param group  the group
     * @param component  the name of the component
     */
    public List<String> others(Record group, String component) {
        List<Oddity> all = oddities(group);
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(odd -> odd.kind() == Oddity.Kind.REPEATED
                                && odd.component().equals(component))
                        .map(Oddity::text)
                        .toList();
    }

    private boolean has(Record group, String component, Oddity.Kind kind) {
        for (Oddity oddity : oddities(group)) {
            if (oddity.kind() == kind && oddity.component().equals(component)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether no element stands for a group: it exists because of a value that the syntax keeps elsewhere}
     *
     * <p>In CII the creditor of a direct debit (BT-90) stands beside the means of payment: with nothing else said there is a
     * payment in the hub, and none in the document, which is what the official rules look for.
     *
     * @param group  a record of the invoice that was read
     */
    public boolean isImplied(Record group) {
        return !implied.isEmpty() && implied.contains(group);
    }

    /**
     * {@return the currencies that amounts are stated in, in the order in which they were met; empty text where an amount that
     * needs one has none}
     *
     * <p>In UBL each amount states its own, in CII only the total VAT does. The hub has one currency for all, so that what
     * single amounts say is kept here. A hundred at most.
     */
    public Set<String> currencies() {
        return currencies;
    }

    /**
     * {@return the rules of the syntax that are broken, in the order of the document, then those that are seen at its end only}
     *
     * <p>These are rules of the binding, such as at most one due date, not those of the norm; no business rule reads them, and
     * they are no findings. A rule may be there more than once. A thousand at most.
     */
    public List<Broken> broken() {
        return broken;
    }

    /**
     * A rule of the syntax that is broken.
     *
     * @param rule  its id, such as {@code UBL-SR-12}: a VAT identifier of the seller that is stated twice
     * @param place  where: elements from the root on, line and column; empty for what is missing in the document as a whole
     */
    public record Broken(String rule, String place) {}

    /** Gathers a trace while a document is read; for one thread. The maps go by identity, as the groups do. */
    static final class Builder {
        private final Map<Record, List<Oddity>> odd = new IdentityHashMap<>();
        private final Set<Record> implied = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<String> currencies = new LinkedHashSet<>();
        private final List<Broken> broken = new ArrayList<>();
        /** The currency of the amount before, mostly that of the next, too. */
        private @Nullable String lastCurrency;

        /** Keeps what a group states beside what it holds; called once, when its record is made. */
        void odd(Record group, List<Oddity> oddities) {
            odd.put(group, oddities);
        }

        /** Keeps that no element stood for a group. */
        void implied(Record group) {
            implied.add(group);
        }

        /** Keeps a currency of an amount; no more than a hundred, so that a document full of invented ones costs nothing. */
        void currency(String currency) {
            if (!currency.equals(lastCurrency) && currencies.size() < 100) {
                currencies.add(currency);
                lastCurrency = currency;
            }
        }

        /** Keeps a broken rule; no more than a thousand. */
        void broken(String rule, String place) {
            if (broken.size() < 1_000) {
                broken.add(new Broken(rule, place));
            }
        }

        /** {@return what was gathered so far, over the same lists: what is added later is in it} */
        Trace trace() {
            return new Trace(this, true);
        }
    }
}
