package org.facturier.core.posting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.facturier.core.account.Entry;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.EffectiveRelief;
import org.facturier.core.openitem.EffectiveReliefs;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Part;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * What stands acts again: first notes, then reliefs; only now it shows how much was relieved on the day. Within a day a relief
 * may give way and take again several times; the account has at most one entry of it for each item, the difference between the
 * end of the day and the day before.
 *
 * <p>60.00 and 60.00, the first paid, 50.00 of the second written off. The payment is returned: the write-off takes 50.00 of
 * the first, which is due first, and none of the second. That day has an entry of -50.00 for the first instalment and one of
 * 50.00 for the second.
 */
final class DayEnd {

    private final Folding folding;
    private final Linking linking;

    DayEnd(Folding folding, Linking linking) {
        this.folding = folding;
        this.linking = linking;
    }

    /** Ends the day: notes take what the day has opened again, then the reliefs are entered. */
    void close() {
        takeNotes();
        folding.claimsBefore().forEach(this::enter);
    }

    /**
     * Each note takes what is open of its invoice, as far as it is open itself, the oldest note first. Only documents where
     * something changed since the day began are gone through: of all others their notes found nothing before.
     */
    void takeNotes() {
        for (ItemKey name : List.copyOf(folding.touched())) {
            for (EffectiveReliefs.EffectiveNote note :
                    folding.get(name).stands().notes()) {
                take(note, name);
            }
        }
    }

    /**
     * Puts what is open of a note to its invoice. The link bears the identifier of the note, whichever fact opened the invoice
     * again. A note of which nothing is left stands no more; it does again where its link ends.
     */
    private void take(EffectiveReliefs.EffectiveNote note, ItemKey name) {
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

    /**
     * Enters what the reliefs over a holding take now beyond what they took before the day; below that, what they gave way.
     * Reliefs that ended on the day are among those before, so all they took is entered back.
     *
     * @param name  the holding
     * @param before  its reliefs before the first change of the day
     */
    private void enter(ItemKey name, List<EffectiveRelief> before) {
        Holding holding = folding.get(name);
        List<EffectiveRelief> all = new ArrayList<>(before);
        all.addAll(holding.stands().reliefs());
        Set<String> facts = new LinkedHashSet<>();
        all.forEach(relief -> facts.add(relief.fact()));
        for (String fact : facts) {
            for (Part part : holding.parts()) {
                Money more = sum(holding.stands().reliefs(), fact, part).minus(sum(before, fact, part));
                folding.enter(fact, part, kind(all, fact), more.negated());
            }
        }
    }

    /** {@return what the reliefs of a fact take of an item} */
    private static Money sum(List<EffectiveRelief> reliefs, String fact, Part part) {
        Money nothing = Amounts.nothing(part.open());
        return reliefs.stream()
                .filter(relief -> relief.fact().equals(fact))
                .map(relief -> relief.of(part.key(), nothing))
                .reduce(nothing, Money::plus);
    }

    /** {@return as what the relief of a fact is entered; the fact has one relief at least} */
    private static Entry.Kind kind(List<EffectiveRelief> reliefs, String fact) {
        return reliefs.stream()
                .filter(relief -> relief.fact().equals(fact))
                .map(EffectiveRelief::kind)
                .findFirst()
                .orElseThrow();
    }
}
