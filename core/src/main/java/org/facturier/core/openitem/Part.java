package org.facturier.core.openitem;

import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * An item in the fold; amounts are zero or more on either side. What is neither open nor relieved nor moved is settled, so that
 * these four are always the amount at first: of 120.00, with 50.00 paid and 20.00 written off, 50.00 are open, 20.00 relieved,
 * none moved, and 50.00 settled.
 *
 * @param origin  what it was when it came
 * @param open  what is open
 * @param relieved  what need not be paid
 * @param moved  what went to a plan, or ended
 */
public record Part(Origin origin, Money open, Money relieved, Money moved) {

    /** {@return an item of which all is open} */
    public static Part of(Origin origin) {
        Money nothing = Amounts.nothing(origin.amount());
        return new Part(origin, origin.amount(), nothing, nothing);
    }

    public ItemKey key() {
        return origin.key();
    }

    /** {@return what a link may take of it: what is open, and what is relieved and yields} */
    public Money available() {
        return relieved.isZero() ? open : open.plus(relieved);
    }

    /** {@return this item, so much of what is open settled} */
    public Part settled(Money amount) {
        return new Part(origin, open.minus(amount), relieved, moved);
    }

    /** {@return this item, a part of what was relieved settled after all} */
    public Part yielded(Money amount) {
        return new Part(origin, open, relieved.minus(amount), moved);
    }

    /** {@return this item, so much that was settled open again} */
    public Part reopened(Money amount) {
        return new Part(origin, open.plus(amount), relieved, moved);
    }

    /**
     * {@return this item, so much of it relieved, in place of what was relieved before; the rest of that is open}
     *
     * @param amount  how much, no more than is available
     */
    public Part relieved(Money amount) {
        return new Part(origin, available().minus(amount), amount, moved);
    }

    /** {@return this item, a part of what is open gone elsewhere} */
    public Part moved(Money amount) {
        return new Part(origin, open.minus(amount), relieved, moved.plus(amount));
    }

    /** {@return this item, a part that had gone elsewhere open here again} */
    public Part movedBack(Money amount) {
        return new Part(origin, open.plus(amount), relieved, moved.minus(amount));
    }
}
