package org.facturier.core.billing;

import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * A period of a rule that no line covers, or not rightly.
 *
 * <p>Of a line that takes something back, the figures are of the line that it names: what stands of that then, and what stood
 * of it before.
 *
 * @param origin  what the missing line would bill
 * @param due  what the period comes to, after the discounts of the agreement and before other allowances and charges
 * @param billed  what lines billed for it; zero where none did
 */
public record Unbilled(LineOrigin origin, Money due, Money billed) {

    public Unbilled {
        Completeness.of("an unbilled period")
                .needs("origin", origin)
                .needs("due", due)
                .needs("billed", billed)
                .verify();
    }

    /** {@return what is missing, negative where too much was billed} */
    public Money missing() {
        return due.minus(billed);
    }
}
