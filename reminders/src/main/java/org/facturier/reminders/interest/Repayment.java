package org.facturier.reminders.interest;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * Something that changes what is left of a debt.
 *
 * @param on  the day; interest runs on what was left before up to and including it
 * @param amount  how much, above zero
 * @param kind  whether it makes the debt smaller, and whether it may settle interest too
 */
public record Repayment(LocalDate on, Money amount, Kind kind) {

    /** What changes a debt. */
    public enum Kind {
        /** Money, or a debt set off: it may settle interest before the principal. */
        PAYMENT,
        /** A credit note or an amount given up: it takes off the principal alone. */
        REDUCTION,
        /** Money that was returned, or an amount owed again for another reason: the debt is so much larger. */
        RETURN,
        /**
         * What was paid, set off or given up of interest that was entered on the account. Where payments settle interest first
         * it settles what has run up, then what earlier payments left of the principal; else it changes nothing here.
         */
        OF_INTEREST,
        /** What of that is owed again. */
        OF_INTEREST_RETURNED
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

    /** {@return what is left of an amount on an account after it, below zero where too much was paid} */
    Money after(Money left) {
        return switch (kind) {
            case PAYMENT, REDUCTION -> left.minus(amount);
            case RETURN -> left.plus(amount);
            case OF_INTEREST, OF_INTEREST_RETURNED -> left;
        };
    }

    Repayment of(Money part) {
        return new Repayment(on, part, kind);
    }
}
