package org.facturier.core.payment;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
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
    NOT_OVERPAID("PAY-AMOUNT-01", "A payment is no larger than what it is for; the rest is kept on account."),
    /** What is named is open. */
    NAMED_OPEN("PAY-NAME-01", "What a payer names is open; what names something settled is kept on account."),
    /** What is named is the payer's. */
    NAMED_OWN(
            "PAY-NAME-02",
            "A payer names what is on its own account; what names another's is kept until it is transferred."),
    /** A number is written in full. */
    NAMED_WHOLE("PAY-NAME-03", "A payer writes a number in full; what has but a part of one is kept on account."),
    /** A structured reference is known. */
    REFERENCE_KNOWN(
            "PAY-NAME-04",
            "A structured reference is one of ours, without a slip; what has another is kept on account."),
    /** What is named is in the currency of the money. */
    CURRENCY_SAME("PAY-CURRENCY-01", "A payment is in the currency of what it names; what is not is kept on account.");

    private final RuleStatement statement;

    PaymentRule(String code, String demand) {
        this.statement = RuleStatement.of(code, Severity.WARNING, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
