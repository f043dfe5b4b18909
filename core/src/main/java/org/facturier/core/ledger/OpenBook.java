package org.facturier.core.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Issued;
import org.facturier.core.index.Index;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Origin;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.EarlyDiscount;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Reference;
import org.facturier.core.terms.Instalment;

/**
 * What is open on all accounts on the newest day, kept up as facts are told.
 *
 * <p>To ask what is open after each of a thousand payments must not read a thousand accounts each time. So the state of
 * each account as it was read is kept beside the items: when an account goes on, only the holdings that differ are taken
 * out and put in again.
 *
 * @param items  what is open
 * @param read  the account as it stood when it was read, by its key
 * @param latest  the latest day of all accounts
 */
record OpenBook(OpenItems items, Index<AccountKey, State> read, LocalDate latest) {

    static final OpenBook NONE = new OpenBook(OpenItems.none(), Index.none(), LocalDate.MIN);

    /**
     * {@return this book after some accounts went on}
     *
     * @param filed  all facts, in which the accounts are found
     * @param changed  the accounts that went on since this book was read; others are not looked at
     */
    OpenBook after(Filed filed, Set<AccountKey> changed) {
        OpenBook book = this;
        for (AccountKey account : changed) {
            book = book.with(filed.books().find(account).orElseThrow());
        }
        return book;
    }

    private OpenBook with(AccountBook book) {
        State before = read.get(book.key(), State.EMPTY);
        State now = book.state();
        OpenItems open = items;
        for (ItemKey name : now.holdings().differing(before.holdings())) {
            open = less(open, book.key(), before.holdings().find(name).stream().toList());
            open = more(open, book, now.holdings().find(name).stream().toList());
        }
        LocalDate last = book.lastDay().orElse(LocalDate.MIN);
        return new OpenBook(open, read.with(book.key(), now), last.isAfter(latest) ? last : latest);
    }

    private static OpenItems less(OpenItems open, AccountKey account, Collection<Holding> holdings) {
        OpenItems left = open;
        for (Holding holding : holdings) {
            for (Part part : holding.parts()) {
                left = left.find(account.partner(), part.key())
                        .map(left::without)
                        .orElse(left);
            }
        }
        return left;
    }

    /**
     * {@return the items with what is open of some holdings} Of what is settled the names stay known, so that money which
     * names it is told from money which names nothing.
     */
    private static OpenItems more(OpenItems open, AccountBook book, Collection<Holding> holdings) {
        OpenItems all = open;
        for (Holding holding : holdings) {
            for (Part part : holding.parts()) {
                List<Reference> names = book.named().of(holding, part);
                all = part.open().isZero()
                        ? all.knowing(book.key().partner(), names)
                        : all.with(item(book.key(), holding, part, names));
            }
        }
        return all;
    }

    /**
     * {@return a part as an open item, a debit above zero and a credit below} Money carries the words of its payer, by
     * which a matcher finds what it is for.
     */
    private static OpenItem item(AccountKey account, Holding holding, Part part, List<Reference> names) {
        Origin origin = part.origin();
        OpenItem.Builder item = OpenItem.of(part.key(), account.partner(), origin.signed(part.open()))
                .on(origin.on())
                .dueOn(origin.dueOn());
        names.forEach(item::reference);
        holding.source()
                .asReceived()
                .ifPresent(received -> item.text(received.payment().reference()));
        discount(holding, part).ifPresent(item::discount);
        return item.build();
    }

    /**
     * {@return what may be kept of a document that is paid whole and early} Nothing of it is settled yet, and it is paid at once:
     * what one part of several bears is for somebody to look at.
     */
    private static Optional<EarlyDiscount> discount(Holding holding, Part part) {
        Optional<Invoice> document = holding.source().asIssued().map(Issued::document);
        boolean whole =
                part.open().equals(part.origin().amount()) && holding.parts().size() == 1;
        List<Instalment> schedule =
                document.map(invoice -> invoice.schedule().instalments()).orElse(List.of());
        if (!whole || !part.origin().debit() || schedule.size() != 1) {
            return Optional.empty();
        }
        return schedule.get(0)
                .discount()
                .map(agreed -> new EarlyDiscount(
                        agreed.percent().of(part.open()), part.origin().on().plusDays(agreed.withinDays())))
                .filter(kept -> kept.amount().isLessThan(part.open()));
    }

    /**
     * {@return what is open on a day; accounts that went on after it are read as they stood then}
     *
     * <p>On the latest day or after it, that is the book as it stands; before, only the accounts that went on later are
     * read again.
     */
    OpenItems on(LocalDate day, Filed filed) {
        if (!latest.isAfter(day)) {
            return items;
        }
        OpenItems then = items;
        List<AccountBook> later = filed.books()
                .values()
                .filter(book -> book.lastDay().filter(day::isBefore).isPresent())
                .toList();
        for (AccountBook book : later) {
            then = less(then, book.key(), book.state().holdings().values().toList());
            then = more(then, book, book.reading(day).holdings().toList());
        }
        return then;
    }
}
