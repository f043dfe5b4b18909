package org.facturier.core.holding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Relief;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * A relief that stands over the items of one holding.
 *
 * @param fact  the identifier of the relief or, of what is stated as paid before, of the document
 * @param limit  how much at most
 * @param only  the one item that it is over, empty for all of the document
 * @param why  why
 * @param taken  how much of which item it takes now
 */
public record Claim(String fact, Money limit, Optional<ItemKey> only, ReliefReason why, Map<ItemKey, Money> taken) {

    public Claim {
        taken = Map.copyOf(taken);
    }

    public boolean isStated() {
        return why.equals(Relief.PAID_BEFORE);
    }

    public Entry.Kind kind() {
        return isStated() ? Entry.Kind.PAID_BEFORE : Entry.Kind.RELIEF;
    }

    public Money of(ItemKey item, Money otherwise) {
        return taken.getOrDefault(item, otherwise);
    }

    /** {@return this claim where a link took a part of its place; what was only stated does not come back} */
    Claim yielding(ItemKey item, Money amount) {
        Map<ItemKey, Money> less = new LinkedHashMap<>(taken);
        less.merge(item, amount, Money::minus);
        return new Claim(fact, isStated() ? limit.minus(amount) : limit, only, why, less);
    }

    public Claim taking(Map<ItemKey, Money> now) {
        return new Claim(fact, limit, only, why, now);
    }
}
