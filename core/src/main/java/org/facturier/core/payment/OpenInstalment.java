package org.facturier.core.payment;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * An instalment that somebody still owes.
 *
 * @param invoice  the invoice
 * @param instalment  the number of the instalment in its schedule
 * @param debtor  the identifier of the party that owes it
 * @param dueOn  the last day to pay
 * @param open  what is left, above zero
 * @param inPlaceOf  invoices that this one replaced: a payer may still write their numbers
 */
public record OpenInstalment(
        InvoiceNumber invoice,
        int instalment,
        String debtor,
        LocalDate dueOn,
        Money open,
        List<InvoiceNumber> inPlaceOf) {

    /** @throws IllegalArgumentException if nothing is open */
    public OpenInstalment {
        Completeness.of("an open item")
                .needs("invoice", invoice)
                .needs("debtor", debtor)
                .needs("dueOn", dueOn)
                .needs("open", open)
                .verify();
        if (!open.isPositive()) {
            throw new IllegalArgumentException("an open item is above zero, not " + open);
        }
        inPlaceOf = List.copyOf(inPlaceOf);
    }

    /**
     * Makes an instalment of an invoice that replaced none.
     *
     * @throws IllegalArgumentException if nothing is open
     */
    public OpenInstalment(InvoiceNumber invoice, int instalment, String debtor, LocalDate dueOn, Money open) {
        this(invoice, instalment, debtor, dueOn, open, List.of());
    }

    /** {@return this item when so much of it is left, above zero} */
    public OpenInstalment leaving(Money left) {
        return new OpenInstalment(invoice, instalment, debtor, dueOn, left, inPlaceOf);
    }
}
