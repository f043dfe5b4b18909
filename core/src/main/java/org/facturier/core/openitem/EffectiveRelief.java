package org.facturier.core.openitem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Relief;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * A relief that stands over the items of one holding. What was told is its limit; what it takes is worked out anew whenever
 * something of the holding changes: the smaller of the limit and what is not settled, on what is due first. A relief of 20.00
 * over 120.00 takes 20.00; where 110.00 are paid, 10.00; where they are returned, 20.00 again.
 *
 * @param fact  the identifier of the relief or, of what is stated as paid before, of the document
 * @param limit  how much at most, zero or more
 * @param only  the one item that it is over, empty for all of the document but what is stated as paid before
 * @param why  why
 * @param taken  how much of which item it takes now; of an item that is not among them nothing
 */
public record EffectiveRelief(
        String fact, Money limit, Optional<ItemKey> only, ReliefReason why, Map<ItemKey, Money> taken) {

    public EffectiveRelief {
        taken = Map.copyOf(taken);
    }

    /** {@return whether it is what a document states as paid before (BT-113), or goes on from that} */
    boolean isStated() {
        return why.equals(Relief.PAID_BEFORE);
    }

    /** {@return the kind of the entries by which it moves the balance} */
    public Entry.Kind kind() {
        return isStated() ? Entry.Kind.PAID_BEFORE : Entry.Kind.RELIEF;
    }

    /**
     * {@return how much of an item it takes}
     *
     * @param item  the item
     * @param otherwise  what is returned where it takes nothing: zero in the currency of the account
     */
    public Money of(ItemKey item, Money otherwise) {
        return taken.getOrDefault(item, otherwise);
    }

    /**
     * {@return this relief where a link took a part of its place} The limit of a relief stays, so that it takes again what is
     * returned. That of what was only stated goes down with it: the money is the same, so what was stated does not come back.
     */
    EffectiveRelief yielding(ItemKey item, Money amount) {
        Map<ItemKey, Money> less = new LinkedHashMap<>(taken);
        less.merge(item, amount, Money::minus);
        return new EffectiveRelief(fact, isStated() ? limit.minus(amount) : limit, only, why, less);
    }

    /** {@return this relief, which now takes other amounts} */
    public EffectiveRelief taking(Map<ItemKey, Money> now) {
        return new EffectiveRelief(fact, limit, only, why, now);
    }
}
