package org.facturier.core.folding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.facturier.core.account.Entry;
import org.facturier.core.holding.Claim;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Standing;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** What stands acts again: first notes, then reliefs; only now it shows how much was relieved on the day. */
final class DayEnd {

    private final Folding folding;
    private final Linking linking;

    DayEnd(Folding folding, Linking linking) {
        this.folding = folding;
        this.linking = linking;
    }

    void close() {
        takeNotes();
        folding.claimsBefore().forEach(this::enter);
    }

    /** Each note takes what is open of its invoice, as far as it is open itself, the oldest note first. */
    void takeNotes() {
        for (ItemKey name : List.copyOf(folding.touched())) {
            for (Standing.Note note : folding.get(name).stands().notes()) {
                take(note, name);
            }
        }
    }

    private void take(Standing.Note note, ItemKey name) {
        Holding own = folding.get(Names.of(note.item()));
        Part item = own.get(note.item());
        if (item.open().isPositive()) {
            Linking.Saying by = Linking.Saying.of(item.origin().fact());
            linking.put(note.item(), Targets.all(folding.get(name)), item.open(), by);
        }
        Holding over = folding.get(name);
        if (folding.get(own.name()).get(note.item()).open().isZero()) {
            folding.put(over.with(over.stands().without(note)));
        }
    }

    private void enter(ItemKey name, List<Claim> before) {
        Holding holding = folding.get(name);
        List<Claim> all = new ArrayList<>(before);
        all.addAll(holding.stands().claims());
        Set<String> facts = new LinkedHashSet<>();
        all.forEach(claim -> facts.add(claim.fact()));
        for (String fact : facts) {
            for (Part part : holding.parts()) {
                Money more = sum(holding.stands().claims(), fact, part).minus(sum(before, fact, part));
                folding.enter(fact, part, kind(all, fact), more.negated());
            }
        }
    }

    private static Money sum(List<Claim> claims, String fact, Part part) {
        Money nothing = Amounts.nothing(part.open());
        return claims.stream()
                .filter(claim -> claim.fact().equals(fact))
                .map(claim -> claim.of(part.key(), nothing))
                .reduce(nothing, Money::plus);
    }

    private static Entry.Kind kind(List<Claim> claims, String fact) {
        return claims.stream()
                .filter(claim -> claim.fact().equals(fact))
                .map(Claim::kind)
                .findFirst()
                .orElseThrow();
    }
}
