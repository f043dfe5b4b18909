package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reference rates as a table.
 *
 * @param all  every rate; where two hold on a day, the one added last counts, so that a correction of a host goes
 *     before what is part of the library
 */
record ReferenceRatesData(List<ReferenceRate> all) implements ReferenceRates {

    ReferenceRatesData {
        all = List.copyOf(all);
    }

    static ReferenceRates standard() {
        return Shipped.RATES;
    }

    @Override
    public ReferenceRates with(String reference, LocalDate from, LocalDate until, BigDecimal percent, String source) {
        List<ReferenceRate> longer = new ArrayList<>(all);
        longer.add(new ReferenceRate(reference, from, until, percent, source));
        return new ReferenceRatesData(longer);
    }

    @Override
    public Optional<BigDecimal> percentOn(String reference, LocalDate day) {
        return all.stream()
                .filter(rate -> rate.reference().equals(reference) && rate.holdsOn(day))
                .reduce((earlier, later) -> later)
                .map(ReferenceRate::percent);
    }

    @Override
    public Optional<LocalDate> lastKnown(String reference) {
        return all.stream()
                .filter(rate -> rate.reference().equals(reference))
                .map(ReferenceRate::until)
                .max(LocalDate::compareTo);
    }

    /** {@return how many there are, for whole tables would drown a log} */
    @Override
    public String toString() {
        return all.size() + " reference rates";
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final ReferenceRates RATES =
                new ReferenceRatesData(DataTable.rows("reference-rates.csv").stream()
                        .map(Shipped::rate)
                        .toList());

        private static ReferenceRate rate(String[] row) {
            return new ReferenceRate(
                    row[0],
                    LocalDate.parse(row[1]),
                    LocalDate.parse(row[2]),
                    new BigDecimal(row[3]),
                    row[5] + " (" + row[4] + ")");
        }
    }
}
