package org.facturier.core.fact;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What facts are held to; none of these stops another fact. */
public enum LedgerRule implements Rule {
    /** A fact counts once. */
    NOT_REPEATED("LED-FACT-01", Severity.INFO, "A fact is told once; the same again is left out."),
    /** One identifier, one fact. */
    ONE_CONTENT(
            "LED-FACT-02",
            Severity.ERROR,
            "Two different facts do not share an identifier; the first stays.",
            "give what is new another identifier; reverse the first before, if it was wrong"),
    /** What is named is there. */
    KNOWN("LED-NAME-01", Severity.WARNING, "What a fact names is known; until it is, the fact waits."),
    /** It is on one account. */
    ONE_ACCOUNT(
            "LED-NAME-02", Severity.ERROR, "What a fact names is on one account; what goes to another is transferred."),
    /** The document has that item. */
    ITEM("LED-NAME-03", Severity.ERROR, "An item that a fact names is one of its document."),
    /** It is this house. */
    HOUSE("LED-HOUSE-01", Severity.ERROR, "A fact is of the house whose ledger it is, once on one side."),
    /** A document says one sum. */
    DOCUMENT_SOUND(
            "LED-DOCUMENT-01",
            Severity.ERROR,
            "The amounts of a document are in its currency, and its schedule is of what is payable; else it stands on no account."),
    /** One party under an identifier. */
    PARTY("LED-PARTY-01", Severity.WARNING, "Documents to one partner bear one name and address."),
    /** Amounts are in the currency of the account. */
    CURRENCY("LED-CURRENCY-01", Severity.ERROR, "An amount is in the currency of the account that it is put to."),
    /** The invoice comes first. */
    NOT_EARLY("LED-EARLY-01", Severity.INFO, "Nothing is put to what comes later; it counts from that day."),
    /** A link finds what it is to take. */
    LINKED("LED-LINK-01", Severity.WARNING, "What is put to something is open on both sides; the rest stays open."),
    /** A credit to a debit. */
    DIRECTION("LED-LINK-02", Severity.ERROR, "What is put to something is a credit, and that a debit."),
    /** A relief finds what it is to take. */
    RELIEVED("LED-RELIEF-01", Severity.WARNING, "No more is relieved than is open."),
    /** A plan moves what is open. */
    PLANNED("LED-PLAN-01", Severity.WARNING, "A plan comes to what is open; only so much is moved."),
    /** What ends can end. */
    REVERSIBLE(
            "LED-REVERSE-01",
            Severity.ERROR,
            "What is reversed is a payment, an entry, a transfer, an allocation, a relief or a plan; a document is credited."),
    /** It ends once. */
    ONCE_REVERSED("LED-REVERSE-02", Severity.WARNING, "A fact is reversed once."),
    /** Money goes out for something. */
    OUT_FOR_SOMETHING(
            "LED-OUT-01", Severity.WARNING, "Money that went out gives back a credit; else the partner owes it."),
    /** A dispute is about the document. */
    DISPUTE(
            "LED-DISPUTE-01",
            Severity.WARNING,
            "A dispute is over lines, and no more than the amount, of its document."),
    /** What is objected to is owed. */
    DISPUTE_OPEN("LED-DISPUTE-02", Severity.INFO, "Something of a document is open when it is disputed."),
    /** Its end is in the books. */
    DISPUTE_OUTCOME(
            "LED-DISPUTE-03",
            Severity.WARNING,
            "What a dispute ended in corrects its document, or is a fact told of it.",
            "tell the credit note, the plan or the relief, or name the right one"),
    /** A note names what it gives back. */
    NOTE("LED-NOTE-01", Severity.WARNING, "A credit note names an invoice of the account; else it is an open credit."),
    /** What was carried forward is not told again. */
    CARRIED(
            "LED-CARRIED-01",
            Severity.WARNING,
            "Nothing reaches back behind the day from which items were carried forward."),
    /** What nobody judged is not told. */
    RULE_ANSWERS(
            "LED-RULE-01", Severity.ERROR, "Each rule that a house asks of a fact answers; else the fact is not told."),
    /** Money is told, whatever a matcher does. */
    MATCHER_ANSWERS(
            "LED-MATCH-01",
            Severity.WARNING,
            "A matcher answers for all money; where it does not, that stays on account.");

    private final RuleStatement statement;

    LedgerRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    LedgerRule(String code, Severity severity, String demand, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, "").withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
