package org.facturier.core.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.Allocation;
import org.facturier.core.payment.OpenInstalment;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.PaymentRule;
import org.facturier.core.payment.Reconciler;
import org.facturier.core.payment.Reconciliation;
import org.facturier.core.receivable.ReceivableEvent.Credited;
import org.facturier.core.receivable.ReceivableEvent.Disputed;
import org.facturier.core.receivable.ReceivableEvent.Paid;
import org.facturier.core.receivable.ReceivableEvent.Replaced;
import org.facturier.core.receivable.ReceivableEvent.TakenOver;

/**
 * The book of what is owed: invoices with their events, and payments with what became of them. Each step gives a new book.
 *
 * @param all  every receivable, in the order of issue
 * @param reconciliations  every payment, in the order it was taken
 * @param findings  what somebody should look at: payments that came twice, or for more than is owed
 */
public record Receivables(List<Receivable> all, List<Reconciliation> reconciliations, Findings findings) {

    public Receivables {
        Completeness.of("a book of receivables").needs("findings", findings).verify();
        all = List.copyOf(all);
        reconciliations = List.copyOf(reconciliations);
    }

    /** {@return an empty book} */
    public static Receivables none() {
        return new Receivables(List.of(), List.of(), Findings.none());
    }

    /**
     * {@return this book with one more document: an invoice is owed, a credit note is put to the invoice it refers to, and
     * an invoice in whose place a corrective one stands is owed no more}
     *
     * @throws IllegalArgumentException if the document stands in the book already, a credit note refers to no invoice in
     *     it, or a corrective invoice is in another currency than the one it replaces
     */
    public Receivables issued(Invoice document) {
        if (stands(document)) {
            throw new IllegalArgumentException(document.number() + " stands in the book already");
        }
        if (document.type().isCredit()) {
            return happened(credited(document), new Credited(document));
        }
        List<Receivable> longer = new ArrayList<>(all);
        longer.add(Receivable.of(document));
        Receivables book = new Receivables(longer, reconciliations, findings);
        return document.type() == DocumentType.CORRECTIVE_INVOICE ? book.replacing(document) : book;
    }

    private Receivables replacing(Invoice corrective) {
        Receivables book = this;
        for (DocumentReference replaced : corrective.header().preceding()) {
            Optional<Receivable> known = book.find(replaced.number());
            book = known.isPresent() ? book.replaced(known.get(), corrective) : book;
        }
        return book;
    }

    private Receivables replaced(Receivable receivable, Invoice by) {
        if (!receivable.invoice().header().currency().equals(by.header().currency())) {
            throw new IllegalArgumentException(
                    by.number() + " is in " + by.header().currency() + " and cannot replace "
                            + receivable.invoice().number() + " in "
                            + receivable.invoice().header().currency());
        }
        LocalDate day = receivable.lastEvent(by.issuedOn());
        Invoice replaced = receivable.invoice();
        return happened(replaced.number(), new Replaced(by, day))
                .happened(by.number(), new TakenOver(replaced.reference(), day, receivable.passedOn(by, day)));
    }

    private boolean stands(Invoice document) {
        return find(document.number()).isPresent()
                || all.stream()
                        .flatMap(receivable -> receivable.events().stream())
                        .anyMatch(event -> event instanceof Credited credited
                                && credited.note().number().equals(document.number()));
    }

    private InvoiceNumber credited(Invoice note) {
        return note.header().preceding().stream()
                .map(reference -> reference.number())
                .filter(number -> find(number).isPresent())
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalArgumentException(note.number() + " refers to no invoice of the book"));
    }

    /**
     * {@return this book with one more payment, put to what is open after everything known so far; a payment whose
     * identifier is known already is left out and named}
     */
    public Receivables received(Payment payment, Reconciler reconciler) {
        Optional<Payment> known = reconciliations.stream()
                .map(Reconciliation::payment)
                .filter(earlier -> earlier.id().equals(payment.id()))
                .findFirst();
        return known.map(earlier -> repeated(payment, earlier))
                .orElseGet(() -> taken(reconciler.reconcile(payment, openItems(payment.receivedOn()))));
    }

    private Receivables repeated(Payment payment, Payment earlier) {
        PaymentRule rule = payment.equals(earlier) ? PaymentRule.NOT_REPEATED : PaymentRule.ID_UNAMBIGUOUS;
        return new Receivables(
                all,
                reconciliations,
                findings.plus(Findings.of(rule.at("payment " + payment.id(), "it came before, as " + earlier))));
    }

    private Receivables taken(Reconciliation reconciliation) {
        List<Reconciliation> longer = new ArrayList<>(reconciliations);
        longer.add(reconciliation);
        Receivables book = new Receivables(all, longer, findings.plus(reconciliation.findings()));
        for (Allocation allocation : reconciliation.allocations()) {
            book = book.happened(allocation.invoice(), new Paid(allocation));
        }
        return book;
    }

    /**
     * {@return this book, a dispute as it stands now noted at its invoice}
     *
     * @throws IllegalArgumentException if the invoice is not in the book
     */
    public Receivables disputed(Dispute dispute) {
        return happened(dispute.invoice(), new Disputed(dispute));
    }

    /**
     * {@return this book after something happened to an invoice, such as a write-off or a promise}
     *
     * @throws IllegalArgumentException if the invoice is not in the book
     */
    public Receivables happened(InvoiceNumber invoice, ReceivableEvent event) {
        return change(invoice, receivable -> receivable.after(event));
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

    /** What is open of debts of a day, after all that is known: a payment told late finds no debt twice. */
    private List<OpenInstalment> openItems(LocalDate day) {
        return all.stream()
                .filter(receivable -> !receivable.owedSince().isAfter(day))
                .flatMap(receivable -> receivable.openItems(receivable.lastEvent(day)).stream())
                .toList();
    }

    private Receivables change(InvoiceNumber number, UnaryOperator<Receivable> step) {
        if (find(number).isEmpty()) {
            throw new IllegalArgumentException("invoice " + number + " is not in the book");
        }
        List<Receivable> changed = all.stream()
                .map(receivable -> receivable.invoice().number().equals(number) ? step.apply(receivable) : receivable)
                .toList();
        return new Receivables(changed, reconciliations, findings);
    }
}
