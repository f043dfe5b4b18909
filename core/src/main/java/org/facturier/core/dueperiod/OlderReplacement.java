package org.facturier.core.dueperiod;

import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;

/**
 * Reads a replacement that does not say so: an invoice is credited in full, and a later one names it and bills the same days
 * of the same rule anew.
 */
record OlderReplacement(Chain chain, Billed line) {

    boolean isBilledAnew() {
        return chain.remaining(line.key().document()).isNothing()
                && chain.naming(line.key().document()).stream().anyMatch(this::billsAnew);
    }

    /** What adjusts, adds to the invoice or takes back from it stands beside it and not in its place. */
    private boolean billsAnew(Invoice later) {
        return !later.type().isCredit()
                && later.lines().stream()
                        .noneMatch(each -> each.item().corrects().isPresent())
                && later.lines().stream().anyMatch(this::isSame);
    }

    private boolean isSame(InvoiceLine other) {
        return other.item().origin().filter(this::isSame).isPresent();
    }

    private boolean isSame(LineOrigin other) {
        LineOrigin own = line.origin();
        return other.agreement().equals(own.agreement())
                && other.rule().equals(own.rule())
                && other.adjustment().isEmpty()
                && other.period().overlaps(own.period());
    }
}
