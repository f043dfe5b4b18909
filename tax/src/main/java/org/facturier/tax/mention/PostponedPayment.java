package org.facturier.tax.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;

/**
 * That a law lets a payment be made on the next business day, where its last day is a holiday or at a weekend.
 *
 * @param country  the country of the law
 * @param weekend  the days of the week that are as holidays
 * @param law  the law
 * @param source  where that was looked up
 */
record PostponedPayment(CountryCode country, Set<DayOfWeek> weekend, String law, String source) {

    PostponedPayment {
        weekend = Set.copyOf(weekend);
    }

    /** {@return what each law says that is known to move the day of a payment} */
    static Map<CountryCode, PostponedPayment> standard() {
        return Standard.BY_COUNTRY;
    }

    /**
     * {@return the days that are neither at a weekend of this law nor holidays} The weekend is the law's; holidays are those of
     * the place where is paid, which the host knows.
     */
    BusinessDays except(Set<LocalDate> holidays) {
        BusinessDays week = day -> !weekend.contains(day.getDayOfWeek());
        return week.except(holidays);
    }

    static PostponedPayment of(TableRow row) {
        Set<DayOfWeek> weekend =
                row.words("weekend").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new PostponedPayment(CountryCode.of(row.text("country")), weekend, row.text("law"), row.text("source"));
    }

    /** Read when first asked for. */
    private static final class Standard {
        private static final Map<CountryCode, PostponedPayment> BY_COUNTRY =
                ResourceTable.rows(PostponedPayment.class, "postponed-payments.csv", PostponedPayment::of).stream()
                        .collect(Collectors.toUnmodifiableMap(PostponedPayment::country, row -> row));
    }
}
