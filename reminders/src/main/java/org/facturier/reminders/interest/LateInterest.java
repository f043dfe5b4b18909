package org.facturier.reminders.interest;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What late payment cost, and how that came about.
 *
 * @param amount  the interest, rounded once from the exact sum of the segments
 * @param paid  what late payments settled of it, where they settle interest first; else zero
 * @param indemnity  the fixed sum for recovery, outside VAT; zero where none is due
 * @param segments  the explanation, debt by debt in order of days; empty where nothing was late
 * @param regime  the law applied, empty where interest is by agreement alone
 */
public record LateInterest(
        Money amount,
        Money paid,
        Money indemnity,
        List<InterestSegment> segments,
        Optional<LateInterestRegime> regime) {

    public LateInterest {
        Completeness.of("late interest")
                .needs("amount", amount)
                .needs("paid", paid)
                .needs("indemnity", indemnity)
                .verify();
        segments = List.copyOf(segments);
    }

    /** {@return the interest that is left to pay} */
    public Money open() {
        return amount.minus(paid);
    }
}
