package org.facturier.tax.regime;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.table.TableRow;

/**
 * One rate of one place, as long as it holds.
 *
 * @param country  the country that levies it
 * @param territory  the part of the country with rates of its own, such as {@code FR-20}; empty for the rest
 * @param rateClass  its name
 * @param rate  its figure
 * @param validity  when it holds
 * @param verification  how sure the row is
 * @param note  what else is to be known, empty for nothing
 * @param source  where it comes from
 */
public record DatedRate(
        CountryCode country,
        Optional<String> territory,
        RateClass rateClass,
        TaxRate rate,
        Validity validity,
        String verification,
        String note,
        String source) {

    public DatedRate {
        Completeness.of("a dated rate")
                .needs("country", country)
                .needs("rateClass", rateClass)
                .needs("rate", rate)
                .needs("validity", validity)
                .needs("source", source)
                .verify();
    }

    /** {@return a rate of a whole country, as the host knows it} */
    public static DatedRate of(String country, RateClass rateClass, TaxRate rate, Validity validity, String source) {
        return new DatedRate(
                CountryCode.of(country), Optional.empty(), rateClass, rate, validity, "by the host", "", source);
    }

    static DatedRate of(TableRow row) {
        return new DatedRate(
                CountryCode.of(row.text("country")),
                row.value("territory"),
                new RateClass(row.text("rate_class")),
                new TaxRate(TaxCategory.valueOf(row.text("category")), new BigDecimal(row.text("rate_percent"))),
                Validity.of(row),
                row.text("verification"),
                row.text("note"),
                row.text("source"));
    }
}
