package org.facturier.core.openitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.Carried;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.terms.InstalmentPurpose;
import org.joda.money.Money;

/**
 * What an item was when it came, which never changes; how it stands is its {@link Part}.
 *
 * @param key  its key
 * @param fact  the identifier of the fact that opened it
 * @param debit  whether the partner owes it
 * @param amount  how much, zero or more on either side
 * @param on  its day; of what was carried forward the one from which it counted before
 * @param dueOn  the last day to pay
 * @param postponedTo  the last day on which payment is in time, where a law moves it
 * @param purpose  what it is for, empty where it is simply to be paid
 * @param portions  from which days it bears interest, due first first; together the amount
 * @param rate  what it was worth in the accounting currency
 * @param carried  what it goes on from, where it was open when the ledger began
 */
public record Origin(
        ItemKey key,
        String fact,
        boolean debit,
        Money amount,
        LocalDate on,
        LocalDate dueOn,
        Optional<LocalDate> postponedTo,
        Optional<InstalmentPurpose> purpose,
        List<Portion> portions,
        Optional<ExchangeRate> rate,
        Optional<Carried> carried) {

    /** {@return whether a part of it was settled before the ledger began} */
    public boolean cut() {
        return settledBefore().isPresent();
    }

    /**
     * {@return how much of it was settled before the ledger began, empty where nothing was} Of 120.00 at first, carried forward
     * with 58.07, it is 61.93.
     */
    public Optional<Money> settledBefore() {
        return carried.map(before -> before.whole().abs().minus(amount)).filter(settled -> !settled.isZero());
    }

    /**
     * {@return an amount with the sign of this side: a debit above zero, a credit below}
     *
     * @param magnitude  the amount, zero or more on either side; below zero what takes it back
     */
    public Money signed(Money magnitude) {
        return debit ? magnitude : magnitude.negated();
    }
}
