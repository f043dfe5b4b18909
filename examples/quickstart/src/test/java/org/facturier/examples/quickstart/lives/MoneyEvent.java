package org.facturier.examples.quickstart.lives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;

/** What happens to what is owed. */
public sealed interface MoneyEvent extends Event {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Event.Cases<R> cases) {
        return cases.money(this);
    }

    /** One answer for each kind. */
    interface Cases<R> {
        R paid(Paid event);

        R put(Put event);

        R paidOut(PaidOut event);

        R transferred(Transferred event);

        R entered(Entered event);

        R reversed(Reversed event);

        R relieved(Relieved event);

        R rescheduled(Rescheduled event);

        R disputed(Disputed event);

        R settled(Settled event);

        R promised(Promised event);
    }

    /** @param reference  what the payer wrote, for a matcher; empty where {@code to} says where the money goes */
    record Paid(
            String id,
            String partner,
            LocalDate on,
            BigDecimal amount,
            String currency,
            Optional<BigDecimal> accountingRate,
            List<Share> to,
            Optional<String> reference)
            implements MoneyEvent {

        /** {@return this payment, of which the payer wrote nothing} */
        public Paid withoutText() {
            return new Paid(id, partner, on, amount, currency, accountingRate, to, Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paid(this);
        }
    }

    /** @param paidBefore  whether it is for the part that was stated as paid before */
    record Share(String document, BigDecimal amount, boolean paidBefore) {}

    /** Of a credit so much goes to a debit: money on account, a note, or a set-off. */
    record Put(String id, LocalDate on, String credit, String debit, BigDecimal amount) implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.put(this);
        }
    }

    /** @param of  the credit that is given back; empty for nothing */
    record PaidOut(String id, LocalDate on, BigDecimal amount, String partner, Optional<String> of)
            implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paidOut(this);
        }
    }

    /** @param to  the partner to whom the credit belongs */
    record Transferred(String id, LocalDate on, String credit, String to, BigDecimal amount) implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.transferred(this);
        }
    }

    record Entered(String id, LocalDate on, BigDecimal amount, LocalDate due, String partner, String reason)
            implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entered(this);
        }
    }

    record Reversed(String id, LocalDate on, String fact, String why) implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reversed(this);
        }
    }

    /**
     * What is waived of a document.
     *
     * @param amount  at most
     * @param duplicateOn  the day on which the duplicate of the invoice went out
     * @param with  the payment to which it belongs
     */
    record Relieved(
            String id,
            LocalDate on,
            String document,
            BigDecimal amount,
            String reason,
            Optional<LocalDate> duplicateOn,
            Optional<String> with)
            implements MoneyEvent {

        public static final String DISCOUNT = "discount";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.relieved(this);
        }
    }

    record Rescheduled(String id, LocalDate on, String document, List<Part> instalments) implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rescheduled(this);
        }
    }

    record Disputed(String id, LocalDate on, String document, BigDecimal amount) implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disputed(this);
        }
    }

    /** The end of a dispute. */
    record Settled(String dispute, LocalDate on, String how) implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settled(this);
        }
    }

    /** @param until  the last day of the promise */
    record Promised(String id, LocalDate on, String document, LocalDate until) implements MoneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.promised(this);
        }
    }
}
