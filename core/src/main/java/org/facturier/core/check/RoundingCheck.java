package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;

/**
 * Holds a rounding amount that neither an arithmetic nor the terms account for: a document of others may be rounded, as in
 * cash, without saying to what, and then stands as given. It is warned of from one unit of currency on, below or above
 * zero.
 */
final class RoundingCheck {

    private RoundingCheck() {}

    /** {@return a warning where a whole unit of currency or more is rounded without a reason} */
    static Findings findings(Invoice document) {
        Money rounding = document.totals().rounding();
        boolean isLittle = rounding.getAmount().abs().compareTo(BigDecimal.ONE) < 0;
        return isLittle || isAccountedFor(document)
                ? Findings.none()
                : Findings.of(CheckRule.ROUNDED_LITTLE
                        .at(
                                "calculated.totals.rounding",
                                say("{rounding} is added to what is to be paid").with("rounding", rounding))
                        .withHint("say in the terms to what it is rounded, or take it out of what is payable"));
    }

    /**
     * Whether something in the document says why it is rounded: prices with tax, the unit of payment in the terms, the
     * whole that it is a part of, or an arithmetic of the host's.
     */
    private static boolean isAccountedFor(Invoice document) {
        return document.calculated().includesTax()
                || document.header().terms().payableUnit().isPresent()
                || !document.bases().isEmpty()
                || VatCalculators.all().stream()
                        .noneMatch(ours ->
                                ours.policy().equals(document.calculated().policy()));
    }
}
