package org.facturier.examples.spring.office;

import java.util.Map;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Outcome;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is to be credited of an invoice.
 *
 * @param reason  why, in the language of the invoice
 * @param lines  the amount without tax to credit, by number of the line; where none is named, all that is left
 */
public record CreditOrder(String reason, Map<Integer, Money> lines) {

    public CreditOrder(@Nullable String reason, @Nullable Map<Integer, Money> lines) {
        Completeness.of("a credit").needs("reason", reason).verify();
        this.reason = String.valueOf(reason);
        this.lines = lines == null ? Map.of() : Map.copyOf(lines);
    }

    Outcome<InvoiceDraft> of(Correction correction) {
        return lines.isEmpty() ? correction.inFull(reason) : correction.ofLines(reason, lines);
    }
}
