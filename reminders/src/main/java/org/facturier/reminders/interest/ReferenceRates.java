package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reference rates by day. The published table ships with the library; a host that learns of a newer rate adds it, without
 * waiting for a release.
 *
 * @param all  every rate; where two hold on a day, the one added last counts
 */
public record ReferenceRates(List<ReferenceRate> all) {

    /** The fixed rate of the main refinancing operations of the European Central Bank. */
    public static final String ECB_MRO = "ECB-MRO";
    /** The German base rate (Basiszinssatz). */
    public static final String GERMAN_BASE = "DE-BASE";
    /** The rate of the Bank of England. */
    public static final String BANK_RATE = "GB-BANK-RATE";
    /** The French legal rate for claims of professionals. */
    public static final String FRENCH_LEGAL = "FR-LEGAL-PROFESSIONAL";

    public ReferenceRates {
        all = List.copyOf(all);
    }

    /** {@return the rates that ship with the library, each with its source} */
    public static ReferenceRates published() {
        return Published.RATES;
    }

    /** {@return these rates and one more, which counts before the others on its days} */
    public ReferenceRates with(ReferenceRate newer) {
        List<ReferenceRate> longer = new ArrayList<>(all);
        longer.add(newer);
        return new ReferenceRates(longer);
    }

    /** {@return the rate that holds on a day, empty where none is known} */
    public Optional<ReferenceRate> on(String reference, LocalDate day) {
        return all.stream()
                .filter(rate -> rate.reference().equals(reference) && rate.holdsOn(day))
                .reduce((earlier, later) -> later);
    }

    /** {@return the last day on which a rate is known, empty if there is none at all} */
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
    private static final class Published {
        private static final ReferenceRates RATES = new ReferenceRates(DataTable.rows("reference-rates.csv").stream()
                .map(Published::rate)
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
