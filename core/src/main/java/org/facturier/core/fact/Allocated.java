package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * A credit is put to a debit of the same account: money to an invoice, a credit note to another invoice, a payable to a
 * receivable, or a credit to the money that went out for it. It takes what is open on both sides, once; the rest stays open.
 *
 * @param id  the host's identifier
 * @param on  the day
 * @param credit  the credit, or all credits of a document
 * @param debit  the debit, or all debits of a document, those due first before the others; what a document states as paid
 *     before only where that is named
 * @param amount  how much, above zero
 */
public record Allocated(String id, LocalDate on, ItemKey credit, ItemKey debit, Money amount) implements Fact {

    /** @throws IllegalArgumentException if the amount is not above zero */
    public Allocated {
        Completeness.of("an allocation")
                .needs("id", id)
                .needs("on", on)
                .needs("credit", credit)
                .needs("debit", debit)
                .needs("amount", amount)
                .verify();
        Amounts.aboveZero(say("theAllocation", "allocation {id}").with("id", id), amount);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.allocated(this);
    }
}
