package org.facturier.core.account;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * A part of a credit settles a part of a debit: it takes the same off both and moves no balance. Where it ends, it stands there
 * once more with an amount below zero.
 *
 * @param on  its day
 * @param fact  the identifier of the fact that said so: an allocation, a note, a transfer
 * @param credit  the credit: an item, never a whole document
 * @param debit  the debit, likewise
 * @param amount  how much; below zero where it ends
 * @param kind  what settles what
 * @param cause  the identifier of the fact by which it came or ended on that day: the same as {@code fact}, a reversal, a
 *     corrective invoice that took it over, or a plan
 */
public record Link(LocalDate on, String fact, ItemKey credit, ItemKey debit, Money amount, Kind kind, String cause) {

    /** What settles what. */
    public enum Kind {
        /** Money settles a debt: what came in, or came from another account, a debit; what went out, a payable. */
        PAYMENT,
        /** A note settles its own invoice: less is owed. */
        CREDIT_NOTE,
        /** A credit settles a debit without money: a payable, a note on another invoice, an entry. */
        SET_OFF,
        /** Money that went out gives back money on account, or what a note gave back. */
        REFUND,
        /** A credit goes to another account. */
        TRANSFER
    }

    public Link {
        Completeness.of("a link")
                .needs("on", on)
                .needs("fact", fact)
                .needs("credit", credit)
                .needs("debit", debit)
                .needs("amount", amount)
                .needs("kind", kind)
                .needs("cause", cause)
                .verify();
    }
}
