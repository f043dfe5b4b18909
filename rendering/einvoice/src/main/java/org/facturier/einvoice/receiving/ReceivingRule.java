package org.facturier.einvoice.receiving;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What is asked of an invoice that was received, beside the rules of the norm and those of the host. */
public enum ReceivingRule implements Rule {
    /** Told where the invoice is accepted or not; the tolerance of the host decides. */
    FIGURES(RuleStatement.of(
                    "EINV-RECV-01",
                    Severity.ERROR,
                    "each figure of an invoice is what the figures that it is made of come to",
                    "EN 16931-1:2017, BR-CO-10 to BR-CO-17")
            .withHint("ask the sender, or accept the invoice within a tolerance")),
    /** Without them nobody could find what is booked, or pay it. */
    BOOKABLE(RuleStatement.of(
                    "EINV-RECV-02",
                    Severity.ERROR,
                    "an invoice that is booked has a number, a day, a known currency and an amount due in it",
                    "EN 16931-1:2017, BT-1, BT-2, BT-5, BT-115")
            .withHint("ask the sender for another document")),
    /** A document of the domain is more demanding than the norm; the hub stays where it cannot be made. */
    DOMAIN(RuleStatement.of(
            "EINV-RECV-03", "what a document of the domain must have is stated, in a form that it knows")),
    /** What the domain has no place for is in the hub. */
    DOMAIN_KEEPS(RuleStatement.of(
            "EINV-RECV-04", Severity.WARNING, "what an invoice states has a place in the document made of it", "")),
    /** A rule of the host's that throws, or answers nothing, lets no invoice pass. */
    HOST_ANSWERS(RuleStatement.of("EINV-RECV-05", "a rule of the host's answers"));

    private final RuleStatement statement;

    ReceivingRule(RuleStatement statement) {
        this.statement = statement;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
