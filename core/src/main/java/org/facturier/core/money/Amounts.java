package org.facturier.core.money;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.RefusedException;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is asked of amounts. */
public final class Amounts {

    private Amounts() {}

    /**
     * Refuses an amount that is not above zero.
     *
     * @param what  what has the amount, in words
     * @throws IllegalArgumentException if it is zero or below
     */
    public static void aboveZero(Message what, Money amount) {
        if (!amount.isPositive()) {
            throw new RefusedException(say("notAboveZero", "{fact} is of an amount above zero, not of {amount}")
                    .with("fact", what)
                    .with("amount", amount));
        }
    }

    /**
     * Refuses amounts that belong to one thing and are in several currencies: nobody could add or compare them.
     *
     * @param what  what has the amounts, in words
     * @param amounts  those that it has
     * @throws RefusedException if two are in different currencies; it names both
     */
    public static void inOneCurrency(Message what, Stream<? extends BigMoneyProvider> amounts) {
        List<CurrencyUnit> currencies = amounts.map(
                        amount -> amount.toBigMoney().getCurrencyUnit())
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw new RefusedException(
                    say("currenciesMixed", "{what} has its amounts in one currency, not in {one} and in {other}")
                            .with("what", what)
                            .with("one", currencies.get(0))
                            .with("other", currencies.get(1)));
        }
    }

    /** {@return the smaller of two amounts of one currency} */
    public static Money smaller(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    /** {@return zero in the currency of an amount} */
    public static Money nothing(Money likeThis) {
        return Money.zero(likeThis.getCurrencyUnit());
    }
}
