package org.facturier.core.adjustment;

import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;

/**
 * Reads a replacement that does not say so: an invoice is credited in full, and a later one names it and bills the same days of
 * the same rule anew. Then the credit gave nothing back, though it reads as if it did.
 *
 * @param chain  every document issued before
 * @param line  a line of the invoice that may have been replaced
 */
record OlderReplacement(Chain chain, Billed line) {

    /** {@return whether nothing is left of the document of the line, and a later invoice that names it bills the same} */
    boolean isBilledAnew() {
        return chain.remaining(line.key().document()).isNothing()
                && chain.naming(line.key().document()).stream().anyMatch(this::billsAnew);
    }

    /** What adjusts, adds to the invoice or credits from it stands beside it and not in its place. */
    private boolean billsAnew(Invoice later) {
        return !later.type().isCredit()
                && later.lines().stream()
                        .noneMatch(each -> each.item().corrects().isPresent())
                && later.lines().stream().anyMatch(this::isSame);
    }

    private boolean isSame(InvoiceLine other) {
        return other.item().origin().filter(this::isSame).isPresent();
    }

    /** {@return whether it bills a day of the same rule at once, and no difference} */
    private boolean isSame(LineOrigin other) {
        LineOrigin own = line.origin();
        return other.agreement().equals(own.agreement())
                && other.rule().equals(own.rule())
                && other.adjustment().isEmpty()
                && other.period().overlaps(own.period());
    }
}
