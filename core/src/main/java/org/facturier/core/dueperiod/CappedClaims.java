package org.facturier.core.dueperiod;

import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Claims of which no cap is beyond what it caps. A cap is of all that is known of its days, before discounts; it takes off no
 * more than what is claimed by now and after them, and the rest when that is claimed.
 *
 * @param claims  what is claimed, after discounts
 */
public record CappedClaims(CurrencyUnit currency, List<Claim> claims) {

    public List<Claim> all() {
        return claims.stream().map(this::within).toList();
    }

    private Claim within(Claim claim) {
        Money amount = claim.amount(currency);
        return amount.isNegative() ? within(claim, amount.negated()) : claim;
    }

    private Claim within(Claim cap, Money amount) {
        Money most = capped(cap);
        return amount.isGreaterThan(most)
                ? cap.with(Optional.of(most)
                        .filter(Money::isPositive)
                        .flatMap(some -> cap.line().map(line -> taking(line, some))))
                : cap;
    }

    private Money capped(Claim cap) {
        Commitment commitment = (Commitment) cap.term().rule();
        return claims.stream()
                .filter(claim ->
                        commitment.charges().contains(claim.term().rule().key()))
                .filter(claim -> cap.days().contains(claim.days().from()))
                .map(claim -> claim.amount(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** It is not what the cap was worked out from. */
    private static LineItem taking(LineItem line, Money amount) {
        LineOrigin origin = line.origin().orElseThrow();
        LineOrigin plain = LineOrigin.of(origin.agreement(), origin.version(), origin.rule(), origin.period());
        return line.toBuilder()
                .origin(origin.site().map(plain::suppliedTo).orElse(plain))
                .unitPrice(amount)
                .build();
    }
}
