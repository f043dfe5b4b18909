package org.facturier.core.folding;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ItemKind;
import org.facturier.core.fact.AccountRule;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.holding.Act;
import org.facturier.core.holding.Bond;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Origin;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Portion;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.joda.money.Money;

/** A plan moves what is open of a document to new instalments, and back where it ends. */
final class Planning {

    private final Folding folding;
    private final Linking linking;
    private final Relieving relieving;

    Planning(Folding folding, Linking linking, Relieving relieving) {
        this.folding = folding;
        this.linking = linking;
        this.relieving = relieving;
    }

    void plan(Rescheduled fact) {
        if (!folding.isHere(fact.plan().total())) {
            folding.found(
                    AccountRule.CURRENCY,
                    fact.id(),
                    say("planned", "{total} is planned on an account in {currency}")
                            .with("total", fact.plan().total())
                            .with("currency", folding.account().currency()));
            return;
        }
        Holding holding = folding.standing(new ItemKey.Document(fact.document()));
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

    private void compare(Rescheduled fact, Money planned, Money open) {
        if (!planned.equals(open)) {
            folding.found(
                    AccountRule.PLANNED,
                    fact.id(),
                    say("the plan totals {planned}, {open} of {document} is open; the smaller is moved")
                            .with("planned", planned)
                            .with("document", fact.document())
                            .with("open", open));
        }
    }

    private void move(ItemKey name, Part part, Money amount, String cause) {
        Holding holding = folding.get(name);
        folding.put(holding.with(holding.get(part.key()).moved(amount)));
        folding.enter(cause, part, Entry.Kind.PLAN, amount.negated());
    }

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
            return new ItemKey.Instalment(document, Optional.of(plan), instalment.number());
        }
    }

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

    /** What the plan moved goes back, and what was put to its instalments with it; what a later plan moved on stays there. */
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

    private static boolean isOf(List<Part> parts, ItemKey item) {
        return parts.stream().anyMatch(part -> part.key().equals(item));
    }

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

    private void reopen(ItemKey name, ItemKey old, Money amount, String cause) {
        Holding holding = folding.get(name);
        Part part = holding.get(old);
        folding.put(holding.with(part.movedBack(amount)));
        folding.enter(cause, part, Entry.Kind.PLAN, amount);
    }
}
