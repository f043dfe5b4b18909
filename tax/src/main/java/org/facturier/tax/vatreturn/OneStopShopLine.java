package org.facturier.tax.vatreturn;

import java.math.BigDecimal;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;

/**
 * Base and tax declared to one member state at one rate.
 *
 * @param state  the member state of consumption
 * @param percent  its rate in hundredths
 * @param amounts  base and tax
 * @source Directive 2006/112/EC, art. 369g
 */
public record OneStopShopLine(CountryCode state, BigDecimal percent, BaseAndTax amounts) {

    public OneStopShopLine {
        Completeness.of("a line of the one-stop shop")
                .needs("state", state)
                .needs("percent", percent)
                .needs("amounts", amounts)
                .verify();
    }
}
