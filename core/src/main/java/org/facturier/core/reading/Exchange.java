package org.facturier.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.ExchangeDifference;
import org.facturier.core.account.Link;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.State;
import org.facturier.core.money.Amounts;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** What was settled was worth one thing when it was booked and another when it was paid; what is left of an item takes the odd cent. */
final class Exchange {

    private final State state;
    private final Map<ItemKey, Money> settled = new HashMap<>();

    Exchange(State state) {
        this.state = state;
    }

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

    /** Cumulative, so that parts of an item are together worth what the whole is. */
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
