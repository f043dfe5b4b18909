package org.facturier.core.posting;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.account.Entry;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.Bond;
import org.facturier.core.openitem.EffectiveReliefs;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Part;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A corrective invoice closes what it replaces. Its links move over in their order; reliefs end for good. Of what the new one
 * states as paid before beyond the old, money that was put to the old takes the place: it is the same money.
 *
 * <p>F-1 over 120.00, of which 50.00 are paid and 20.00 written off, is replaced by F-2 over 96.00. The link ends, the
 * write-off ends, 120.00 of F-1 are gone; then the 50.00 are put to F-2, of which 46.00 are open. Where F-2 states 30.00 as
 * paid before, it has 66.00 to pay: of the 50.00, 30.00 take the place of what it states and 20.00 are put to the rest, so that
 * 46.00 are open just the same.
 */
final class Replacing {

    private final Folding folding;
    private final Linking linking;
    private final Relieving relieving;

    Replacing(Folding folding, Linking linking, Relieving relieving) {
        this.folding = folding;
        this.linking = linking;
        this.relieving = relieving;
    }

    /**
     * Closes a document, once: a second corrective of one that was replaced finds nothing to do.
     *
     * @param old  its name
     * @param next  the name of the one in its place, null where that is on no account here; then what was put to it stays open
     * @param cause  the identifier of that one
     */
    void replace(ItemKey old, @Nullable ItemKey next, String cause) {
        Holding replaced = folding.get(old);
        if (replaced.end() != null) {
            return;
        }
        List<Bond> bonds = linking.lasting(replaced);
        bonds.forEach(bond -> linking.unlink(bond, cause));
        relieving.endAll(old);
        close(old, next, cause);
        if (next != null) {
            settledBefore(replaced, folding.standing(next).name(), cause);
            Money stated = stated(folding.standing(next)).minus(stated(replaced));
            moveNotes(old);
            for (Bond bond : bonds) {
                stated = stated.minus(takeOver(bond, replaced, stated, cause));
            }
        }
    }

    /** Takes all that is open off a document, with entries. Its links and reliefs ended before, so that is all of it. */
    private void close(ItemKey old, @Nullable ItemKey next, String cause) {
        Holding holding = folding.get(old);
        for (Part part : holding.parts()) {
            folding.enter(cause, part, Entry.Kind.REPLACEMENT, part.open().negated());
            holding = holding.with(part.moved(part.open()));
        }
        folding.put(holding.ended(next));
    }

    /**
     * What was settled of an item before it was carried forward is settled of what takes its place. The ledger knows no links
     * of that time, so it is an entry: of 120.00, 61.93 were paid before; a corrective over 96.00 has 34.07 open. One over
     * 48.00 has nothing open, and 13.93 are a finding.
     *
     * @param old  the document as it was before it was closed
     * @param next  the name of the one in its place
     * @param cause  the identifier of that one
     */
    private void settledBefore(Holding old, ItemKey next, String cause) {
        Money rest = old.parts().stream()
                .flatMap(part -> part.origin().settledBefore().stream())
                .reduce(Amounts.nothing(old.parts().get(0).open()), Money::plus);
        for (Part part : Targets.all(folding.get(next)).parts()) {
            Money amount = Amounts.smaller(rest, part.open());
            rest = rest.minus(amount);
            folding.enter(cause, part, Entry.Kind.REPLACEMENT, amount.negated());
            folding.put(folding.get(next).with(part.moved(amount)));
        }
        if (rest.isPositive()) {
            folding.found(
                    LedgerRule.CARRIED,
                    cause,
                    say("replaced", "{rest} more was settled of what it replaces than its own amount")
                            .with("rest", rest));
        }
    }

    /** Notes that stood over the closed document stand over the one in its place, where there may be something for them. */
    private void moveNotes(ItemKey old) {
        Holding closed = folding.get(old);
        Holding next = folding.standing(old);
        for (EffectiveReliefs.EffectiveNote note : closed.stands().notes()) {
            relieving.stand(note, folding.get(next.name()));
        }
        folding.put(closed.with(EffectiveReliefs.NOTHING));
    }

    /**
     * {@return how much took the place of what was stated as paid before}
     *
     * @param bond  a link of the old document, which ended
     * @param old  the old document as it was
     * @param stated  how much the new one states beyond the old that no link has taken the place of yet; may be below zero
     * @param cause  the identifier of the new one
     */
    private Money takeOver(Bond bond, Holding old, Money stated, String cause) {
        boolean credit = Names.of(bond.credit()).equals(old.name());
        boolean wasStated = Targets.isPaidBefore(old.get(credit ? bond.credit() : bond.debit()));
        ItemKey other = credit ? bond.debit() : bond.credit();
        Linking.Saying by = new Linking.Saying(bond.fact(), cause);
        Money most = wasStated ? bond.amount() : Amounts.smaller(bond.amount(), stated);
        Money nothing = Amounts.nothing(most);
        Money first = most.isPositive() ? linking.put(other, paidBefore(old), most, by) : nothing;
        linking.put(
                other, Targets.all(folding.standing(old.name())), bond.amount().minus(first), by);
        return wasStated ? nothing : first;
    }

    /** {@return what the document in place of another states as paid before; nothing where it states nothing} */
    private Scope paidBefore(Holding old) {
        Holding standing = folding.standing(old.name());
        return new Scope(
                standing,
                standing.parts().stream().filter(Targets::isPaidBefore).toList());
    }

    /** {@return how much a document states as paid before, whatever took its place since} */
    private static Money stated(Holding holding) {
        Money nothing = Amounts.nothing(holding.parts().get(0).open());
        return holding.parts().stream()
                .filter(Targets::isPaidBefore)
                .map(part -> part.origin().amount())
                .reduce(nothing, Money::plus);
    }
}
