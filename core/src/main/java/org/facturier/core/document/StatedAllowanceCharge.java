package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * An allowance or charge of the document, worked out: one treatment, one amount. 10.00 off a document with 60.00 at 20 % and
 * 40.00 at 10 % stands twice: 6.00 and 4.00, with one number.
 *
 * @param number  the place of what was agreed among the allowances and charges of the draft, from 1; what was spread over
 *     several treatments stands once for each
 * @param agreed  what was agreed
 * @param gross  the amount with tax, without sign, where prices include it
 * @param amount  what it comes to without tax, without sign (BT-92, BT-99)
 * @param treatment  category and rate that it shares (BT-95, BT-102)
 */
public record StatedAllowanceCharge(
        int number,
        @Valid DocumentAllowanceCharge agreed,
        Optional<Money> gross,
        Money amount,
        TaxTreatment treatment) {

    /** @throws IllegalArgumentException if the number is below 1 */
    public StatedAllowanceCharge {
        Completeness.of("a stated allowance or charge")
                .needs("agreed", agreed)
                .needs("amount", amount)
                .needs("treatment", treatment)
                .verify();
        if (number < 1) {
            throw new RefusedException(say("chargesFromOne", "allowances and charges are numbered from 1, not {number}")
                    .with("number", number));
        }
    }

    /** {@return what is taken off or put on} */
    public AllowanceCharge allowanceCharge() {
        return agreed.allowanceCharge();
    }

    /** {@return the amount in the terms of the prices, without sign: with tax where they include it} */
    public Money priced() {
        return gross.orElse(amount);
    }

    /** {@return the amount without tax, with its sign} */
    public Money signed() {
        return allowanceCharge().signed(amount);
    }
}
