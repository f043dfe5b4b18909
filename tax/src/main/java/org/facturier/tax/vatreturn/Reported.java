package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was reported: every return made so far, as {@link VatLedger} gave it, without what was added beside documents. It
 * stays; what turns out to be different goes into the first open period, the one that begins where the last return ends.
 *
 * @param returns  the returns, in the order of their periods
 */
public record Reported(List<VatReturn> returns) {

    /** @throws IllegalArgumentException if a day was reported twice: returns that overlap are not what was reported */
    public Reported {
        returns = returns.stream()
                .sorted(Comparator.comparing(each -> each.period().from()))
                .toList();
        for (int i = 1; i < returns.size(); i++) {
            VatPeriod before = returns.get(i - 1).period();
            VatPeriod next = returns.get(i).period();
            if (next.from().isBefore(before.until())) {
                throw new IllegalArgumentException(
                        "a day is reported once: " + before + " and " + next + " have days in common");
            }
        }
    }

    /** {@return that nothing was reported yet} */
    public static Reported none() {
        return new Reported(List.of());
    }

    /** {@return this and one more return} */
    public Reported plus(VatReturn more) {
        List<VatReturn> longer = new ArrayList<>(returns);
        longer.add(more);
        return new Reported(longer);
    }

    /** {@return the first day that no return covers yet, empty if there is none} */
    public Optional<LocalDate> until() {
        return returns.isEmpty()
                ? Optional.empty()
                : Optional.of(returns.get(returns.size() - 1).period().until());
    }

    /** {@return the return that covers a period} */
    Optional<VatReturn> of(VatPeriod period) {
        return returns.stream().filter(each -> each.period().equals(period)).findFirst();
    }

    /** {@return whether some of a period was reported} */
    boolean overlaps(VatPeriod period) {
        return until().filter(open -> period.from().isBefore(open)).isPresent();
    }

    /** {@return whether a period is the first that was not reported} */
    boolean isFollowedBy(VatPeriod period) {
        return until().equals(Optional.of(period.from()));
    }

    /** {@return what all returns state together, by declaration, category and rate} */
    Map<RateKey, BaseAndTax> sums() {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        returns.forEach(each -> each.sums().forEach((key, amounts) -> sums.merge(key, amounts, BaseAndTax::plus)));
        return sums;
    }
}
