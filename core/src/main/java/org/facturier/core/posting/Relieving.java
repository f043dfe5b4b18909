package org.facturier.core.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.fact.Relieved;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.DocumentOrder;
import org.facturier.core.openitem.EffectiveRelief;
import org.facturier.core.openitem.EffectiveReliefs;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Part;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * Reliefs, which on every day are the smaller of their limit and what is not settled, and notes that stand again. A relief is
 * never a link: nothing settles what is written off, and money that comes after all takes its place.
 *
 * <p>120.00, of which 50.00 and then 70.00 are relieved; nothing is open. 80.00 are paid: they take the place of the newer
 * relief, 70.00, and of 10.00 of the older. What is not settled is 40.00, and the older relief takes it all. Where the 80.00
 * are returned, both take again what they took.
 */
final class Relieving {

    private final Folding folding;

    Relieving(Folding folding) {
        this.folding = folding;
    }

    /**
     * {@return how much a relief takes when it comes}
     *
     * @param over  what it is over; it stands over the whole holding, and its relief says which item is meant
     * @param relief  the relief, which takes nothing yet
     */
    Money relieve(Scope over, EffectiveRelief relief) {
        Holding holding = folding.get(over.holding().name());
        folding.remember(holding);
        folding.put(holding.with(holding.stands().and(relief)));
        Holding after = assign(folding.get(holding.name()));
        folding.touch(after);
        return taken(after, relief.fact());
    }

    /** {@return how much the reliefs of a fact take now, of all items of a holding} */
    private static Money taken(Holding holding, String fact) {
        Money nothing = Amounts.nothing(holding.parts().get(0).open());
        return holding.stands().reliefs().stream()
                .filter(relief -> relief.fact().equals(fact))
                .flatMap(relief -> relief.taken().values().stream())
                .reduce(nothing, Money::plus);
    }

    /** Ends the reliefs of a fact over a holding; what they took is open again, or goes to other reliefs. */
    void end(ItemKey name, String fact) {
        Holding holding = folding.get(name);
        folding.remember(holding);
        folding.touch(holding);
        Holding without = holding.with(holding.stands().without(fact));
        folding.put(without);
        assign(without);
    }

    /** Ends all reliefs over a holding, as where it is replaced. Its notes stay. */
    void endAll(ItemKey name) {
        Holding holding = folding.get(name);
        folding.remember(holding);
        folding.touch(holding);
        Holding without = holding.with(holding.stands().with(List.of()));
        folding.put(without);
        assign(without);
    }

    /**
     * {@return the holding, its reliefs on what is due first, the oldest relief first} What is open and what is relieved is
     * shared out anew, whatever took it before; so reliefs do not hang on the order in which things changed. Items in whose
     * place a plan came are before the others.
     */
    Holding assign(Holding holding) {
        folding.remember(holding);
        Map<ItemKey, Money> left = new LinkedHashMap<>();
        holding.parts().forEach(part -> left.put(part.key(), part.available()));
        List<Part> parts = folding.inForce(holding).supersededFirst();
        List<EffectiveRelief> reliefs = new ArrayList<>();
        for (EffectiveRelief relief : holding.stands().reliefs()) {
            reliefs.add(relief.taking(take(parts, relief, left)));
        }
        Holding assigned = holding.with(holding.stands().with(reliefs));
        for (Part part : holding.parts()) {
            Money relieved = part.available().minus(left.get(part.key()));
            assigned = assigned.with(part.relieved(relieved));
        }
        folding.put(assigned);
        return assigned;
    }

    /**
     * {@return how much a relief takes of which item, at most its limit} What a plan left of an item comes first, so that no
     * old debt is open again for a new one that is relieved.
     *
     * @param parts  the items, in the order in which they are relieved
     * @param relief  the relief
     * @param left  how much of which item the reliefs before it left, which this lowers
     */
    private static Map<ItemKey, Money> take(List<Part> parts, EffectiveRelief relief, Map<ItemKey, Money> left) {
        Map<ItemKey, Money> taken = new LinkedHashMap<>();
        Money rest = relief.limit();
        for (Part part : parts) {
            boolean meant = relief.only().map(part.key()::equals).orElse(!Targets.isPaidBefore(part));
            Money amount = Amounts.smaller(rest, left.get(part.key()));
            if (meant && amount.isPositive()) {
                taken.put(part.key(), amount);
                left.merge(part.key(), amount, Money::minus);
                rest = rest.minus(amount);
            }
        }
        return taken;
    }

    /** Where an item of a note is open again, it stands over its invoice again; of any other item nothing happens. */
    void standAgain(ItemKey item) {
        if (item instanceof ItemKey.CreditItem credit) {
            credit.invoice().ifPresent(invoice -> stand(credit, new ItemKey.DocumentItem(invoice)));
        }
    }

    /**
     * Lets an item of a note stand over the document that it names or the corrective in its place, now or when that comes.
     *
     * @param item  the item of the note
     * @param invoice  the name of the document that it names
     */
    void stand(ItemKey.CreditItem item, ItemKey invoice) {
        EffectiveReliefs.EffectiveNote note = new EffectiveReliefs.EffectiveNote(
                item, new DocumentOrder(folding.get(Names.of(item)).day(), item.note()));
        if (folding.find(invoice).isEmpty()) {
            List<EffectiveReliefs.EffectiveNote> more = new ArrayList<>(folding.awaiting(invoice));
            more.add(note);
            folding.await(invoice, more);
        } else {
            stand(note, folding.standing(invoice));
        }
    }

    /** Lets a note stand over a holding, once, and says that there may be something for it. */
    void stand(EffectiveReliefs.EffectiveNote note, Holding over) {
        if (!over.stands().notes().contains(note)) {
            Holding with = over.with(over.stands().and(note));
            folding.put(with);
            folding.touch(with);
        } else {
            folding.touch(over);
        }
    }

    /**
     * {@return a relief of a relief, which takes nothing yet}
     *
     * @param fact  the relief
     * @param only  the one item that it is over, empty for all of the document
     */
    static EffectiveRelief relief(Relieved fact, Optional<ItemKey> only) {
        return new EffectiveRelief(fact.id(), fact.atMost(), only, fact.why(), Map.of());
    }
}
