package org.facturier.core.posting;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ItemKind;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.Act;
import org.facturier.core.openitem.Bond;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Origin;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.Portion;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.joda.money.Money;

/**
 * A plan moves what is open of a document to new instalments, and back where it ends. The balance stays: entries of a plan are
 * together zero on each day. What is relieved does not move; it stays with the item that it was relieved of.
 *
 * <p>60.00 due on 4 February and 60.00 due on 6 March go to three instalments of 40.00. Each gathers what was due first: the
 * first 40.00 of February, the second 20.00 of February and 20.00 of March, the third 40.00 of March. So each bears interest
 * from the days on which its amounts were due, unless it was agreed otherwise.
 */
final class Planning {

    private final Folding folding;
    private final Linking linking;
    private final Relieving relieving;

    Planning(Folding folding, Linking linking, Relieving relieving) {
        this.folding = folding;
        this.linking = linking;
        this.relieving = relieving;
    }

    /**
     * Moves what is open to the instalments of a plan, what is due first before the rest; what is stated as paid before never.
     * Where plan and document differ, the smaller counts, which is a finding: of a plan of two times 60.00 over 80.00 the
     * second instalment is 20.00; a plan of 60.00 over 120.00 leaves 60.00 where they were.
     */
    void plan(Rescheduled fact) {
        if (!folding.isHere(fact.plan().total())) {
            folding.found(
                    LedgerRule.CURRENCY,
                    fact.id(),
                    say("planned", "{total} is planned on an account in {currency}")
                            .with("total", fact.plan().total())
                            .with("currency", folding.account().currency()));
            return;
        }
        Holding holding = folding.standing(new ItemKey.DocumentItem(fact.document()));
        Money planned = fact.plan().total().abs();
        Money nothing = Amounts.nothing(planned);
        List<Portion> gathered = new ArrayList<>();
        Map<ItemKey, Money> moved = new LinkedHashMap<>();
        Money left = planned;
        for (Part part : Targets.all(holding).parts()) {
            Money amount = Amounts.smaller(part.open(), left);
            left = left.minus(amount);
            if (amount.isPositive()) {
                gathered.addAll(Portion.first(Portion.open(part.origin().portions(), part.open()), amount));
                moved.put(part.key(), amount);
                move(holding.name(), part, amount, fact.id());
            }
        }
        compare(fact, planned, Targets.all(holding).open(nothing));
        if (!moved.isEmpty()) {
            open(fact, holding.name(), moved, gathered);
        }
        folding.act(
                fact.id(), Act.of(folding.day(), Act.Kind.PLAN, holding.name()).moving(moved));
    }

    /** Says where a plan does not come to what was open of the document before anything moved. */
    private void compare(Rescheduled fact, Money planned, Money open) {
        if (!planned.equals(open)) {
            folding.found(
                    LedgerRule.PLANNED,
                    fact.id(),
                    say("the plan totals {planned}, {open} of {document} is open; the smaller is moved")
                            .with("planned", planned)
                            .with("document", fact.document())
                            .with("open", open));
        }
    }

    /**
     * Takes an amount off an item, with an entry.
     *
     * @param name  the holding that the item is of
     * @param part  the item as it was before
     * @param amount  how much, no more than is open
     * @param cause  the identifier of the plan
     */
    private void move(ItemKey name, Part part, Money amount, String cause) {
        Holding holding = folding.get(name);
        folding.put(holding.with(holding.get(part.key()).moved(amount)));
        folding.enter(cause, part, Entry.Kind.PLAN, amount.negated());
    }

    /**
     * Opens the instalments of a plan with what was moved, in their order; those for which nothing is left are opened with
     * zero.
     *
     * @param fact  the plan
     * @param name  the document that they are of, or the corrective invoice in its place
     * @param moved  how much of which item was moved, at least one
     * @param gathered  the same by the days after which it bears interest, due first first
     */
    private void open(Rescheduled fact, ItemKey name, Map<ItemKey, Money> moved, List<Portion> gathered) {
        Holding holding = folding.get(name);
        Origin like = holding.get(moved.keySet().iterator().next()).origin();
        DocumentKey document = ItemKind.document(name).orElseThrow();
        Money nothing = Amounts.nothing(like.amount());
        List<Part> parts = new ArrayList<>();
        List<Portion> rest = gathered;
        for (Instalment instalment : fact.plan().instalments()) {
            List<Portion> own = Portion.first(rest, instalment.amount().abs());
            Money amount = Portion.sum(own, nothing);
            rest = Portion.open(rest, Portion.sum(rest, nothing).minus(amount));
            parts.add(part(fact, new DocumentPart(document, instalment), like, own, amount));
        }
        folding.put(holding.and(parts));
        parts.forEach(part -> folding.enter(fact.id(), part, Entry.Kind.PLAN, part.open()));
        folding.touch(folding.get(name));
    }

    /**
     * An instalment of a plan.
     *
     * @param document  the document
     * @param instalment  the instalment
     */
    private record DocumentPart(DocumentKey document, Instalment instalment) {
        ItemKey key(String plan) {
            return new ItemKey.InstalmentItem(document, Optional.of(plan), instalment.number());
        }
    }

    /**
     * {@return an instalment of a plan} It counts from the day of the plan, is on the side and has the accounting rate of what
     * it came of, and bears interest from the days of its portions or, where that was agreed, after its own.
     */
    private Part part(Rescheduled fact, DocumentPart of, Origin like, List<Portion> portions, Money amount) {
        boolean agreed = fact.interest() == Rescheduled.Interest.FROM_NEW_DUE_DAY;
        Instalment instalment = of.instalment();
        List<Portion> own = agreed ? List.of(new Portion(instalment.inTimeUntil(), amount)) : portions;
        return Part.of(new Origin(
                of.key(fact.id()),
                fact.id(),
                like.debit(),
                amount,
                folding.day(),
                instalment.dueOn(),
                instalment.postponedTo(),
                instalment.purpose(),
                own,
                like.rate(),
                Optional.empty()));
    }

    /**
     * What the plan moved goes back, and what was put to its instalments with it; what a later plan moved on stays there. First
     * the links of the instalments end, then all that is available there goes back to the items it came of, due first first;
     * then each link is made anew to whatever is open of the document.
     *
     * @param reversal  the fact that ends it
     * @param plan  what the plan did
     */
    void end(Reversed reversal, Act plan) {
        Holding holding = folding.get(plan.name());
        List<Part> planned = holding.parts().stream()
                .filter(part -> part.origin().fact().equals(reversal.fact()))
                .toList();
        List<Bond> bonds = linking.lasting(holding).stream()
                .filter(bond -> isOf(planned, bond.credit()) || isOf(planned, bond.debit()))
                .toList();
        bonds.forEach(bond -> linking.unlink(bond, reversal.id()));
        Map<ItemKey, Money> left = new LinkedHashMap<>(plan.moved());
        planned.forEach(part -> giveBack(plan.name(), part.key(), left, reversal.id()));
        relieving.assign(folding.get(plan.name()));
        bonds.forEach(bond -> linking.again(bond, folding.standing(plan.name()), reversal.id()));
        folding.touch(folding.get(plan.name()));
    }

    /** {@return whether an item is one of these} */
    private static boolean isOf(List<Part> parts, ItemKey item) {
        return parts.stream().anyMatch(part -> part.key().equals(item));
    }

    /**
     * Empties one instalment, its relieved part too, and gives its amount back to the items that it came of.
     *
     * @param name  the document
     * @param planned  the instalment
     * @param left  how much each item may still get back, which this lowers
     * @param cause  the identifier of the reversal
     */
    private void giveBack(ItemKey name, ItemKey planned, Map<ItemKey, Money> left, String cause) {
        Holding holding = folding.get(name);
        Part part = holding.get(planned);
        Money all = part.available();
        folding.put(holding.with(part.relieved(Amounts.nothing(all)).moved(all)));
        folding.enter(cause, part, Entry.Kind.PLAN, all.negated());
        Money rest = all;
        for (Map.Entry<ItemKey, Money> old : left.entrySet()) {
            Money amount = Amounts.smaller(old.getValue(), rest);
            rest = rest.minus(amount);
            old.setValue(old.getValue().minus(amount));
            reopen(name, old.getKey(), amount, cause);
        }
    }

    /** Opens an amount of an old item again, with an entry. */
    private void reopen(ItemKey name, ItemKey old, Money amount, String cause) {
        Holding holding = folding.get(name);
        Part part = holding.get(old);
        folding.put(holding.with(part.movedBack(amount)));
        folding.enter(cause, part, Entry.Kind.PLAN, amount);
    }
}
