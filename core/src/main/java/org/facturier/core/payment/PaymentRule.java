package org.facturier.core.payment;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;

/** What payments are held to when they meet open items; none of these stops anything. */
public enum PaymentRule implements Rule {
    /** The payer owes something. */
    PAYER_OWES("PAY-PAYER-01", "The payer of a payment owes something in its currency."),
    /** A payment counts once. */
    NOT_REPEATED("PAY-ID-01", "A payment comes once; the same payment again is left out."),
    /** One identifier, one payment. */
    ID_UNAMBIGUOUS("PAY-ID-02", "Two different payments do not share an identifier; the first is kept."),
    /** No more comes in than is owed. */
    NOT_OVERPAID("PAY-AMOUNT-01", "A payment is no larger than what it is for; the rest is kept on account.");

    private final RuleCode code;
    private final String demand;

    PaymentRule(String code, String demand) {
        this.code = new RuleCode(code);
        this.demand = demand;
    }

    @Override
    public RuleCode code() {
        return code;
    }

    @Override
    public String demand() {
        return demand;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
