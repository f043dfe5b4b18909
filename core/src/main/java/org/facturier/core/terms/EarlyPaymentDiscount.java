package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Percentage;

/**
 * What a buyer may take off who pays early. It lowers what has to be paid and changes no invoice: who takes it has a relief in
 * the books.
 *
 * @param percent  of the amount paid early
 * @param withinDays  days after the date of the invoice, inclusive, 0 or more
 * @source Code de commerce, art. L441-9 I (escompte)
 */
public record EarlyPaymentDiscount(Percentage percent, int withinDays) {

    /** @throws IllegalArgumentException if the days are negative */
    public EarlyPaymentDiscount {
        Completeness.of("an early-payment discount").needs("percent", percent).verify();
        if (withinDays < 0) {
            throw new RefusedException(say("discountDays", "a discount is granted within 0 days or more, not {days}")
                    .with("days", withinDays));
        }
    }
}
