package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ItemKind;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * The tax that was not due of documents whose items were carried forward. A document that the ledger knows itself is not
 * counted again.
 *
 * <p>Of such a document there is no invoice here, only its opening entries: each says how much base and tax, by treatment,
 * was not due when the book began. They come due as the entry is paid. Of an entry of 60.00 that carries 50.00 and 10.00, a
 * payment of 30.00 brings half: 25.00 and 5.00.
 *
 * @param ledger  the ledger that began with them
 * @param book  the currency
 * @param steps  what its accounts tell of them
 */
record CarriedTax(Ledger ledger, BookCurrency book, AccountSteps steps) {

    private static final Set<Entry.Kind> ENDING = Set.of(Entry.Kind.REVERSAL, Entry.Kind.REPLACEMENT);

    /** An opening entry, what it carries, and the document that its item is of. */
    private record Opening(Entered entry, Carried carried, DocumentKey document) {}

    /**
     * {@return the tax of each document of which something was carried, whatever number of items it has} The documents
     * stand in the order of the identifiers of their entries, which is the same however the facts were told. Entries in a
     * currency that leads nowhere are left out.
     */
    Stream<DocumentTax> all() {
        Map<DocumentKey, List<Opening>> openings = new LinkedHashMap<>();
        ledger.facts()
                .flatMap(fact -> fact.asEntered().stream())
                .sorted(Comparator.comparing(Entered::id))
                .flatMap(entry -> opening(entry).stream())
                .forEach(opening -> openings.computeIfAbsent(opening.document(), key -> new ArrayList<>())
                        .add(opening));
        return openings.entrySet().stream().map(each -> tax(each.getKey(), each.getValue()));
    }

    private Optional<Opening> opening(Entered entry) {
        return entry.carried()
                .filter(carried -> !carried.taxNotYetDue().isEmpty() && knows(entry, carried))
                .flatMap(carried -> ItemKind.document(carried.key())
                        .filter(document -> ledger.chain().find(document).isEmpty())
                        .map(document -> new Opening(entry, carried, document)));
    }

    /**
     * {@return whether the amount of an entry and all tax that it carries are in the currency of the book, or at a rate to
     * it}
     */
    private boolean knows(Entered entry, Carried carried) {
        return Stream.concat(
                        Stream.of(entry.amount()),
                        carried.taxNotYetDue().stream().flatMap(group -> Stream.of(group.net(), group.tax())))
                .map(Money::getCurrencyUnit)
                .allMatch(currency -> currency.equals(book.currency())
                        || rate(entry)
                                .filter(rate -> rate.from().equals(currency))
                                .isPresent());
    }

    private Optional<ExchangeRate> rate(Entered entry) {
        return entry.accountingRate().filter(rate -> rate.to().equals(book.currency()));
    }

    private DocumentTax tax(DocumentKey document, List<Opening> openings) {
        TaxHistory history = new TaxHistory(document, steps.besidesPaidBefore(document));
        openings.forEach(opening -> entries(opening).forEach(entry -> add(opening, entry, history)));
        return history.of(Optional.empty());
    }

    /**
     * As long as it stands on the account.
     *
     * <p>What a reversal ends, or a corrective invoice takes the place of, is credited on that day: what is owed, and its
     * tax.
     */
    private void add(Opening opening, Entry entry, TaxHistory history) {
        List<TaxChange> changes = opening.carried().taxNotYetDue().stream()
                .map(group -> change(opening, group, entry.on()))
                .map(change ->
                        entry.kind() == Entry.Kind.ENTERED ? change : change.undone(entry.on(), opening.document()))
                .toList();
        history.said(entry.on(), entry.fact(), entry.amount(), changes);
    }

    /**
     * {@return the entries of the account that opened the item or ended it} What settles an item is no entry and comes by
     * the steps.
     */
    private List<Entry> entries(Opening opening) {
        return ledger.account(opening.entry().account()).stream()
                .flatMap(account -> account.entries().stream())
                .filter(entry -> entry.item().equals(opening.carried().key()))
                .filter(entry -> ENDING.contains(entry.kind()) || entry.kind() == Entry.Kind.ENTERED)
                .toList();
    }

    /** {@return what an opening adds under one treatment} It is on no line, for the lines are in the book before. */
    private TaxChange change(Opening opening, TaxSubtotal group, LocalDate on) {
        return new TaxChange(
                on,
                opening.document(),
                0,
                group.treatment(),
                amount(opening.entry(), group.net()),
                amount(opening.entry(), group.tax()));
    }

    private Money amount(Entered entry, Money amount) {
        return amount.getCurrencyUnit().equals(book.currency())
                ? amount
                : rate(entry).orElseThrow().convert(amount);
    }
}
