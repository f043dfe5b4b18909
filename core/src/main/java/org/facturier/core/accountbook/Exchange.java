package org.facturier.core.accountbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.ExchangeDifference;
import org.facturier.core.account.Link;
import org.facturier.core.money.Amounts;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * What was settled was worth one thing when it was booked and another when it was paid; what is left of an item takes the odd
 * cent. An invoice over USD 1000.00 that was worth EUR 900.00, paid with USD 1000.00 that were worth EUR 950.00, brings a gain
 * of EUR 50.00.
 *
 * <p>Made for one reading: it remembers how much of each item the links before have settled.
 */
final class Exchange {

    private final State state;
    private final Map<ItemKey, Money> settled = new HashMap<>();

    Exchange(State state) {
        this.state = state;
    }

    /**
     * {@return what links brought or cost, in their order; none for a link of which a side says no worth, where both are worth
     * the same, or where they say it in different currencies} The worth of the credit less that of the debit: what the house
     * gained. A link that ended has the difference once more, with the other sign.
     */
    List<ExchangeDifference> differences() {
        List<ExchangeDifference> all = new ArrayList<>();
        for (Link link : state.links().values()) {
            Optional<Money> credit = worth(link.credit(), link.amount());
            Optional<Money> debit = worth(link.debit(), link.amount());
            if (credit.isPresent() && debit.isPresent() && credit.get().isSameCurrency(debit.get())) {
                Money gain = credit.get().minus(debit.get());
                if (!gain.isZero()) {
                    all.add(new ExchangeDifference(
                            link.on(), link.fact(), link.credit(), link.debit(), link.amount(), gain));
                }
            }
        }
        return all;
    }

    /**
     * {@return what a part of an item was worth, empty where the item has no rate} Cumulative, so that parts of an item are
     * together worth what the whole is. Of USD 1.01 at 0.915, which is worth 0.92, a first part of 0.50 is worth 0.46 (0.4575)
     * and the other 0.51 what is left, 0.46; by itself that would be 0.47 (0.46665).
     *
     * @param amount  how much is settled now, below zero where a link ended
     */
    private Optional<Money> worth(ItemKey item, Money amount) {
        Optional<ExchangeRate> rate = state.holdings()
                .find(Names.of(item))
                .flatMap(holding -> holding.find(item))
                .flatMap(part -> part.origin().rate());
        Money before = settled.getOrDefault(item, Amounts.nothing(amount));
        Money after = before.plus(amount);
        settled.put(item, after);
        return rate.map(known -> known.convert(after).minus(known.convert(before)));
    }
}
