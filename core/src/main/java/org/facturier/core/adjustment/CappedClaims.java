package org.facturier.core.adjustment;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Claims of which no cap is beyond what it caps. A cap is of all that is known of its days, before discounts; it takes off no
 * more than what is claimed by now and after them, and the rest when that is claimed.
 *
 * <p>Of a fee of 100.00 a cap of 80.00 takes 20.00 off. Where a discount leaves 10.00 of the fee, the cap takes 10.00 off, for
 * it gives nobody money back that is not claimed.
 *
 * @param currency  the currency of the agreement
 * @param dueAmounts  what is claimed, after discounts
 */
public record CappedClaims(CurrencyUnit currency, List<DueAmount> dueAmounts) {

    /** {@return the due amounts in the same order, each cap within what it caps; one that caps nothing has no line} */
    public List<DueAmount> all() {
        return dueAmounts.stream().map(this::within).toList();
    }

    /** Only a commitment comes to less than zero, and only where its rules are beyond its cap. */
    private DueAmount within(DueAmount dueAmount) {
        Money amount = dueAmount.amount(currency);
        return amount.isNegative() ? within(dueAmount, amount.negated()) : dueAmount;
    }

    private DueAmount within(DueAmount cap, Money amount) {
        Money most = capped(cap);
        return amount.isGreaterThan(most)
                ? cap.with(Optional.of(most)
                        .filter(Money::isPositive)
                        .flatMap(some -> cap.line().map(line -> taking(line, some))))
                : cap;
    }

    /** {@return what the rules that count for a cap due amount in periods that begin within its days, after discounts} */
    private Money capped(DueAmount cap) {
        List<String> charges = cap.term().rule().asCommitment().orElseThrow().charges();
        return dueAmounts.stream()
                .filter(dueAmount -> charges.contains(dueAmount.term().rule().key()))
                .filter(dueAmount -> cap.days().contains(dueAmount.days().from()))
                .map(dueAmount -> dueAmount.amount(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * {@return the line of a cap, taking off less than it would} Its origin has no basis: the amount is not what the cap was
     * worked out from.
     */
    private static LineItem taking(LineItem line, Money amount) {
        LineOrigin origin = line.origin().orElseThrow();
        LineOrigin plain = LineOrigin.of(origin.agreement(), origin.version(), origin.rule(), origin.period());
        return line.toBuilder()
                .origin(origin.site().map(plain::suppliedTo).orElse(plain))
                .unitPrice(amount)
                .build();
    }
}
