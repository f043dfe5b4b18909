package org.facturier.core.billable;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.cycle.Proration;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.Money;

/**
 * Says what of the price of a whole period falls on the days on which its rule is in force (prorata temporis), by the count of
 * days of its cycle. Fees, the bounds of a commitment and discounts by amount are cut in this one way.
 *
 * @param history  the agreement, every version
 */
public record PartPeriods(AgreementHistory history) {

    /**
     * {@return the share of the days covered, empty where they are the whole period and the price stands as agreed}
     *
     * <p>All shares of a period sum to its price: each is the rounded price up to its end less the rounded price up to its
     * beginning. Of 130.00 for February, the days from the 10th on have 130.00 less 41.79 for the nine before, so 88.21.
     *
     * @param price  for the whole period
     * @param rule  the rule, for its cycle
     * @param whole  the period as the cycle has it
     * @param covered  the days, within the whole
     * @throws IllegalArgumentException if the days are not within the whole, or the whole counts for nothing
     */
    public Optional<Prorated> share(Money price, Periodic rule, ServicePeriod whole, ServicePeriod covered) {
        if (covered.equals(whole)) {
            return Optional.empty();
        }
        Proration proration = rule.cycle().proration();
        return Optional.of(proration.share(price, proration.count().spread(whole, first(rule, whole)), covered));
    }

    /**
     * The first day of a period on which the rule is in force, in whichever version of the same cycle. A count by which a
     * period begun is due in full gives it all to the piece that has this day; an amendment within the period must not move it.
     */
    private LocalDate first(Periodic rule, ServicePeriod whole) {
        return history.terms().stream()
                .filter(term -> term.rule().key().equals(rule.key())
                        && term.rule()
                                .asPeriodic()
                                .map(Periodic::cycle)
                                .filter(rule.cycle()::equals)
                                .isPresent())
                .flatMap(term -> term.part(whole).stream())
                .map(ServicePeriod::from)
                .min(LocalDate::compareTo)
                .orElse(whole.from());
    }
}
