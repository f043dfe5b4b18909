package org.facturier.tax.vatreturn;

import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;

/**
 * Base and tax declared to another state, on a return of its own: the seller is registered there, or has to be.
 *
 * @param state  whose tax it is
 * @param line  base and tax of one category and rate
 * @source Directive 2006/112/EC, art. 193, 214 and 250
 */
public record ForeignReturnLine(CountryCode state, VatReturnLine line) {

    public ForeignReturnLine {
        Completeness.of("a line of a return to another state")
                .needs("state", state)
                .needs("line", line)
                .verify();
    }
}
