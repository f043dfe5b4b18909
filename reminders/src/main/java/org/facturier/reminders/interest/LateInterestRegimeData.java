package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What the law of a country says on late payment between certain parties.
 *
 * @param code  its stable name, such as {@code FR-B2B}
 * @param since  the first day of interest for which these facts hold
 * @param fixing  how the rate is found where none is agreed
 * @param dayCount  the usual day count; a parameter where the law is silent
 * @param indemnity  the fixed sum for recovery
 * @param allocation  what payments settle first where nothing else is agreed; empty where the regime joins several laws, or the
 *     law leaves it to the parties, so that the house has to say it
 * @param floor  the least that an agreed rate may be, where there is such a rule
 * @param law  the articles, as they are quoted in the country
 */
record LateInterestRegimeData(
        String code,
        LocalDate since,
        RateFixing fixing,
        DayCountConvention dayCount,
        Indemnity indemnity,
        Optional<AllocationOrder> allocation,
        Optional<RateFloor> floor,
        String law)
        implements LateInterestRegime {

    LateInterestRegimeData {
        Completeness.of("a regime of late payment")
                .needs("code", code)
                .needs("since", since)
                .needs("fixing", fixing)
                .needs("dayCount", dayCount)
                .needs("indemnity", indemnity)
                .needs("allocation", allocation)
                .needs("law", law)
                .verify();
    }

    @Override
    public Optional<BigDecimal> percentOn(LocalDate day, ReferenceRates rates) {
        return fixing.percentOn(day, rates);
    }

    @Override
    public Money indemnityOn(Money debt) {
        return indemnity.on(debt);
    }

    @Override
    public String toString() {
        return code;
    }
}
