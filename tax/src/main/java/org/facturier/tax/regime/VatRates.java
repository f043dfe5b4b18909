package org.facturier.tax.regime;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.table.ResourceTable;

/**
 * The VAT rates of places, past and present. Nothing is filled in: a place, class or day that the table does not have is
 * a finding. Immutable.
 */
public final class VatRates {

    private final List<DatedRate> rows;
    private final List<ProductClass> products;
    private final Map<String, Map<String, List<DatedRate>>> byPlace;
    private final Map<String, Map<String, List<ProductClass>>> productsByPlace;

    private VatRates(List<DatedRate> rows, List<ProductClass> products) {
        this.rows = List.copyOf(rows);
        this.products = products;
        this.byPlace = ResourceTable.grouped(
                rows,
                row -> key(row.country(), row.territory()),
                row -> row.rateClass().code());
        this.productsByPlace = ResourceTable.grouped(
                products,
                row -> key(row.country(), row.territory()),
                row -> row.products().code());
    }

    /** {@return the rates of this version of the library} */
    public static VatRates standard() {
        return Published.RATES;
    }

    /** {@return no rate at all, for a host that brings its own} */
    public static VatRates none() {
        return new VatRates(List.of(), List.of());
    }

    /** {@return these rates and one more, which on the days it holds comes before any other of its place and class} */
    public VatRates plus(DatedRate row) {
        List<DatedRate> more = new ArrayList<>(List.of(row));
        more.addAll(rows);
        return new VatRates(more, products);
    }

    /** {@return every row, those added last first} */
    public List<DatedRate> rows() {
        return rows;
    }

    /** {@return the rows in force on a day} */
    public List<DatedRate> asOf(LocalDate date) {
        return rows.stream().filter(row -> row.validity().includes(date)).toList();
    }

    /** {@return whether any rate of a country's main part is known} */
    public boolean knows(CountryCode country) {
        return byPlace.containsKey(country.code());
    }

    /**
     * {@return the rate in force, or what the table lacks; paths of findings are {@code place}, {@code rateClass} and
     * {@code date}}
     *
     * @param country  the country
     * @param territory  the part of it with rates of its own, empty for the rest
     * @param rateClass  which of its rates, or a class of products; where nothing is known of a finer class, such as
     *     {@code REDUCED_FOOD}, it is read as the coarser one, {@code REDUCED}
     * @param date  the day of supply
     */
    public Outcome<TaxRate> rate(CountryCode country, Optional<String> territory, RateClass rateClass, LocalDate date) {
        String place = territory.orElse(country.code());
        String key = key(country, territory);
        Map<String, List<DatedRate>> here = byPlace.getOrDefault(key, Map.of());
        if (here.isEmpty()) {
            return Outcome.rejected(RateRule.PLACE_KNOWN.at(
                    "place", say("no rates of {place} are known").with("place", place)));
        }
        List<DatedRate> named = named(here, borne(key, rateClass, date).code());
        if (named.isEmpty()) {
            return Outcome.rejected(RateRule.CLASS_KNOWN.at(
                    "rateClass",
                    say("{place} has no rate {rate}; there are {known}")
                            .with("place", place)
                            .with("rate", rateClass)
                            .with("known", here.keySet())));
        }
        return inForce(named, date)
                .map(row -> Outcome.accepted(row.rate()))
                .orElseGet(() -> Outcome.rejected(RateRule.DATE_KNOWN.at(
                        "date",
                        unknown(named)
                                .with("rate", rateClass)
                                .with("place", place)
                                .with("day", date))));
    }

    private RateClass borne(String place, RateClass asked, LocalDate date) {
        for (ProductClass each : productsByPlace.getOrDefault(place, Map.of()).getOrDefault(asked.code(), List.of())) {
            if (each.validity().includes(date)) {
                return each.rateClass();
            }
        }
        return asked;
    }

    /** A finer class is the coarser one with more words behind it. */
    private static List<DatedRate> named(Map<String, List<DatedRate>> here, String code) {
        List<DatedRate> named = here.getOrDefault(code, List.of());
        int lastWord = code.lastIndexOf('_');
        return named.isEmpty() && lastWord > 0 ? named(here, code.substring(0, lastWord)) : named;
    }

    private static String key(CountryCode country, Optional<String> territory) {
        return territory.map(country.code().concat("/")::concat).orElse(country.code());
    }

    private static Optional<DatedRate> inForce(List<DatedRate> rows, LocalDate date) {
        for (DatedRate row : rows) {
            if (row.validity().includes(date)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Message unknown(List<DatedRate> rows) {
        return rows.stream()
                .flatMap(row -> row.validity().from().stream())
                .min(LocalDate::compareTo)
                .map(first -> say(
                                "begin", "the rate {rate} of {place} on {day} is not known; the data begin on {first}")
                        .with("first", first))
                .orElse(say("the rate {rate} of {place} on {day} is not known"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatRates rates && rows.equals(rates.rows) && products.equals(rates.products);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, products);
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final VatRates RATES = new VatRates(
                ResourceTable.rows(DatedRate.class, "vat-rates.csv", DatedRate::of),
                ResourceTable.rows(ProductClass.class, "product-classes.csv", ProductClass::of));
    }
}
