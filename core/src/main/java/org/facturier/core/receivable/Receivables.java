package org.facturier.core.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reconciler;
import org.facturier.core.payment.Reconciliation;
import org.facturier.core.receivable.ReceivableEvent.Credited;
import org.facturier.core.receivable.ReceivableEvent.Disputed;
import org.facturier.core.receivable.ReceivableEvent.Paid;

/**
 * The book of what is owed: invoices with their events, and payments with what became of them. Each step gives a new book.
 *
 * @param all  every receivable, in the order of issue
 * @param reconciliations  every payment, in the order it was taken
 */
public record Receivables(List<Receivable> all, List<Reconciliation> reconciliations) {

    public Receivables {
        all = List.copyOf(all);
        reconciliations = List.copyOf(reconciliations);
    }

    /** {@return an empty book} */
    public static Receivables none() {
        return new Receivables(List.of(), List.of());
    }

    /**
     * {@return this book with one more document: an invoice is owed, a credit note is put to the invoice it refers to}
     *
     * @throws IllegalArgumentException if the invoice stands in the book already, or a credit note refers to none in it
     */
    public Receivables issued(Invoice document) {
        if (document.type().isCredit()) {
            InvoiceNumber credited = document.header().preceding().stream()
                    .map(reference -> reference.number())
                    .filter(number -> find(number).isPresent())
                    .reduce((first, last) -> last)
                    .orElseThrow(() ->
                            new IllegalArgumentException(document.number() + " refers to no invoice of the book"));
            return change(credited, receivable -> receivable.after(new Credited(document)));
        }
        if (find(document.number()).isPresent()) {
            throw new IllegalArgumentException(document.number() + " stands in the book already");
        }
        List<Receivable> longer = new ArrayList<>(all);
        longer.add(Receivable.of(document));
        return new Receivables(longer, reconciliations);
    }

    /** {@return this book with one more payment, put to what it is for} */
    public Receivables received(Payment payment, Reconciler reconciler) {
        Reconciliation reconciliation = reconciler.reconcile(payment, openItems(payment.receivedOn()));
        List<Reconciliation> longer = new ArrayList<>(reconciliations);
        longer.add(reconciliation);
        Receivables book = new Receivables(all, longer);
        for (var allocation : reconciliation.allocations()) {
            book = book.change(allocation.invoice(), receivable -> receivable.after(new Paid(allocation)));
        }
        return book;
    }

    /**
     * {@return this book, a dispute as it stands now noted at its invoice}
     *
     * @throws IllegalArgumentException if the invoice is not in the book
     */
    public Receivables disputed(Dispute dispute) {
        return change(dispute.invoice(), receivable -> receivable.after(new Disputed(dispute)));
    }

    /** {@return the receivable of an invoice, empty if it is not in the book} */
    public Optional<Receivable> find(InvoiceNumber number) {
        return all.stream()
                .filter(receivable -> receivable.invoice().number().equals(number))
                .findFirst();
    }

    /** {@return how each invoice issued by then stands at the end of a day} */
    public List<ReceivableState> asOf(LocalDate day) {
        return all.stream()
                .filter(receivable -> !receivable.invoice().issuedOn().isAfter(day))
                .map(receivable -> receivable.asOf(day))
                .toList();
    }

    private List<OpenItem> openItems(LocalDate day) {
        return all.stream()
                .filter(receivable -> !receivable.invoice().issuedOn().isAfter(day))
                .flatMap(receivable -> receivable.openItems(day).stream())
                .toList();
    }

    private Receivables change(InvoiceNumber number, UnaryOperator<Receivable> step) {
        if (find(number).isEmpty()) {
            throw new IllegalArgumentException("invoice " + number + " is not in the book");
        }
        List<Receivable> changed = all.stream()
                .map(receivable -> receivable.invoice().number().equals(number) ? step.apply(receivable) : receivable)
                .toList();
        return new Receivables(changed, reconciliations);
    }
}
