package org.facturier.tax.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.issuing.Postponement;
import org.facturier.core.party.CountryCode;

/**
 * Lets a payment be made on the next business day where the law of the seller's country is known to. French law does so for
 * procedures alone (Code de procédure civile, art. 642), so that a French invoice is late on the day after the one printed. The
 * table is partial: where it has no row the day printed stays, which does not mean that no law moves it.
 * Immutable and safe for many threads.
 *
 * @source Regulation (EC) 593/2008 (Rome I), art. 4(1): the law of the seller's country, unless another was agreed
 */
public final class LegalPostponement implements Postponement {

    private final Map<CountryCode, PostponedPayment> laws;
    private final Map<CountryCode, Set<LocalDate>> holidays;

    private LegalPostponement(Map<CountryCode, PostponedPayment> laws, Map<CountryCode, Set<LocalDate>> holidays) {
        this.laws = laws;
        this.holidays = Map.copyOf(holidays);
    }

    /** {@return what the law says of weekends, no holiday being known} */
    public static LegalPostponement standard() {
        return new LegalPostponement(PostponedPayment.standard(), Map.of());
    }

    /**
     * {@return this law, with the holidays that count for sellers of a country, in place of those given before}
     *
     * @param country  the country of the seller
     * @param days  the holidays of the place where is paid
     * @throws IllegalArgumentException if no law of that country is known here to move a payment, so that holidays would do nothing
     */
    public LegalPostponement withHolidays(CountryCode country, Set<LocalDate> days) {
        if (!laws.containsKey(country)) {
            throw new IllegalArgumentException("no law of " + country + " is known here that moves a payment, so that "
                    + "its holidays would move none; a law of your own is a Postponement");
        }
        Map<CountryCode, Set<LocalDate>> more = new HashMap<>(holidays);
        more.put(country, Set.copyOf(days));
        return new LegalPostponement(laws, more);
    }

    /**
     * {@return the day by which a payment is in time: the one printed, or the next one that is neither at a weekend nor a
     * holiday} Of 14 November 2026, a Saturday, a German seller has to take a payment of Monday the 16th as one in time.
     */
    @Override
    public LocalDate inTimeUntil(LocalDate dueOn, DocumentHeader header) {
        return header.seller()
                .country()
                .flatMap(country -> Optional.ofNullable(laws.get(country)))
                .map(law -> law.except(holidays.getOrDefault(law.country(), Set.of())))
                .map(open -> BusinessDayRule.FOLLOWING.adjusted(dueOn, open))
                .orElse(dueOn);
    }
}
