package org.facturier.reminders.interest;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * Something that makes a debt smaller.
 *
 * @param on  the day; interest runs on the amount up to and including it
 * @param amount  how much, above zero
 * @param kind  whether it may settle interest too
 */
public record Repayment(LocalDate on, Money amount, Kind kind) {

    /** What makes a debt smaller. */
    public enum Kind {
        /** Money: it may settle interest before the principal. */
        PAYMENT,
        /** A credit note or an amount given up: it takes off the principal alone. */
        REDUCTION
    }

    /** @throws IllegalArgumentException if the amount is not above zero */
    public Repayment {
        Completeness.of("a repayment")
                .needs("on", on)
                .needs("amount", amount)
                .needs("kind", kind)
                .verify();
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a repayment is above zero, not " + amount);
        }
    }

    /** {@return a payment} */
    public static Repayment of(LocalDate on, Money amount) {
        return new Repayment(on, amount, Kind.PAYMENT);
    }
}
