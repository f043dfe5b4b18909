package org.facturier.core.paymentcode;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What codes to pay with are held to. None is an error: what no code says is printed in words. */
public enum PaymentCodeRule implements Rule {
    /** A payment that has a code by its currency and account can be said in one. */
    SAYABLE(
            "PAY-CODE-01",
            "A payment that has a code by its currency and account can be said in one.",
            "European Payments Council, EPC069-12; SIX, Swiss Implementation Guidelines QR-bill 2.3"),
    /** The part of the host's that says which code a payment has answers. */
    ANSWERS("PAY-CODE-02", "What says with which code a payment is printed answers.", "");

    private final RuleStatement statement;

    PaymentCodeRule(String code, String demand, String source) {
        this.statement = RuleStatement.of(code, Severity.WARNING, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
