package org.facturier.core.folding;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.account.Entry;
import org.facturier.core.fact.AccountRule;
import org.facturier.core.holding.Bond;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Standing;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A corrective invoice closes what it replaces. Its links move over in their order; reliefs end for good. Of what the new one
 * states as paid before beyond the old, money that was put to the old takes the place: it is the same money.
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
     * Closes a document.
     *
     * @param old  its name
     * @param next  the name of the one in its place, null where that is on no account here
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

    private void close(ItemKey old, @Nullable ItemKey next, String cause) {
        Holding holding = folding.get(old);
        for (Part part : holding.parts()) {
            folding.enter(cause, part, Entry.Kind.REPLACEMENT, part.open().negated());
            holding = holding.with(part.moved(part.open()));
        }
        folding.put(holding.ended(next));
    }

    /** What was settled of an item before it was carried forward is settled of what takes its place. */
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
                    AccountRule.CARRIED,
                    cause,
                    say("replaced", "{rest} more was settled of what it replaces than its own amount")
                            .with("rest", rest));
        }
    }

    private void moveNotes(ItemKey old) {
        Holding closed = folding.get(old);
        Holding next = folding.standing(old);
        for (Standing.Note note : closed.stands().notes()) {
            relieving.stand(note, folding.get(next.name()));
        }
        folding.put(closed.with(Standing.NOTHING));
    }

    /** {@return how much took the place of what was stated as paid before} */
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

    private Scope paidBefore(Holding old) {
        Holding standing = folding.standing(old.name());
        return new Scope(
                standing,
                standing.parts().stream().filter(Targets::isPaidBefore).toList());
    }

    private static Money stated(Holding holding) {
        Money nothing = Amounts.nothing(holding.parts().get(0).open());
        return holding.parts().stream()
                .filter(Targets::isPaidBefore)
                .map(part -> part.origin().amount())
                .reduce(nothing, Money::plus);
    }
}
