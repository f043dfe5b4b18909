package org.facturier.core.receivable;

import java.time.LocalDate;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.Allocation;
import org.joda.money.Money;

/** Something that happened to an invoice after it was issued. */
public sealed interface ReceivableEvent {

    /** {@return the day it happened} */
    LocalDate on();

    /**
     * A payment was put to an instalment.
     *
     * @param allocation  which, and how much
     */
    record Paid(Allocation allocation) implements ReceivableEvent {
        public Paid {
            Completeness.of("a paid event").needs("allocation", allocation).verify();
        }

        @Override
        public LocalDate on() {
            return allocation.on();
        }
    }

    /**
     * A credit note was issued; it settles the instalments due first.
     *
     * @param note  the credit note
     */
    record Credited(Invoice note) implements ReceivableEvent {
        public Credited {
            Completeness.of("a credited event").needs("note", note).verify();
        }

        @Override
        public LocalDate on() {
            return note.issuedOn();
        }
    }

    /**
     * A corrective invoice was issued in its place: nothing of it is owed any more, and what was settled of it counts for
     * that one.
     *
     * @param by  the corrective invoice
     * @param on  the day, that of the corrective invoice or of what was already known to have happened later
     */
    record Replaced(Invoice by, LocalDate on) implements ReceivableEvent {
        public Replaced {
            Completeness.of("a replaced event").needs("by", by).needs("on", on).verify();
        }
    }

    /**
     * What was settled of the invoice in whose place this one was issued counts for this one; it settles the instalments
     * due first.
     *
     * @param from  the invoice that was replaced
     * @param on  the day
     * @param amount  how much, zero or more
     */
    record TakenOver(DocumentReference from, LocalDate on, Money amount) implements ReceivableEvent {
        /** @throws IllegalArgumentException if the amount is below zero */
        public TakenOver {
            Completeness.of("a taken-over event")
                    .needs("from", from)
                    .needs("on", on)
                    .needs("amount", amount)
                    .verify();
            if (amount.isNegative()) {
                throw new IllegalArgumentException("what was settled is not below zero: " + amount);
            }
        }
    }

    /**
     * An amount was given up; it settles the instalments due first.
     *
     * @param on  the day
     * @param amount  how much, above zero
     * @param why  the reason, for the books
     */
    record WrittenOff(LocalDate on, Money amount, String why) implements ReceivableEvent {
        /** @throws IllegalArgumentException if the amount is not above zero */
        public WrittenOff {
            Completeness.of("a written-off event")
                    .needs("on", on)
                    .needs("amount", amount)
                    .needs("why", why)
                    .verify();
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("an amount above zero is written off, not " + amount);
            }
        }
    }

    /**
     * What was owed back was given back: paid out, or booked as a payment of another invoice.
     *
     * @param on  the day
     * @param amount  how much, above zero
     * @param how  for the books, such as the identifier of the transfer
     */
    record Refunded(LocalDate on, Money amount, String how) implements ReceivableEvent {
        /** @throws IllegalArgumentException if the amount is not above zero */
        public Refunded {
            Completeness.of("a refunded event")
                    .needs("on", on)
                    .needs("amount", amount)
                    .needs("how", how)
                    .verify();
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("an amount above zero is given back, not " + amount);
            }
        }
    }

    /**
     * The buyer objects, or the objection ended: the last word on a dispute counts.
     *
     * @param dispute  the dispute as it stands
     */
    record Disputed(Dispute dispute) implements ReceivableEvent {
        public Disputed {
            Completeness.of("a disputed event").needs("dispute", dispute).verify();
        }

        @Override
        public LocalDate on() {
            return dispute.openedOn();
        }
    }

    /**
     * The buyer promised to pay.
     *
     * @param on  the day of the promise
     * @param until  the last day promised
     */
    record Promised(LocalDate on, LocalDate until) implements ReceivableEvent {
        /** @throws IllegalArgumentException if the promise ends before it is made */
        public Promised {
            Completeness.of("a promise").needs("on", on).needs("until", until).verify();
            if (until.isBefore(on)) {
                throw new IllegalArgumentException("a promise of " + on + " cannot end on " + until);
            }
        }
    }
}
