package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankTransaction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The money of a transaction as it may be put to debts: what reached the account, and what a bank kept of it; or what was sent,
 * in its own currency.
 *
 * <p>Of 975.00 on the account, where 1,000.00 were sent in the same currency, the money is 975.00 and the fee 25.00: together
 * they settle 1,000.00. Of 920.00 EUR for 1,000.00 USD sent there are two: 920.00 EUR, and 1,000.00 USD without a fee.
 *
 * @param money  what there is to put, above zero whichever way it went
 * @param fee  what settles as well and was kept on the way, in minor units of that currency, 0 or more
 */
record Fund(Money money, long fee) {

    /**
     * {@return the ways to see the money of a transaction}
     *
     * <p>One or two, what reached the account first. Where the bank states a fee and what was sent as well, they tell of the
     * same, and the greater counts, not both.
     */
    static List<Fund> of(BankTransaction transaction) {
        List<Fund> funds = new ArrayList<>();
        Money amount = transaction.amount().abs();
        long fee = transaction.fee().map(Money::getAmountMinorLong).orElse(0L);
        Optional<Money> sent = transaction.originalAmount().map(Money::abs);
        long kept = sent.filter(amount::isSameCurrency)
                .map(original -> original.minus(amount).getAmountMinorLong())
                .filter(difference -> difference > 0)
                .orElse(0L);
        funds.add(new Fund(amount, Math.max(fee, kept)));
        sent.filter(original -> !original.isSameCurrency(amount))
                .ifPresent(original -> funds.add(new Fund(original, 0)));
        return funds;
    }

    /** {@return the currency of the money} */
    CurrencyUnit currency() {
        return money.getCurrencyUnit();
    }

    /**
     * {@return what it settles, in minor units}
     *
     * <p>The fee included: whoever owes has paid it, though the account did not get it.
     */
    long target() {
        return money.getAmountMinorLong() + fee;
    }

    /** {@return an amount of minor units in its currency} */
    Money of(long minor) {
        return Money.ofMinor(currency(), minor);
    }
}
