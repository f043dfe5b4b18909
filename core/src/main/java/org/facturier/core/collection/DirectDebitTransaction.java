package org.facturier.core.collection;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.terms.Instalment;
import org.joda.money.Money;

/**
 * One amount to be collected by one mandate.
 *
 * @param endToEndId  by which it comes back in statements, unique among all that the creditor collects; 1 to 35 characters
 * @param mandate  by which
 * @param amount  how much, above zero, in EUR
 * @param dueOn  the day on which it is due; it is collected on the first business day from then on
 * @param announcedOn  the day on which the debtor heard of it, such as that of the invoice
 * @param remittance  what it is for: a creditor reference, or words of up to 140 characters
 * @param sequence  which debit of the mandate it is; where it is not said, the first one of a mandate that was not used, else one of
 *     several
 */
public record DirectDebitTransaction(
        String endToEndId,
        @Valid Mandate mandate,
        Money amount,
        LocalDate dueOn,
        LocalDate announcedOn,
        String remittance,
        Optional<SequenceType> sequence) {

    /** @throws IllegalArgumentException if a part is missing */
    public DirectDebitTransaction {
        Completeness.of("a direct debit transaction")
                .needs("endToEndId", endToEndId)
                .needs("mandate", mandate)
                .needs("amount", amount)
                .needs("dueOn", dueOn)
                .needs("announcedOn", announcedOn)
                .needs("remittance", remittance)
                .verify();
    }

    /**
     * {@return a transaction whose sequence follows from the mandate}
     *
     * @param dueOn  the day on which it is due
     * @param announcedOn  the day on which the debtor heard of it
     */
    public static DirectDebitTransaction of(
            String endToEndId,
            Mandate mandate,
            Money amount,
            LocalDate dueOn,
            LocalDate announcedOn,
            String remittance) {
        return new DirectDebitTransaction(
                endToEndId, mandate, amount, dueOn, announcedOn, remittance, Optional.empty());
    }

    /**
     * {@return the collection of an instalment, announced by its invoice and named after its number; what is open of it may be less,
     * see {@link #of(String, Mandate, Money, LocalDate, LocalDate, String)}}
     *
     * @param invoice  which quotes the payment reference
     * @param instalment  one of its schedule
     */
    public static DirectDebitTransaction of(Invoice invoice, Instalment instalment, Mandate mandate) {
        boolean alone = invoice.schedule().instalments().size() == 1;
        String number = invoice.number().text();
        return of(
                alone ? number : number + "-" + instalment.number(),
                mandate,
                instalment.amount(),
                instalment.dueOn(),
                invoice.issuedOn(),
                invoice.paymentReference());
    }

    /** {@return this transaction, as the last one of its mandate} */
    public DirectDebitTransaction asLast() {
        return as(SequenceType.FINAL);
    }

    /** {@return this transaction, as another one of its mandate} */
    DirectDebitTransaction as(SequenceType type) {
        return new DirectDebitTransaction(
                endToEndId, mandate, amount, dueOn, announcedOn, remittance, Optional.of(type));
    }
}
