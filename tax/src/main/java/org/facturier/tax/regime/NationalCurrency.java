package org.facturier.tax.regime;

import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.table.TableRow;
import org.joda.money.CurrencyUnit;

/**
 * The currency in which a country requires the tax on an invoice stated, whatever the currency of the invoice.
 *
 * @param country  whose law
 * @param currency  its currency
 * @param validity  since when and until when
 * @param law  the article
 * @source Directive 2006/112/EC, art. 230
 */
public record NationalCurrency(CountryCode country, CurrencyUnit currency, Validity validity, Citation law) {

    public NationalCurrency {
        Completeness.of("a national currency")
                .needs("country", country)
                .needs("currency", currency)
                .needs("validity", validity)
                .needs("law", law)
                .verify();
    }

    static NationalCurrency of(TableRow row) {
        return new NationalCurrency(
                CountryCode.of(row.text("country")),
                CurrencyUnit.of(row.text("currency")),
                Validity.of(row),
                Citation.of(row.text("law")));
    }
}
