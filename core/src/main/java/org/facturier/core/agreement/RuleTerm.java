package org.facturier.core.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.measure.ServicePeriod;

/**
 * A billing rule and the days on which it is in force. Versions that leave a rule as it was do not cut its days: it stays under
 * the version that set it, so that an amendment of something else starts no tier anew. Several terms of one key follow each
 * other and never overlap.
 *
 * @param version  the version of the agreement that set the rule
 * @param rule  the rule
 * @param from  the first day
 * @param until  the day after the last one, exclusive; empty while open
 */
public record RuleTerm(int version, BillingRule rule, LocalDate from, Optional<LocalDate> until) {

    public RuleTerm {
        Completeness.of("the term of a rule")
                .needs("rule", rule)
                .needs("from", from)
                .needs("until", until)
                .verify();
    }

    /** {@return whether the rule is in force on a day} */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /**
     * {@return the part of a period in which the rule is in force, empty where there is no such day} The period of the rule
     * stays what tiers and fees are reckoned for; this says which of its days are this term's.
     */
    public Optional<ServicePeriod> part(ServicePeriod period) {
        LocalDate first = period.from().isBefore(from) ? from : period.from();
        LocalDate end = until.filter(last -> last.isBefore(period.until())).orElse(period.until());
        return first.isBefore(end) ? Optional.of(new ServicePeriod(first, end)) : Optional.empty();
    }

    /** {@return whether a later version leaves the rule as it is, without a day between} */
    boolean goesOn(BillingRule later, LocalDate day) {
        return rule.equals(later) && until.filter(day::equals).isPresent();
    }

    /** {@return whether another term of the same rule begins on the day after this one ends} */
    boolean isFollowedBy(RuleTerm later) {
        return rule.key().equals(later.rule.key())
                && until.filter(later.from::equals).isPresent();
    }

    RuleTerm until(Optional<LocalDate> end) {
        return new RuleTerm(version, rule, from, end);
    }
}
