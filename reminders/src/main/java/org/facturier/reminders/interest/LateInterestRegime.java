package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * What the law of a country says on late payment between certain parties.
 *
 * @param code  its stable name, such as {@code FR-B2B}
 * @param since  the first day of interest for which these facts hold
 * @param fixing  how the rate is found where none is agreed
 * @param dayCount  the usual day count; a parameter where the law is silent
 * @param indemnity  the fixed sum for recovery
 * @param imputation  what payments settle first where nothing else is agreed; empty where the regime joins several laws, or the
 *     law leaves it to the parties, so that the house has to say it
 * @param floor  the least that an agreed rate may be, where there is such a rule
 * @param law  the articles, as they are quoted in the country
 */
public record LateInterestRegime(
        String code,
        LocalDate since,
        RateFixing fixing,
        DayCount dayCount,
        Indemnity indemnity,
        Optional<Imputation> imputation,
        Optional<RateFloor> floor,
        String law) {

    public LateInterestRegime {
        Completeness.of("a regime of late payment")
                .needs("code", code)
                .needs("since", since)
                .needs("fixing", fixing)
                .needs("dayCount", dayCount)
                .needs("indemnity", indemnity)
                .needs("imputation", imputation)
                .needs("law", law)
                .verify();
    }

    @Override
    public String toString() {
        return code;
    }
}
