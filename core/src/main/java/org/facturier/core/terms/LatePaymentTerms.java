package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.Money;

/**
 * What late payment costs. Whether a law lets them stand is asked elsewhere.
 *
 * @param annualPercent  the rate agreed, hundredths a year: 12 per cent is {@code 12}; empty for the rate that the law
 *     applies where nothing is agreed
 * @param recoveryIndemnity  the fixed sum for recovery, outside VAT; empty where none is due, as from consumers
 * @source Code de commerce, art. L441-10 II and D441-5; Directive 2011/7/EU, art. 3 and 6
 */
public record LatePaymentTerms(Optional<BigDecimal> annualPercent, Optional<Money> recoveryIndemnity) {

    /** @throws IllegalArgumentException if the rate or the indemnity is negative */
    public LatePaymentTerms {
        annualPercent = annualPercent.map(Decimals::canonical);
        if (annualPercent.filter(percent -> percent.signum() < 0).isPresent()) {
            throw new RefusedException(say("lateRate", "a rate for late payment is 0 or more, not {rate}")
                    .with("rate", annualPercent.get()));
        }
        if (recoveryIndemnity.filter(Money::isNegative).isPresent()) {
            throw new RefusedException(say("lateIndemnity", "an indemnity is 0 or more, not {amount}")
                    .with("amount", recoveryIndemnity.get()));
        }
    }
}
