package org.facturier.core.netting;

import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.OpenInstalment;
import org.joda.money.Money;

/**
 * An amount of one debt set off against the same amount of another.
 *
 * @param claim  the invoice that the partner owed
 * @param claimInstalment  its instalment
 * @param debt  the invoice that the partner was owed
 * @param debtInstalment  its instalment
 * @param amount  how much, above zero
 */
public record SetOff(InvoiceNumber claim, int claimInstalment, InvoiceNumber debt, int debtInstalment, Money amount) {

    /** @throws IllegalArgumentException if the amount is not above zero */
    public SetOff {
        Completeness.of("a set-off")
                .needs("claim", claim)
                .needs("debt", debt)
                .needs("amount", amount)
                .verify();
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an amount above zero is set off, not " + amount);
        }
    }

    static SetOff of(OpenInstalment claim, OpenInstalment debt, Money amount) {
        return new SetOff(claim.invoice(), claim.instalment(), debt.invoice(), debt.instalment(), amount);
    }
}
