package org.facturier.core.terms;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What is to be paid and when; its instalments add up to the total exactly.
 *
 * @param total  the amount payable
 * @param instalments  at least one, numbered from 1 in order
 */
public record PaymentSchedule(Money total, List<Instalment> instalments) {

    /** @throws IllegalArgumentException if the instalments do not add up to the total or are not numbered from 1 */
    public PaymentSchedule {
        Completeness.of("a payment schedule").needs("total", total).verify();
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty()) {
            throw new IllegalArgumentException("a payment schedule has at least one instalment");
        }
        for (int i = 0; i < instalments.size(); i++) {
            if (instalments.get(i).number() != i + 1) {
                throw new IllegalArgumentException("instalment " + (i + 1) + " has the number "
                        + instalments.get(i).number());
            }
        }
        Money sum = Money.total(instalments.stream().map(Instalment::amount).toList());
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("the instalments add up to " + sum + ", not to the total " + total);
        }
    }

    /** {@return the last day of the last instalment} */
    public LocalDate settledBy() {
        return instalments.stream()
                .map(Instalment::dueOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
