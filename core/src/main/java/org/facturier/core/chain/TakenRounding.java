package org.facturier.core.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What of the rounding amount of a note (BT-114) falls to each invoice of which it takes something back: what is left of it
 * to one that is spent by it, to others what their own part is rounded by. The last of these bears what the note states beyond; what was
 * credited of an invoice and is undone was rounded with the document that took it back.
 *
 * <p>An invoice over 10.02 in multiples of 0.05 was paid as 10.00, rounded by -0.02. A note on 5.01 of it is paid as 5.00,
 * rounded by -0.01; a note on the rest, 5.01, takes what is left of the rounding, -0.01, and 5.00, too.
 *
 * @param note  the note
 * @param gross  what it credits of each invoice, with tax and levies
 */
record TakenRounding(Invoice note, Map<DocumentKey, Money> gross) {

    /**
     * {@return the shares; they come to what the note states}
     *
     * @param chain  the invoices, the note counted but for what it rounds
     */
    Map<DocumentKey, Money> shares(ChainBuilder chain) {
        List<ChainedDocument> invoices = gross.keySet().stream()
                .map(invoice -> chain.find(invoice).orElseThrow())
                .filter(invoice -> !isUndone(invoice))
                .toList();
        Map<DocumentKey, Money> shares = new LinkedHashMap<>();
        invoices.forEach(invoice -> shares.put(invoice.key(), share(invoice)));
        Money beyond = shares.values().stream().reduce(note.totals().rounding(), Money::minus);
        last(invoices).ifPresent(invoice -> shares.merge(invoice.key(), beyond, Money::plus));
        return shares;
    }

    /** {@return whether what the note takes of an invoice undoes what was credited of it before} */
    private boolean isUndone(ChainedDocument invoice) {
        return note.bases().stream()
                .filter(basis -> basis.document().equals(invoice.document().reference()))
                .anyMatch(basis -> !basis.undone().isEmpty());
    }

    private Money share(ChainedDocument invoice) {
        Money exact = gross.get(invoice.key());
        return invoice.isSpent()
                ? invoice.roundingRemaining()
                : note.header().terms().payable(exact).minus(exact);
    }

    /** {@return the last invoice that is not spent; where all are, the last of all} */
    private static Optional<ChainedDocument> last(List<ChainedDocument> invoices) {
        Optional<ChainedDocument> open =
                invoices.stream().filter(invoice -> !invoice.isSpent()).reduce((first, second) -> second);
        return open.or(() -> invoices.stream().reduce((first, second) -> second));
    }
}
