package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.DocumentId;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * Works out the tax of documents that the house of a ledger sold.
 *
 * <p>It goes two ways to one result: of all documents it reads every account once, as a return does; of one it reads the
 * accounts on which it stands and the documents that name it, as a message about a payment does. Either way credit notes are read first, for
 * what they credit belongs to the invoices that they name.
 */
final class SoldDocuments {

    private final Ledger ledger;
    private final Chain chain;
    private final BookCurrency book;
    /** What notes credit, by the document that loses it: an invoice, or the note where nothing known is named. */
    private final Map<DocumentKey, List<TaxChange>> credited = new HashMap<>();
    /** The notes that lower what is owed of an invoice, by that invoice. */
    private final Map<DocumentKey, List<NotedTax>> notes = new HashMap<>();

    private final AccountSteps steps = new AccountSteps();

    private SoldDocuments(Ledger ledger, BookCurrency book) {
        this.ledger = ledger;
        this.chain = ledger.chain();
        this.book = book;
    }

    /** {@return what {@link DocumentTax#ofSales} gives} */
    static List<DocumentTax> all(Ledger ledger, BookCurrency book) {
        SoldDocuments sold = new SoldDocuments(ledger, book);
        List<Invoice> documents = DocumentTax.sales(ledger).filter(book::knows).toList();
        ledger.accounts().forEach(sold.steps::read);
        sold.credit(documents);
        return Stream.concat(
                        documents.stream().flatMap(document -> sold.tax(document).stream()),
                        new CarriedTax(ledger, book, sold.steps).all())
                .toList();
    }

    /** {@return what {@link DocumentTax#of} gives} A document that is not known may have been carried forward. */
    static Optional<DocumentTax> one(Ledger ledger, DocumentKey key, BookCurrency book) {
        SoldDocuments sold = new SoldDocuments(ledger, book);
        Optional<Invoice> document = sold.chain.find(key).filter(sold::isSold);
        if (document.isEmpty()) {
            ledger.accounts().forEach(sold.steps::read);
            return new CarriedTax(ledger, book, sold.steps)
                    .all()
                    .filter(tax -> tax.document().equals(key))
                    .findFirst();
        }
        ledger.accounts(key).forEach(sold.steps::read);
        sold.credit(sold.touching(document.get()));
        return sold.tax(document.get());
    }

    private boolean isSold(Invoice document) {
        return DocumentTax.isSale(ledger, document) && book.knows(document);
    }

    /**
     * {@return the document, and what may take something of it back}
     *
     * <p>Named as a whole or by one of its lines, line 0 included. Only what is sold and known in the currency.
     */
    private List<Invoice> touching(Invoice document) {
        DocumentKey key = DocumentKey.of(document);
        Stream<Invoice> byLine = IntStream.rangeClosed(0, document.lines().size())
                .mapToObj(line -> new LineKey(key, line))
                .flatMap(line -> chain.on(line).stream())
                .flatMap(effect -> chain.find(effect.by().document()).stream());
        return Stream.of(Stream.of(document), chain.naming(key).stream(), byLine)
                .flatMap(documents -> documents)
                .distinct()
                .filter(this::isSold)
                .toList();
    }

    private void credit(Collection<Invoice> documents) {
        documents.stream()
                .filter(document -> document.type().isCredit())
                .map(note -> new NotedTax(chain, note))
                .forEach(this::credit);
    }

    /** Takes down what a note changes of bases and taxes, and of which invoices it lowers what is owed. */
    private void credit(NotedTax note) {
        DocumentKey key = DocumentKey.of(note.note());
        for (TaxPart part : note.in(book)) {
            LocalDate day = later(note.note(), part.on().document());
            credited.computeIfAbsent(part.on().document(), document -> new ArrayList<>())
                    .add(part.by(key, day));
        }
        chain.settles(key).keySet().stream()
                .map(note::invoice)
                .distinct()
                .forEach(invoice -> notes.computeIfAbsent(invoice, document -> new ArrayList<>())
                        .add(note));
    }

    /** {@return the day of a document, or that of the other where this is later: what is not billed yet cannot be lowered} */
    private LocalDate later(Invoice document, DocumentKey other) {
        return chain.find(other)
                .map(Invoice::issuedOn)
                .filter(document.issuedOn()::isBefore)
                .orElse(document.issuedOn());
    }

    private Optional<DocumentTax> tax(Invoice document) {
        return document.type().isCredit() ? unplaced(document) : Optional.of(billed(document));
    }

    /**
     * What of a note lowers no known invoice.
     *
     * <p>Empty where every line comes down to an invoice.
     */
    private Optional<DocumentTax> unplaced(Invoice note) {
        DocumentKey key = DocumentKey.of(note);
        TaxHistory history = new TaxHistory(key, List.of())
                .said(
                        note.issuedOn(),
                        DocumentId.of(key),
                        new NotedTax(chain, note).unplaced().negated(),
                        credited.getOrDefault(key, List.of()));
        return history.isEmpty() ? Optional.empty() : Optional.of(history.of(Optional.of(note)));
    }

    /**
     * {@return the tax of an invoice} What is owed of it is the amount payable and what was paid before together: that was
     * a payment of this invoice, too, and brings its share.
     */
    private DocumentTax billed(Invoice invoice) {
        DocumentKey key = DocumentKey.of(invoice);
        List<TaxPart> parts = new BilledTax(chain, invoice).in(book);
        Money owed = invoice.totals().payable().plus(invoice.totals().prepaid());
        TaxHistory history = new TaxHistory(key, steps.of(key))
                .said(invoice.issuedOn(), DocumentId.of(key), owed, changes(parts, key, invoice.issuedOn()))
                .changed(credited.getOrDefault(key, List.of()));
        notes.getOrDefault(key, List.of()).forEach(note -> lower(history, note, key));
        chain.replacedBy(key).ifPresent(by -> replace(history, invoice, parts, by, owed));
        return history.of(Optional.of(invoice));
    }

    private void lower(TaxHistory history, NotedTax note, DocumentKey invoice) {
        history.said(
                later(note.note(), invoice),
                DocumentId.of(DocumentKey.of(note.note())),
                note.settles(invoice).negated(),
                List.of());
    }

    /**
     * All that it billed goes, and what notes credited of it is theirs.
     *
     * <p>Both happen on the day of the corrective invoice, or of the one replaced where that is later.
     */
    private void replace(TaxHistory history, Invoice invoice, List<TaxPart> parts, DocumentKey by, Money owed) {
        LocalDate day = later(invoice, by);
        List<TaxPart> gone = parts.stream().map(TaxPart::negated).toList();
        history.said(day, DocumentId.of(by), owed.negated(), changes(gone, by, day));
    }

    private static List<TaxChange> changes(List<TaxPart> parts, DocumentKey by, LocalDate day) {
        return parts.stream().map(part -> part.by(by, day)).toList();
    }
}
