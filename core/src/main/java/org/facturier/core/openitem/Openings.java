package org.facturier.core.openitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.ItemKind;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.index.Index;
import org.facturier.core.reference.DocumentKey;

/**
 * What an account began with, where its items were carried forward from an older ledger. What is dated before counts no more,
 * for it is within what was carried.
 *
 * @param day  the first day on which something was; the last of all where nothing was
 * @param documents  the documents whose items were, by seller and number, as others name them
 */
public record Openings(LocalDate day, Index<Numbered, DocumentKey> documents) {

    /** Nothing carried forward: the account began with its first fact. */
    static final Openings NONE = new Openings(LocalDate.MAX, Index.none());

    /** How a document names another: by its number, of its own seller. */
    private record Numbered(String seller, InvoiceNumber number) {}

    /** {@return these, with one more item; its entry may be dated before those known so far} */
    public Openings with(Entered entry, Carried carried) {
        LocalDate first = entry.on().isBefore(day) ? entry.on() : day;
        return new Openings(
                first,
                ItemKind.document(carried.key())
                        .map(document -> documents.with(new Numbered(document.seller(), document.number()), document))
                        .orElse(documents));
    }

    /** {@return whether a day is of the time before the account began; of none where nothing was carried forward} */
    public boolean areAfter(LocalDate other) {
        return other.isBefore(day) && !day.equals(LocalDate.MAX);
    }

    /**
     * {@return the one document among them that a credit note names; empty where it names none, or several} The chain does not
     * know a document that is only carried forward, so that it does not say how much of the note goes to it.
     */
    public Optional<DocumentKey> namedBy(Invoice note) {
        String seller = note.header().seller().id();
        List<DocumentKey> named = note.header().references().preceding().stream()
                .flatMap(earlier -> documents.find(new Numbered(seller, earlier.number())).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
