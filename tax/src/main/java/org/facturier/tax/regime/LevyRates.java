package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.table.ResourceTable;

/** What countries levy beside VAT, past and present. Nothing is filled in. Immutable. */
public final class LevyRates {

    private final List<DatedLevy> rows;
    private final Map<String, List<DatedLevy>> byCountry;

    private LevyRates(List<DatedLevy> rows) {
        this.rows = List.copyOf(rows);
        this.byCountry = ResourceTable.grouped(rows, row -> row.country().code());
    }

    /** {@return the levies of this version of the library} */
    public static LevyRates standard() {
        return Published.RATES;
    }

    /** {@return these and one more, which on the days it holds comes before any other of its country and ground} */
    public LevyRates plus(DatedLevy row) {
        List<DatedLevy> more = new ArrayList<>(List.of(row));
        more.addAll(rows);
        return new LevyRates(more);
    }

    /** {@return every row, those added last first} */
    public List<DatedLevy> rows() {
        return rows;
    }

    /** {@return whether a country levies anything beside VAT} */
    public boolean knows(CountryCode country) {
        return byCountry.containsKey(country.code());
    }

    /**
     * {@return what is levied on a day, empty if that is not known}
     *
     * @param country  whose law
     * @param ground  for what
     * @param products  the class of products; one that no row names bears what all bear
     * @param rate  the rate of VAT that they bear
     * @param day  the day of supply
     */
    public Optional<DatedLevy> find(
            CountryCode country, LevyGround ground, RateClass products, TaxRate rate, LocalDate day) {
        List<DatedLevy> inForce = byCountry.getOrDefault(country.code(), List.of()).stream()
                .filter(row -> row.ground() == ground && row.validity().includes(day))
                .toList();
        return find(inForce, Optional.of(products), rate).or(() -> find(inForce, Optional.empty(), rate));
    }

    private static Optional<DatedLevy> find(List<DatedLevy> rows, Optional<RateClass> products, TaxRate rate) {
        return rows.stream().filter(row -> row.isFor(products, rate)).findFirst();
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final LevyRates RATES =
                new LevyRates(ResourceTable.rows(LevyRates.class, "levies.csv", DatedLevy::of));
    }
}
