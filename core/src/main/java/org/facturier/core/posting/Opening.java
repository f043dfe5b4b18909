package org.facturier.core.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ItemKind;
import org.facturier.core.account.Relief;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Transferred;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.openitem.Act;
import org.facturier.core.openitem.DocumentOrder;
import org.facturier.core.openitem.EffectiveRelief;
import org.facturier.core.openitem.EffectiveReliefs;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Origin;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.Portion;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.InstalmentPurpose;
import org.joda.money.Money;

/**
 * What facts open: items and the entries that bring them. What the house sells is a debit of the buyer, what it buys a credit
 * of the seller, notes the opposite; money that comes in is a credit, money that goes out a debit. Amounts below zero turn the
 * side, so that every item is zero or more on its own.
 */
final class Opening {

    private final Folding folding;
    private final Relieving relieving;

    Opening(Folding folding, Relieving relieving) {
        this.folding = folding;
        this.relieving = relieving;
    }

    /**
     * Opens the items of a document: of an invoice its instalments and what it states as paid before, of a note one for each
     * invoice that it gives back of. An invoice over 120.00 that states 30.00 as paid before has 90.00 to be paid and an item
     * of 30.00 that is relieved at once: 90.00 are owed, and the money itself, where it is told later, has a place.
     */
    void issued(Issued fact) {
        Invoice document = fact.document();
        boolean sells = document.header().seller().id().equals(folding.account().house());
        List<Part> parts = document.type().isCredit() ? gives(fact, !sells) : owes(fact, sells);
        Holding opened = Holding.of(new ItemKey.DocumentItem(fact.key()), fact.on(), fact, parts);
        folding.put(opened);
        parts.forEach(part -> folding.enter(
                part.origin().fact(), part, kind(document, sells), part.origin().amount()));
        stand(opened, fact.id(), document);
    }

    /**
     * Lets what belongs to a document stand: what it states as paid before, itself where it is a note, and notes that were told
     * before it.
     */
    private void stand(Holding opened, String fact, Invoice document) {
        opened.parts().stream()
                .filter(Targets::isPaidBefore)
                .forEach(part -> state(opened.name(), part.key(), fact, part.open()));
        if (document.type().isCredit()) {
            opened.parts().forEach(part -> relieving.standAgain(part.key()));
        }
        for (EffectiveReliefs.EffectiveNote note : folding.awaiting(opened.name())) {
            relieving.stand(note, folding.get(opened.name()));
        }
    }

    /**
     * Lets what a document states as paid before be relieved in full, until the money itself takes the place: a relief over this
     * one item, told by no fact but the document.
     */
    private void state(ItemKey name, ItemKey part, String fact, Money amount) {
        EffectiveRelief relief = new EffectiveRelief(fact, amount, Optional.of(part), Relief.PAID_BEFORE, Map.of());
        relieving.relieve(Targets.all(folding.get(name)), relief);
    }

    /** {@return as what a document is entered: sold or bought, billed or given back} */
    private static Entry.Kind kind(Invoice document, boolean sells) {
        if (document.type().isCredit()) {
            return sells ? Entry.Kind.CREDIT_NOTE : Entry.Kind.PURCHASE_CREDIT_NOTE;
        }
        return sells ? Entry.Kind.INVOICE : Entry.Kind.PURCHASE_INVOICE;
    }

    /**
     * {@return the items of an invoice: its instalments, then what it states as paid before, if anything} An instalment below
     * zero stands on the other side.
     *
     * @param fact  the invoice
     * @param sells  whether the house sold it
     */
    private static List<Part> owes(Issued fact, boolean sells) {
        Invoice document = fact.document();
        List<Part> parts = new ArrayList<>();
        for (Instalment instalment : document.schedule().instalments()) {
            boolean debit = instalment.amount().isNegative() != sells;
            ItemKey key = new ItemKey.InstalmentItem(fact.key(), instalment.number());
            parts.add(part(fact, key, debit, instalment.amount().abs(), Due.of(instalment)));
        }
        Money before = document.totals().prepaid();
        if (!before.isZero()) {
            boolean debit = before.isNegative() != sells;
            parts.add(part(fact, new ItemKey.PaidBeforeItem(fact.key()), debit, before.abs(), Due.on(fact.on())));
        }
        return parts;
    }

    /**
     * {@return the items of a note: one for each invoice of which it gives something back, the oldest first, then one for what
     * names none that is known} A note of the house is due on its day; one of a seller on the last day of its schedule, where
     * it has one. A note of zero has an item, too.
     *
     * @param fact  the note
     * @param debit  whether the seller owes it to the house, which bought
     */
    private List<Part> gives(Issued fact, boolean debit) {
        Invoice note = fact.document();
        Money rest = note.schedule().total();
        Due today = Due.on(fact.on());
        Due due = debit ? note.schedule().last().map(Due::of).orElse(today) : today;
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<DocumentKey, Money> each : settles(fact)) {
            ItemKey key = new ItemKey.CreditItem(fact.key(), Optional.of(each.getKey()));
            parts.add(part(
                    fact,
                    key,
                    each.getValue().isNegative() != debit,
                    each.getValue().abs(),
                    due));
            rest = rest.minus(each.getValue());
        }
        if (!rest.isZero() || parts.isEmpty()) {
            Optional<DocumentKey> carried = folding.openings().namedBy(note);
            if (carried.isEmpty()) {
                folding.unnamed(fact, rest);
            }
            ItemKey key = new ItemKey.CreditItem(fact.key(), carried);
            parts.add(part(fact, key, rest.isNegative() != debit, rest.abs(), due));
        }
        return parts;
    }

    /**
     * {@return how much goes to which invoice, with tax} The oldest invoice first, so that it does not matter how the chain
     * keeps them.
     */
    private List<Map.Entry<DocumentKey, Money>> settles(Issued fact) {
        return folding.chain().settles(fact.key()).entrySet().stream()
                .filter(each -> !each.getValue().isZero())
                .sorted(Comparator.comparing(each -> new DocumentOrder(
                        folding.chain()
                                .find(each.getKey())
                                .map(Invoice::issuedOn)
                                .orElse(fact.on()),
                        each.getKey())))
                .toList();
    }

    /** {@return an item of a document, which counts from the day of that} */
    private static Part part(Issued fact, ItemKey key, boolean debit, Money amount, Due due) {
        return part(
                fact.id(),
                key,
                debit,
                amount,
                fact.on(),
                due,
                fact.document().header().accountingRate());
    }

    /**
     * {@return an item on the side that is told, all of which is open}
     *
     * @param fact  the identifier of the fact that opens it
     * @param key  what tells it from every other
     * @param debit  whether the partner owes it
     * @param amount  how much, zero or more
     * @param on  the day from which it counts
     * @param due  when it is due
     * @param rate  what it was worth in the accounting currency, where it is in another
     */
    private static Part part(
            String fact, ItemKey key, boolean debit, Money amount, LocalDate on, Due due, Optional<ExchangeRate> rate) {
        List<Portion> portions = List.of(new Portion(due.inTimeUntil(), amount));
        return Part.of(new Origin(
                key,
                fact,
                debit,
                amount,
                on,
                due.on(),
                due.postponedTo(),
                due.purpose(),
                portions,
                rate,
                Optional.empty()));
    }

    /**
     * When something is due.
     *
     * @param on  the last day to pay
     * @param postponedTo  the last day on which payment is in time, where a law moves it
     * @param purpose  what it is for, empty where it is simply to be paid
     */
    private record Due(LocalDate on, Optional<LocalDate> postponedTo, Optional<InstalmentPurpose> purpose) {
        /** {@return due on a day, which nothing moves} */
        static Due on(LocalDate day) {
            return new Due(day, Optional.empty(), Optional.empty());
        }

        static Due of(Instalment instalment) {
            return new Due(instalment.dueOn(), instalment.postponedTo(), instalment.purpose());
        }

        /** {@return the last day on which payment is in time, after which it bears interest} */
        LocalDate inTimeUntil() {
            return postponedTo.orElse(on);
        }
    }

    /**
     * Opens money: a credit where it came in, until somebody puts it to something; a debit where it went out, until it is said
     * what for.
     */
    void received(Received fact) {
        Payment payment = fact.payment();
        ItemKey key = new ItemKey.MoneyItem(payment.id());
        boolean out = payment.amount().isNegative();
        Part part = part(
                fact.id(), key, out, payment.amount().abs(), fact.on(), Due.on(fact.on()), payment.accountingRate());
        folding.put(Holding.of(key, fact.on(), fact, List.of(part)));
        folding.enter(fact.id(), part, out ? Entry.Kind.PAID_OUT : Entry.Kind.PAYMENT, part.open());
        if (out) {
            folding.out(key);
        }
    }

    /**
     * Opens an amount without a document or, where it is carried forward, an item under the key that it had. Of a document of
     * which other items are carried already it joins these. It is an act then, for its identifier is not its name; and notes
     * told before may stand over it.
     */
    void entered(Entered fact) {
        ItemKey key = fact.item();
        ItemKey name = Names.of(key);
        Part part = entry(fact, key);
        Optional<Holding> before = folding.find(name);
        Holding opened = before.map(holding -> holding.and(List.of(part)))
                .orElseGet(() -> Holding.of(name, fact.on(), fact, List.of(part)));
        folding.put(opened);
        folding.enter(fact.id(), part, Entry.Kind.ENTERED, part.open());
        if (fact.carried().isPresent()) {
            folding.begin(fact, fact.carried().get());
            ItemKind.plan(key).ifPresent(plan -> folding.act(plan, Act.of(fact.on(), Act.Kind.OTHER, name)));
            folding.act(fact.id(), Act.of(fact.on(), Act.Kind.OPEN, name));
            relieving.standAgain(key);
            folding.awaiting(name).forEach(note -> relieving.stand(note, folding.get(name)));
        }
    }

    /**
     * {@return the item of an entry} Carried forward, it keeps the days that it had: the one from which it counted, the one
     * until which payment is in time, the one after which it bears interest.
     */
    private static Part entry(Entered fact, ItemKey key) {
        Money amount = fact.amount().abs();
        LocalDate bearsAfter = fact.carried().map(Carried::bearsInterestAfter).orElse(fact.dueOn());
        return Part.of(new Origin(
                key,
                fact.id(),
                fact.amount().isPositive(),
                amount,
                fact.carried().map(Carried::since).orElse(fact.on()),
                fact.dueOn(),
                fact.carried().flatMap(Carried::postponedTo),
                fact.carried().flatMap(Carried::purpose),
                List.of(new Portion(bearsAfter, amount)),
                fact.accountingRate(),
                fact.carried()));
    }

    /** Opens what a transfer brings: on the account that the credit leaves a debit, on the other a credit. */
    void transferred(Transferred fact) {
        ItemKey key = new ItemKey.TransferredItem(fact.id());
        boolean gone = fact.from().equals(folding.account());
        Part part = part(fact.id(), key, gone, fact.amount(), fact.on(), Due.on(fact.on()), Optional.empty());
        folding.put(Holding.of(key, fact.on(), fact, List.of(part)));
        folding.enter(fact.id(), part, Entry.Kind.TRANSFER, part.open());
    }
}
