package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;

/** Looks whether what is to be paid can bear to be rounded: what is less than the unit becomes all of it, or nothing. */
final class RoundedTotal {

    private RoundedTotal() {}

    /** {@return a warning where less than one unit of payment is to be paid, of either sign} */
    static Findings of(ProForma document) {
        InvoiceTotals totals = document.calculated().totals();
        Money unpaid = totals.payable().minus(totals.rounding());
        return document.header()
                .terms()
                .payableUnit()
                .filter(unit -> !unpaid.isZero() && unpaid.abs().isLessThan(unit))
                .map(unit -> Findings.of(IssuingRule.TOTAL_ROUNDED.at(
                        "header.terms.payableUnit",
                        say("{unpaid} is to be paid, in multiples of {unit} that is {payable}")
                                .with("unpaid", unpaid)
                                .with("unit", unit)
                                .with("payable", totals.payable()))))
                .orElse(Findings.none());
    }
}
