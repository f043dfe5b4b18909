package org.facturier.core.account;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * What moves the balance of an account. Nothing else does.
 *
 * @param on  its day
 * @param fact  the identifier of the fact that it follows from
 * @param item  the item that it opens, lowers or raises again
 * @param kind  what it is
 * @param amount  what it adds to what the partner owes; below zero if it takes off
 */
public record Entry(LocalDate on, String fact, ItemKey item, Kind kind, Money amount) {

    /** What moves a balance. */
    public enum Kind {
        /** What the house sold. */
        INVOICE,
        /** What it gave back of it. */
        CREDIT_NOTE,
        /** What the house bought: billed by itself for the seller, or by the seller. */
        PURCHASE_INVOICE,
        /** What the seller gave back of it. */
        PURCHASE_CREDIT_NOTE,
        /** Money that came in. */
        PAYMENT,
        /** Money that went out. */
        PAID_OUT,
        /** An amount without a document. */
        ENTERED,
        /** A credit that came from another account, or went there. */
        TRANSFER,
        /** What an invoice states as paid before, until the payment itself is told. */
        PAID_BEFORE,
        /** An amount that need not be paid; above zero where it yields. */
        RELIEF,
        /** A corrective invoice stands in its place. */
        REPLACEMENT,
        /** What was open goes to a new plan of payment: together zero. */
        PLAN,
        /** A fact ended. */
        REVERSAL
    }

    public Entry {
        Completeness.of("an entry of an account")
                .needs("on", on)
                .needs("fact", fact)
                .needs("item", item)
                .needs("kind", kind)
                .needs("amount", amount)
                .verify();
    }
}
