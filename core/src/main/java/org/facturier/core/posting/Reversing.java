package org.facturier.core.posting;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Reversed;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.Act;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Known;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.Tied;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * Ends what a fact did, from the day of the reversal on: what was returned was paid until then. Nothing is taken out of the
 * trail; entries and links stand there once more with the other sign.
 *
 * <ul>
 * <li>An allocation: its links end, also those that a corrective invoice took over.
 * <li>A relief: it stands no more.
 * <li>A plan: what it moved goes back, see {@link Planning#end}.
 * <li>Money, an entry, a transfer: its links end, its item is emptied, and reliefs told with it end.
 * <li>A document, a dispute, a promise, a reversal, a plan that was carried forward: cannot end, which is a finding.
 * </ul>
 */
final class Reversing {

    private final Folding folding;
    private final Linking linking;
    private final Relieving relieving;
    private final Planning planning;

    Reversing(Folding folding, Linking linking, Relieving relieving, Planning planning) {
        this.folding = folding;
        this.linking = linking;
        this.relieving = relieving;
        this.planning = planning;
    }

    /** Ends a fact, by what it is known to have done; else by what it opened. */
    void reverse(Reversed fact) {
        Optional<Act> act = folding.act(fact.fact());
        if (act.isPresent()) {
            end(fact, act.get());
        } else {
            opened(fact.fact()).ifPresentOrElse(holding -> close(fact, holding, holding.parts()), () -> refuse(fact));
        }
    }

    /** {@return what a fact opened under its own identifier} */
    private Optional<Holding> opened(String fact) {
        return Known.openedBy(fact).flatMap(name -> folding.find(name).stream()).findFirst();
    }

    /** Says that a fact cannot end, for it did nothing here, or is a document, which a credit note credits. */
    private void refuse(Reversed fact) {
        folding.found(
                LedgerRule.REVERSIBLE,
                fact.id(),
                say("{fact} is a document, or changed nothing").with("fact", fact.fact()));
    }

    /** Ends what a fact did, once: it is said where it was reversed before. */
    private void end(Reversed fact, Act act) {
        if (act.ended()) {
            folding.found(
                    LedgerRule.ONCE_REVERSED,
                    fact.id(),
                    say("{fact} was reversed before").with("fact", fact.fact()));
            return;
        }
        folding.act(fact.fact(), act.end(folding.day()));
        switch (act.kind()) {
            case LINK ->
                act.bonds().values().stream()
                        .filter(folding::isActive)
                        .forEach(bond -> linking.unlink(bond, fact.id()));
            case RELIEVE -> relieving.end(act.name(), fact.fact());
            case PLAN -> planning.end(fact, act);
            case OPEN -> carried(fact, folding.get(act.name()));
            case OTHER ->
                folding.found(
                        LedgerRule.REVERSIBLE,
                        fact.id(),
                        say("endless", "{fact} is nothing that can be reversed").with("fact", fact.fact()));
        }
    }

    /** Ends one item that was carried forward; others of the same document, carried by other entries, stay. */
    private void carried(Reversed fact, Holding holding) {
        close(
                fact,
                holding,
                holding.parts().stream()
                        .filter(part -> part.origin().fact().equals(fact.fact()))
                        .toList());
    }

    /**
     * Ends items of a holding, and the holding where these are all. Refused, with a finding, is what ended before, and of what
     * was carried forward that of which the ledger does not know enough: a transfer, for the account that it came from is not
     * carried here; an item of which a part was settled before, for that would have to end, too.
     *
     * @param fact  the reversal
     * @param holding  the holding
     * @param parts  its items that end
     */
    private void close(Reversed fact, Holding holding, List<Part> parts) {
        if (holding.end() != null) {
            folding.found(
                    LedgerRule.ONCE_REVERSED,
                    fact.id(),
                    say("{fact} was reversed before").with("fact", fact.fact()));
            return;
        }
        if (holding.name() instanceof ItemKey.TransferredItem
                && parts.stream().anyMatch(part -> part.origin().carried().isPresent())) {
            folding.found(
                    LedgerRule.CARRIED,
                    fact.id(),
                    say("origin", "where {fact} came from is not carried here").with("fact", fact.fact()));
            return;
        }
        if (parts.stream().anyMatch(part -> part.origin().cut())) {
            folding.found(
                    LedgerRule.CARRIED,
                    fact.id(),
                    say("cut", "a part of {fact} was settled before what is carried")
                            .with("fact", fact.fact()));
            return;
        }
        linking.lasting(holding).stream()
                .filter(bond -> parts.stream()
                        .anyMatch(part ->
                                part.key().equals(bond.credit()) || part.key().equals(bond.debit())))
                .forEach(bond -> linking.unlink(bond, fact.id()));
        folding.remember(folding.get(holding.name()));
        parts.forEach(part -> empty(fact, holding.name(), part.key()));
        relieving.assign(folding.get(holding.name()));
        if (parts.size() == holding.parts().size()) {
            folding.put(folding.get(holding.name()).ended(null));
        }
        for (Tied tied : folding.tied(holding.name()).values()) {
            relieving.end(tied.over(), tied.relief());
        }
    }

    /** Takes all that is available off an item, with an entry; its links ended before, so that is all of it. */
    private void empty(Reversed fact, ItemKey name, ItemKey item) {
        Holding holding = folding.get(name);
        Part part = holding.get(item);
        Money all = part.available();
        folding.enter(fact.id(), part, Entry.Kind.REVERSAL, all.negated());
        folding.put(holding.with(part.relieved(Amounts.nothing(all)).moved(all)));
    }
}
