package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * Something that changes what is left of a debt: money, a credit note, money that came back, or what was settled of
 * interest.
 *
 * @param on  the day; interest runs on what was left before up to and including it
 * @param amount  how much, above zero
 * @param kind  whether it makes the debt smaller, and whether it may settle interest too
 * @param paidOn  the day of the payment that was returned; empty where that is not known, when the last payments are
 *     returned first, and of what is no return
 */
record Repayment(LocalDate on, Money amount, Kind kind, Optional<LocalDate> paidOn) {

    /** What changes a debt; on one day in this order. */
    enum Kind {
        /**
         * Money that was returned: what it had settled of interest is interest again, and bears none, what it had settled of
         * the principal is principal again. Of a part that is returned, as if so much less had been paid.
         */
        RETURN,
        /** An amount owed again, or more, for another reason: so much more of the principal. */
        INCREASE,
        /** What is owed again of {@link #OF_INTEREST}. */
        OF_INTEREST_RETURNED,
        /** Money, or a debt set off: it may settle interest before the principal. */
        PAYMENT,
        /** A credit note or an amount given up: it takes off the principal alone. */
        REDUCTION,
        /**
         * What was paid, set off or given up of interest that was entered on the account. Where payments settle interest first
         * it settles what has run up, then what earlier payments left of the principal; else it changes nothing here.
         */
        OF_INTEREST
    }

    /** @throws IllegalArgumentException if the amount is not above zero, or what was returned was paid after that */
    Repayment {
        Completeness.of("a repayment")
                .needs("on", on)
                .needs("amount", amount)
                .needs("kind", kind)
                .needs("paidOn", paidOn)
                .verify();
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a repayment is above zero, not " + amount);
        }
        if (paidOn.filter(on::isBefore).isPresent()) {
            throw new IllegalArgumentException(
                    "what was returned on " + on + " was paid by then, not on " + paidOn.get());
        }
    }

    /** Makes one that returns nothing, or of which it is not known what it returns. */
    Repayment(LocalDate on, Money amount, Kind kind) {
        this(on, amount, kind, Optional.empty());
    }

    /** {@return a payment} */
    static Repayment of(LocalDate on, Money amount) {
        return new Repayment(on, amount, Kind.PAYMENT);
    }

    /** {@return the return of money that was paid on a day} */
    static Repayment returned(LocalDate on, Money amount, LocalDate paidOn) {
        return new Repayment(on, amount, Kind.RETURN, Optional.of(paidOn));
    }

    /** {@return what is left of an amount on an account after it, below zero where too much was paid} */
    Money after(Money left) {
        return switch (kind) {
            case PAYMENT, REDUCTION -> left.minus(amount);
            case RETURN, INCREASE -> left.plus(amount);
            case OF_INTEREST, OF_INTEREST_RETURNED -> left;
        };
    }

    /** {@return the same change by a part of it} */
    Repayment of(Money part) {
        return new Repayment(on, part, kind, paidOn);
    }
}
