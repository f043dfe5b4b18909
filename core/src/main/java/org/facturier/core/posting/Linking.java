package org.facturier.core.posting;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.account.ItemKind;
import org.facturier.core.account.Link;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.Bond;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Part;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.posting.Scope.Take;
import org.joda.money.Money;

/**
 * Puts credits to debits, and takes that back. A link takes the same off both sides and moves no balance. It takes what is open
 * first; where that is not enough, it takes the place of reliefs, the newest first, so that what is paid after all is not
 * written off.
 */
final class Linking {

    private final Folding folding;
    private final Relieving relieving;

    Linking(Folding folding, Relieving relieving) {
        this.folding = folding;
        this.relieving = relieving;
    }

    /**
     * Who said so. Where a corrective invoice takes over an allocation, the fact is the allocation, and the cause the invoice.
     *
     * @param fact  the identifier of the fact that puts the credit to the debit
     * @param cause  the identifier of the fact by which that happens now
     */
    record Saying(String fact, String cause) {
        /** {@return a fact that acts by itself} */
        static Saying of(String fact) {
            return new Saying(fact, fact);
        }
    }

    /**
     * {@return how much of a credit was put to a debit: at most an amount, and what both sides have} What a side has is what is
     * open and what is relieved.
     *
     * @param credit  items that are all credits, in the order in which they are taken
     * @param debit  items that are all debits, likewise
     * @param most  at most so much
     * @param by  who said so
     */
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

    /**
     * Puts what a link that ended had put to an item of a holding to whatever is open there now, but to nothing that is stated
     * as paid before. What finds no place stays open on the other side.
     *
     * @param bond  the link that ended
     * @param own  the holding that it was of, or the one in its place
     * @param cause  the identifier of the fact by which that happens now
     */
    void again(Bond bond, Holding own, String cause) {
        ItemKey other = Names.of(bond.credit()).equals(own.name()) ? bond.debit() : bond.credit();
        put(other, Targets.all(own), bond.amount(), new Saying(bond.fact(), cause));
    }

    /**
     * Makes a link for each pair of items, going along both sides at once. 100.00 put to 60.00 and 60.00 are links of 60.00 and
     * 40.00; 80.00 and 20.00 put to the same, links of 60.00, 20.00 and 20.00. Both rows come to one amount, so that none is
     * left.
     *
     * @param credits  what is taken of the credit
     * @param debits  what is taken of the debit
     */
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
                    left.add(0, new Take(to.item(), to.amount().minus(amount), to.relief()));
                }
            }
        }
    }

    /** Links two items by an amount that both have, and lists the link with what the fact did. */
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

    /** {@return whether the document itself is known, and not only items that were carried forward of it} */
    private boolean isKnown(Holding holding) {
        return holding.source().asIssued().isPresent()
                || ItemKind.document(holding.name())
                        .flatMap(folding.chain()::find)
                        .isPresent();
    }

    /**
     * Takes an amount off an item: off what is open or, where the take says so, off what a relief takes. The reliefs are
     * remembered before, for the day then has to enter how far they gave way.
     */
    private void take(ItemKey name, Take take, Money amount, Bond bond) {
        Holding holding = folding.get(name);
        Part part = holding.get(take.item());
        if (take.relief() < 0) {
            folding.put(holding.with(part.settled(amount), bond));
        } else {
            folding.remember(holding);
            folding.put(holding.with(part.yielded(amount), bond)
                    .with(holding.stands().yielding(take.relief(), take.item(), amount)));
        }
    }

    /**
     * Ends a link: both sides are open again. Reliefs over them take again what they can, and a note stands over its invoice
     * again.
     *
     * @param bond  a link that lasts
     * @param cause  the identifier of the fact by which it ends
     */
    void unlink(Bond bond, String cause) {
        folding.end(bond, cause);
        reopen(bond.credit(), bond.amount());
        reopen(bond.debit(), bond.amount());
    }

    /** Opens an amount of an item again; a note then stands over its invoice once more. */
    private void reopen(ItemKey item, Money amount) {
        Holding holding = folding.get(Names.of(item));
        folding.put(holding.with(holding.get(item).reopened(amount)));
        relieving.standAgain(item);
        after(holding.name());
    }

    /** Lets reliefs be assigned anew after a change, and says that something changed. */
    private void after(ItemKey name) {
        Holding holding = folding.get(name);
        if (!holding.stands().reliefs().isEmpty()) {
            relieving.assign(holding);
        }
        folding.touch(holding);
    }

    /** {@return the links of a holding that last, the oldest first} */
    List<Bond> lasting(Holding holding) {
        return holding.bonds().values().stream().filter(folding::isActive).toList();
    }
}
