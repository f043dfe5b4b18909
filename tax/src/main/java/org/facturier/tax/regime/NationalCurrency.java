package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.table.ResourceTable;
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

    /** {@return the currency that a country requires on a day, empty where its law requires none or is not known} */
    public static Optional<NationalCurrency> of(CountryCode country, LocalDate day) {
        return Published.BY_COUNTRY.getOrDefault(country.code(), List.of()).stream()
                .filter(each -> each.validity.includes(day))
                .findFirst();
    }

    static NationalCurrency of(TableRow row) {
        return new NationalCurrency(
                CountryCode.of(row.text("country")),
                CurrencyUnit.of(row.text("currency")),
                Validity.of(row),
                Citation.of(row.text("law")));
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final Map<String, List<NationalCurrency>> BY_COUNTRY = ResourceTable.grouped(
                ResourceTable.rows(NationalCurrency.class, "national-currencies.csv", NationalCurrency::of),
                row -> row.country().code());
    }
}
