package org.facturier.core.billable;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.cycle.Proration;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.Money;

/** Says what of the price of a whole period falls on the days on which its rule is in force. */
public record PartPeriods(AgreementHistory history) {

    /** {@return the share of the days covered, empty where they are the whole period} */
    public Optional<Prorated> share(Money price, Periodic rule, ServicePeriod whole, ServicePeriod covered) {
        if (covered.equals(whole)) {
            return Optional.empty();
        }
        Proration proration = rule.cycle().proration();
        return Optional.of(proration.share(price, proration.count().spread(whole, first(rule, whole)), covered));
    }

    /** The first day of a period on which the rule is in force, in whichever version. */
    private LocalDate first(Periodic rule, ServicePeriod whole) {
        return history.terms().stream()
                .filter(term -> term.rule() instanceof Periodic other
                        && other.key().equals(rule.key())
                        && other.cycle().equals(rule.cycle()))
                .flatMap(term -> term.part(whole).stream())
                .map(ServicePeriod::from)
                .min(LocalDate::compareTo)
                .orElse(whole.from());
    }
}
