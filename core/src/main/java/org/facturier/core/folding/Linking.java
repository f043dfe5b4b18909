package org.facturier.core.folding;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.account.ItemKind;
import org.facturier.core.account.Link;
import org.facturier.core.fact.Issued;
import org.facturier.core.folding.Scope.Take;
import org.facturier.core.holding.Bond;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.LinkKind;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Part;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** Puts credits to debits, and takes that back. */
final class Linking {

    private final Folding folding;
    private final Relieving relieving;

    Linking(Folding folding, Relieving relieving) {
        this.folding = folding;
        this.relieving = relieving;
    }

    /**
     * Who said so.
     *
     * @param fact  the identifier of the fact that puts the credit to the debit
     * @param cause  the identifier of the fact by which that happens now
     */
    record Saying(String fact, String cause) {
        static Saying of(String fact) {
            return new Saying(fact, fact);
        }
    }

    /** {@return how much of a credit was put to a debit: at most an amount, and what both sides have} */
    Money link(Scope credit, Scope debit, Money most, Saying by) {
        Money nothing = Amounts.nothing(most);
        if (credit.isEmpty() || debit.isEmpty()) {
            return nothing;
        }
        Money amount = Amounts.smaller(most, Amounts.smaller(credit.available(nothing), debit.available(nothing)));
        if (amount.isPositive()) {
            pair(credit, credit.takes(amount), debit, debit.takes(amount), by);
            after(credit.holding().name());
            after(debit.holding().name());
        }
        return amount;
    }

    /**
     * {@return how much of an item is put to the items of a holding that are of the other side}
     *
     * @param other  the item
     * @param own  the items
     * @param most  at most so much
     * @param by  who said so
     */
    Money put(ItemKey other, Scope own, Money most, Saying by) {
        Holding holding = folding.get(Names.of(other));
        Part part = holding.get(other);
        Scope from = new Scope(holding, List.of(part));
        Scope to = own.side(!part.origin().debit());
        return part.origin().debit() ? link(to, from, most, by) : link(from, to, most, by);
    }

    /** Puts what a link that ended had put to an item of a holding to whatever is open there now. */
    void again(Bond bond, Holding own, String cause) {
        ItemKey other = Names.of(bond.credit()).equals(own.name()) ? bond.debit() : bond.credit();
        put(other, Targets.all(own), bond.amount(), new Saying(bond.fact(), cause));
    }

    private void pair(Scope credit, List<Take> credits, Scope debit, List<Take> debits, Saying by) {
        List<Take> left = new ArrayList<>(debits);
        for (Take from : credits) {
            Money rest = from.amount();
            while (rest.isPositive()) {
                Take to = left.remove(0);
                Money amount = Amounts.smaller(rest, to.amount());
                bind(credit, from, debit, to, amount, by);
                rest = rest.minus(amount);
                if (to.amount().isGreaterThan(amount)) {
                    left.add(0, new Take(to.item(), to.amount().minus(amount), to.claim()));
                }
            }
        }
    }

    private void bind(Scope credit, Take from, Scope debit, Take to, Money amount, Saying by) {
        Link.Kind kind = LinkKind.of(from.item(), to.item(), this::isOwn);
        Bond bond = folding.bond(by.fact(), from.item(), to.item(), amount, kind, by.cause());
        take(credit.holding().name(), from, amount, bond);
        take(debit.holding().name(), to, amount, bond);
        folding.act(by.fact()).ifPresent(act -> folding.act(by.fact(), act.with(bond)));
    }

    /**
     * Whether a document stands where a note says. Of one whose items were carried forward and that nobody knows the tax is not
     * lowered: it comes due as the note settles it, and the note takes it back.
     */
    private boolean isOwn(ItemKey invoice, ItemKey document) {
        return folding.find(invoice).filter(this::isKnown).isPresent()
                && folding.standing(invoice).name().equals(document);
    }

    private boolean isKnown(Holding holding) {
        return holding.source() instanceof Issued
                || ItemKind.document(holding.name())
                        .flatMap(folding.chain()::find)
                        .isPresent();
    }

    private void take(ItemKey name, Take take, Money amount, Bond bond) {
        Holding holding = folding.get(name);
        Part part = holding.get(take.item());
        if (take.claim() < 0) {
            folding.put(holding.with(part.settled(amount), bond));
        } else {
            folding.remember(holding);
            folding.put(holding.with(part.yielded(amount), bond)
                    .with(holding.stands().yielding(take.claim(), take.item(), amount)));
        }
    }

    /** Ends a link: both sides are open again. */
    void unlink(Bond bond, String cause) {
        folding.end(bond, cause);
        reopen(bond.credit(), bond.amount());
        reopen(bond.debit(), bond.amount());
    }

    private void reopen(ItemKey item, Money amount) {
        Holding holding = folding.get(Names.of(item));
        folding.put(holding.with(holding.get(item).reopened(amount)));
        relieving.standAgain(item);
        after(holding.name());
    }

    private void after(ItemKey name) {
        Holding holding = folding.get(name);
        if (!holding.stands().claims().isEmpty()) {
            relieving.assign(holding);
        }
        folding.touch(holding);
    }

    /** {@return the links of a holding that last, the oldest first} */
    List<Bond> lasting(Holding holding) {
        return holding.bonds().values().stream().filter(folding::isActive).toList();
    }
}
