package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxRate;

/**
 * The VAT rates of places, past and present. Nothing is filled in: a place, class or day that the table does not have is
 * a finding. Immutable.
 */
public final class VatRates {

    private final List<DatedRate> rows;

    private VatRates(List<DatedRate> rows) {
        this.rows = List.copyOf(rows);
    }

    /** {@return the rates shipped with this version, of France and Belgium} */
    public static VatRates published() {
        return Published.RATES;
    }

    /** {@return no rate at all, for a host that brings its own} */
    public static VatRates none() {
        return new VatRates(List.of());
    }

    /** {@return these rates and one more, which on the days it holds comes before any other of its place and class} */
    public VatRates plus(DatedRate row) {
        List<DatedRate> more = new ArrayList<>(List.of(row));
        more.addAll(rows);
        return new VatRates(more);
    }

    /** {@return every row, those added last first} */
    public List<DatedRate> rows() {
        return rows;
    }

    /**
     * {@return the rate in force, or what the table lacks; paths of findings are {@code place}, {@code rateClass} and
     * {@code date}}
     *
     * @param country  the country
     * @param territory  the part of it with rates of its own, empty for the rest
     * @param rateClass  which of its rates
     * @param date  the day of supply
     */
    public Outcome<TaxRate> rate(CountryCode country, Optional<String> territory, RateClass rateClass, LocalDate date) {
        String place = territory.orElse(country.code());
        List<DatedRate> here =
                rows.stream().filter(row -> row.isOf(country, territory)).toList();
        if (here.isEmpty()) {
            return Outcome.rejected(RateRule.PLACE_KNOWN.at("place", "no rates of " + place + " are known"));
        }
        List<DatedRate> named =
                here.stream().filter(row -> row.rateClass().equals(rateClass)).toList();
        if (named.isEmpty()) {
            return Outcome.rejected(RateRule.CLASS_KNOWN.at(
                    "rateClass", place + " has no rate " + rateClass + "; there are " + classes(here)));
        }
        return inForce(named, date)
                .map(row -> Outcome.accepted(row.rate()))
                .orElseGet(() -> Outcome.rejected(RateRule.DATE_KNOWN.at(
                        "date",
                        "the rate " + rateClass + " of " + place + " on " + date + " is not known" + from(named))));
    }

    private static Optional<DatedRate> inForce(List<DatedRate> rows, LocalDate date) {
        return rows.stream().filter(row -> row.validity().includes(date)).findFirst();
    }

    private static List<RateClass> classes(List<DatedRate> rows) {
        return rows.stream().map(DatedRate::rateClass).distinct().toList();
    }

    private static String from(List<DatedRate> rows) {
        return rows.stream()
                .flatMap(row -> row.validity().from().stream())
                .min(LocalDate::compareTo)
                .map(first -> "; the data begin on " + first)
                .orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatRates rates && rows.equals(rates.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows);
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final VatRates RATES = new VatRates(CsvTable.rows("vat-rates.csv", DatedRate::of));
    }
}
