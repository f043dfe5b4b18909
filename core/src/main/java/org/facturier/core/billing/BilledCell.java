package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was billed for one rule in one period of its cycle.
 *
 * @param lines  the lines that billed it, in the order in which they were handed over
 */
record BilledCell(List<BilledLine> lines) {

    BilledCell {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** {@return whether a discount of the agreement was taken off} */
    boolean isDiscounted() {
        return lines.stream().anyMatch(line -> !line.origin().discounts().isEmpty());
    }

    Money amount(CurrencyUnit currency) {
        return lines.stream().map(BilledLine::amount).reduce(Money.zero(currency), Money::plus);
    }

    BigDecimal quantity() {
        return lines.stream()
                .flatMap(line -> line.origin().quantity().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the treatment that is to be given back, empty where it is not known or not one} */
    Optional<TaxTreatment> treatment() {
        Set<Optional<TaxTreatment>> treatments = new HashSet<>();
        lines.forEach(line -> treatments.add(line.treatment()));
        return treatments.size() == 1 ? lines.get(0).treatment() : Optional.empty();
    }

    /**
     * {@return the days on which what is due and what was billed differ, from the first to the last; the whole part where
     * they do not, and only the amount does}
     */
    ServicePeriod changed(Optional<ServicePeriod> covered, ServicePeriod whole) {
        TreeSet<LocalDate> days = days(covered, whole);
        return days.isEmpty()
                ? covered.orElse(whole)
                : new ServicePeriod(days.first(), days.last().plusDays(1));
    }

    /** {@return whether the same days, or the same quantity, were billed as are due} */
    boolean isUnchanged(Claim claim) {
        return claim.quantity()
                .map(quantity -> quantity.compareTo(quantity()) == 0)
                .orElseGet(() -> days(claim.covered(), claim.whole()).isEmpty());
    }

    private TreeSet<LocalDate> days(Optional<ServicePeriod> covered, ServicePeriod whole) {
        TreeSet<LocalDate> days = new TreeSet<>();
        whole.from()
                .datesUntil(whole.until())
                .filter(day -> isBilled(day)
                        != covered.filter(part -> part.contains(day)).isPresent())
                .forEach(days::add);
        return days;
    }

    /** A day that was billed, and given back later, is not billed. */
    private boolean isBilled(LocalDate day) {
        return lines.stream()
                        .filter(line -> line.origin().period().contains(day))
                        .mapToInt(line -> line.amount().isNegative() ? -1 : 1)
                        .sum()
                > 0;
    }
}
