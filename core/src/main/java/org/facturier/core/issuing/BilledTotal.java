package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;

/**
 * Looks whether an invoice bills something, and not less than nothing. Both are warnings: there are invoices of nothing, as for
 * a gift, and what is below nothing can be read and paid back. With tax; asked of invoices, not of credit notes, whose amounts
 * are what is given back.
 */
final class BilledTotal {

    private static final String PATH = "calculated.totals.gross";

    private BilledTotal() {}

    /** {@return a warning where an invoice comes to nothing or less with tax, unless that is seen to be meant} */
    static Findings of(ProForma document) {
        Money gross = document.calculated().totals().gross();
        if (document.header().type().isCredit() || gross.isPositive()) {
            return Findings.none();
        }
        return gross.isNegative() ? below(gross) : nothing(document);
    }

    private static Findings below(Money gross) {
        return Findings.of(IssuingRule.TOTAL_BILLS
                .at(PATH, say("negative", "the invoice total is {total}").with("total", gross))
                .withHint(say("negative", "bill a credit note, which gives back what it names")));
    }

    /** A final invoice may take off all that it bills, and a corrective one stand for an invoice that bills nothing. */
    private static Findings nothing(ProForma document) {
        boolean isMeant = document.header().type().isCorrective()
                || document.calculated().lines().stream()
                        .anyMatch(line -> line.item().corrects().isPresent());
        return isMeant
                ? Findings.none()
                : Findings.of(IssuingRule.TOTAL_BILLS
                        .at(PATH, say("zero", "the invoice total is zero"))
                        .withHint(say(
                                "zero",
                                "issue it only if zero is meant, as for a gift; else look at quantities and prices")));
    }
}
