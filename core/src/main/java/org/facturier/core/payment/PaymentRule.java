package org.facturier.core.payment;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What payments are held to when they meet open items. All are warnings, none of these stops anything: the money is in the
 * account of the house, and stays on the account of its payer until somebody puts it to something. The path of a finding is
 * {@code payment} and the identifier.
 */
public enum PaymentRule implements Rule {
    /** The partner owes something. */
    PAYER_OWES(
            "PAY-PAYER-01",
            "The payer of a payment owes something in its currency, or is owed it where money went out.",
            "it waits on account for its invoice; give it back or transfer it if none comes"),
    /** No more comes in than is owed. */
    NOT_OVERPAID(
            "PAY-AMOUNT-01",
            "A payment is no larger than what it is for; the rest is kept on account.",
            "give it back, or ask the payer what else it is for"),
    /** What is named is open. A payment that comes before its invoice, or for the second time, is found by this. */
    NAMED_OPEN(
            "PAY-NAME-01",
            "What a payer names is open; money for what is settled, or not there yet, is kept on account.",
            "it may be paid twice: ask the payer, give it back, or allocate it by hand"),
    /** What is named is the payer's. */
    NAMED_OWN(
            "PAY-NAME-02",
            "What a payer names is on its own account; money for another's is kept on account.",
            "transfer it to the account of the partner whose document is named"),
    /** A number is written in full: half of one is the half of many, sooner or later. */
    NAMED_WHOLE(
            "PAY-NAME-03",
            "A payer writes a number in full; money with a part of one is kept on account.",
            "allocate it by hand, or by a matcher that knows amount and payer well enough"),
    /** A structured reference is known. */
    REFERENCE_KNOWN(
            "PAY-NAME-04",
            "A structured reference is one of ours and without a slip; money with another is kept on account.",
            "compare it with what the payer was asked to quote"),
    /** What is named is in the currency of the money. */
    CURRENCY_SAME(
            "PAY-CURRENCY-01",
            "A payment is in the currency of what it names; other money is kept on account.",
            "exchange it into that currency, or give it back"),
    /** Who pays is who owes. */
    PAYER_KNOWN(
            "PAY-PAYER-02",
            "A payer is the partner whose document it pays, by account, mandate or name.",
            "ask who pays for whom, and put the account on the partner's file"),
    /** What is said and what is paid agree. */
    FACTS_AGREE(
            "PAY-FACTS-01",
            "Payer, words and amount of a payment agree, and leave one reading.",
            "look at the other proposals, and ask the payer where they do not decide");

    private final RuleStatement statement;

    PaymentRule(String code, String demand, String hint) {
        this.statement = RuleStatement.of(code, Severity.WARNING, demand, "").withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
