package org.facturier.core.documenttax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What a credit note credits, below zero: of each line that it names, and by itself what names no known invoice. What
 * names a line of another note counts at the invoice that this comes down to.
 *
 * <p>A credit note states amounts above zero; here they are turned, so that they can be added to what the invoice billed.
 * Notes on notes occur where a correction was itself corrected: the chain of lines is followed to the first that is of no
 * note.
 */
final class NotedTax {

    private final Chain chain;
    private final Invoice note;
    private final DocumentKey key;

    NotedTax(Chain chain, Invoice note) {
        this.chain = chain;
        this.note = note;
        this.key = DocumentKey.of(note);
    }

    Invoice note() {
        return note;
    }

    /**
     * {@return the parts, group by group; their sums are the stated net and tax of each group, below zero} Each is on the
     * line of the invoice that it lowers; what names none is on line 0 of the note itself.
     *
     * @throws IllegalArgumentException if the amounts are not known in that currency
     */
    List<TaxPart> in(BookCurrency book) {
        List<TaxPart> parts = new ArrayList<>();
        List<TaxSubtotal> stated = book.taxes(note);
        for (int i = 0; i < stated.size(); i++) {
            TaxSubtotal group = note.totals().taxes().get(i);
            new TaxParts(note, group, stated.get(i), book)
                    .summing(credited(group.treatment()), new LineKey(key, 0)).stream()
                            .map(TaxPart::negated)
                            .forEach(parts::add);
        }
        return parts;
    }

    private List<TaxPart> credited(TaxTreatment treatment) {
        List<TaxPart> parts = new ArrayList<>();
        for (Effect effect : chain.of(key)) {
            if (note.lines().get(effect.by().line() - 1).treatment().equals(treatment)) {
                root(effect.on())
                        .ifPresent(line -> parts.add(new TaxPart(line, treatment, effect.net(), effect.tax())));
            }
        }
        return parts;
    }

    /**
     * {@return how much of the amount payable lowers an invoice}
     *
     * <p>With tax, in the currency of the note; zero where it names that invoice for nothing. What it says of another note
     * counts at the invoice of that note.
     */
    Money settles(DocumentKey document) {
        Money sum = Money.zero(note.header().currency());
        for (Map.Entry<DocumentKey, Money> settled : chain.settles(key).entrySet()) {
            sum = invoice(settled.getKey()).equals(document) ? sum.plus(settled.getValue()) : sum;
        }
        return sum;
    }

    /**
     * {@return how much of the amount payable lowers no known invoice}
     *
     * <p>With tax, in the currency of the note: such as an old invoice that nobody told the ledger.
     */
    Money unplaced() {
        Money sum = note.totals().payable();
        for (Map.Entry<DocumentKey, Money> settled : chain.settles(key).entrySet()) {
            sum = invoice(settled.getKey()).equals(key) ? sum : sum.minus(settled.getValue());
        }
        return sum;
    }

    /**
     * A note that another names counts where its own first line does.
     *
     * <p>An invoice is itself. Where the note named leads to no known line, what is said of it stays with this note.
     */
    DocumentKey invoice(DocumentKey named) {
        return chain.find(named).filter(each -> each.type().isCredit()).isEmpty()
                ? named
                : chain.of(named).stream()
                        .findFirst()
                        .flatMap(effect -> root(effect.on()))
                        .map(LineKey::document)
                        .orElse(key);
    }

    /**
     * {@return the line of an invoice, or of a document not known, that a line comes down to; empty where a note on the way
     * names nothing, or where notes name each other in a ring}
     */
    private Optional<LineKey> root(LineKey named) {
        Set<LineKey> seen = new HashSet<>();
        LineKey line = named;
        while (seen.add(line)) {
            DocumentKey document = line.document();
            if (chain.find(document).filter(each -> each.type().isCredit()).isEmpty()) {
                return Optional.of(line);
            }
            int number = line.line();
            Optional<Effect> through = chain.of(document).stream()
                    .filter(effect -> effect.by().line() == number)
                    .findFirst();
            if (through.isEmpty()) {
                return Optional.empty();
            }
            line = through.get().on();
        }
        return Optional.empty();
    }
}
