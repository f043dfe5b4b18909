package org.facturier.tax.regime;

import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.tax.table.TableRow;

/**
 * Which rate of a place a class of products bears: books are reduced in France and super-reduced in Italy.
 *
 * @param country  the country
 * @param territory  the part of it with rates of its own, empty for the rest
 * @param products  the class of products, such as {@code REDUCED_BOOK}
 * @param rateClass  the rate it bears there
 * @param validity  when
 */
record ProductClass(
        CountryCode country, Optional<String> territory, RateClass products, RateClass rateClass, Validity validity) {

    static ProductClass of(TableRow row) {
        return new ProductClass(
                CountryCode.of(row.text("country")),
                row.value("territory"),
                new RateClass(row.text("product_class")),
                new RateClass(row.text("rate_class")),
                Validity.of(row));
    }
}
