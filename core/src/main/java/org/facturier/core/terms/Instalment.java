package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * A part of the amount payable and its last day.
 *
 * @param number  its place in the schedule, from 1
 * @param amount  the stated part
 * @param dueOn  the last day to pay, as it is printed
 * @param discount  what may be taken off for paying early
 * @param postponedTo  the last day on which payment is in time, where a law moves it from a day on which no business is done;
 *     what is late counts from there, and the day printed stays
 * @param purpose  what it is for, empty where it is simply to be paid
 */
public record Instalment(
        int number,
        Money amount,
        LocalDate dueOn,
        Optional<EarlyPaymentDiscount> discount,
        Optional<LocalDate> postponedTo,
        Optional<InstalmentPurpose> purpose) {

    /** @throws IllegalArgumentException if the number is below 1, or it is postponed to a day that is not later */
    public Instalment {
        Completeness.of("an instalment")
                .needs("amount", amount)
                .needs("dueOn", dueOn)
                .verify();
        if (number < 1) {
            throw new RefusedException(say("instalmentFromOne", "instalments are numbered from 1, not {number}")
                    .with("number", number));
        }
        if (postponedTo.filter(day -> !day.isAfter(dueOn)).isPresent()) {
            throw new RefusedException(
                    say("postponedBefore", "a payment is postponed to a day after {due}, not to {day}")
                            .with("due", dueOn)
                            .with("day", postponedTo.get()));
        }
    }

    /** Makes an instalment that is in time until the day printed. */
    public Instalment(int number, Money amount, LocalDate dueOn, Optional<EarlyPaymentDiscount> discount) {
        this(number, amount, dueOn, discount, Optional.empty(), Optional.empty());
    }

    /** {@return the last day on which payment is in time} */
    public LocalDate inTimeUntil() {
        return postponedTo.orElse(dueOn);
    }

    /** {@return whether it is held back as security} */
    public boolean isRetention() {
        return purpose.filter(InstalmentPurpose.RETENTION::equals).isPresent();
    }

    /** {@return this instalment, in time until a day: that on which it is due, or a later one} */
    Instalment inTimeUntil(LocalDate day) {
        Optional<LocalDate> later = Optional.of(day).filter(dueOn::isBefore);
        return new Instalment(number, amount, dueOn, discount, later, purpose);
    }
}
