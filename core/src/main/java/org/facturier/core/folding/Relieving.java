package org.facturier.core.folding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.fact.Relieved;
import org.facturier.core.holding.Claim;
import org.facturier.core.holding.DocumentOrder;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Standing;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** Reliefs, which on every day are the smaller of their limit and what is not settled, and notes that stand again. */
final class Relieving {

    private final Folding folding;

    Relieving(Folding folding) {
        this.folding = folding;
    }

    /** {@return how much a relief takes when it comes} */
    Money relieve(Scope over, Claim claim) {
        Holding holding = folding.get(over.holding().name());
        folding.remember(holding);
        folding.put(holding.with(holding.stands().and(claim)));
        Holding after = assign(folding.get(holding.name()));
        folding.touch(after);
        return taken(after, claim.fact());
    }

    private static Money taken(Holding holding, String fact) {
        Money nothing = Amounts.nothing(holding.parts().get(0).open());
        return holding.stands().claims().stream()
                .filter(claim -> claim.fact().equals(fact))
                .flatMap(claim -> claim.taken().values().stream())
                .reduce(nothing, Money::plus);
    }

    /** Ends the reliefs of a fact over a holding. */
    void end(ItemKey name, String fact) {
        Holding holding = folding.get(name);
        folding.remember(holding);
        folding.touch(holding);
        Holding without = holding.with(holding.stands().without(fact));
        folding.put(without);
        assign(without);
    }

    /** Ends all reliefs over a holding. */
    void endAll(ItemKey name) {
        Holding holding = folding.get(name);
        folding.remember(holding);
        folding.touch(holding);
        Holding without = holding.with(holding.stands().with(List.of()));
        folding.put(without);
        assign(without);
    }

    /** {@return the holding, its reliefs on what is due first, the oldest relief first} */
    Holding assign(Holding holding) {
        folding.remember(holding);
        Map<ItemKey, Money> left = new LinkedHashMap<>();
        holding.parts().forEach(part -> left.put(part.key(), part.available()));
        List<Part> parts = folding.inForce(holding).supersededFirst();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : holding.stands().claims()) {
            claims.add(claim.taking(take(parts, claim, left)));
        }
        Holding assigned = holding.with(holding.stands().with(claims));
        for (Part part : holding.parts()) {
            Money relieved = part.available().minus(left.get(part.key()));
            assigned = assigned.with(part.relieved(relieved));
        }
        folding.put(assigned);
        return assigned;
    }

    /** What a plan left of an item comes first, so that no old debt is open again for a new one that is relieved. */
    private static Map<ItemKey, Money> take(List<Part> parts, Claim claim, Map<ItemKey, Money> left) {
        Map<ItemKey, Money> taken = new LinkedHashMap<>();
        Money rest = claim.limit();
        for (Part part : parts) {
            boolean meant = claim.only().map(part.key()::equals).orElse(!Targets.isPaidBefore(part));
            Money amount = Amounts.smaller(rest, left.get(part.key()));
            if (meant && amount.isPositive()) {
                taken.put(part.key(), amount);
                left.merge(part.key(), amount, Money::minus);
                rest = rest.minus(amount);
            }
        }
        return taken;
    }

    /** Where an item of a note is open again, it stands over its invoice again. */
    void standAgain(ItemKey item) {
        if (item instanceof ItemKey.Credit credit) {
            credit.invoice().ifPresent(invoice -> stand(credit, new ItemKey.Document(invoice)));
        }
    }

    /** Lets an item of a note stand over the document that it names, now or when that comes. */
    void stand(ItemKey.Credit item, ItemKey invoice) {
        Standing.Note note = new Standing.Note(
                item, new DocumentOrder(folding.get(Names.of(item)).day(), item.note()));
        if (folding.find(invoice).isEmpty()) {
            List<Standing.Note> more = new ArrayList<>(folding.awaiting(invoice));
            more.add(note);
            folding.await(invoice, more);
        } else {
            stand(note, folding.standing(invoice));
        }
    }

    void stand(Standing.Note note, Holding over) {
        if (!over.stands().notes().contains(note)) {
            Holding with = over.with(over.stands().and(note));
            folding.put(with);
            folding.touch(with);
        } else {
            folding.touch(over);
        }
    }

    /** {@return a claim of a relief} */
    static Claim claim(Relieved fact, Optional<ItemKey> only) {
        return new Claim(fact.id(), fact.atMost(), only, fact.why(), Map.of());
    }
}
