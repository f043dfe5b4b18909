package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.index.Index;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Everything that is open on a day, of any partner, found by partner, by amount and by the names that payers write. Immutable,
 * safe for many threads; to change an item copies a few paths. Whatever it gives is in one order: what is due first, then what
 * is older, then by number.
 *
 * <p>It knows the names of what is settled too, so that money which names that is told from money which names nothing.
 *
 * <p>A ledger keeps one from day to day, of a million items, and changes the few that a day touched. Each item stands on three
 * shelves: of its account and side, of its amount, and of each of its names.
 */
public final class OpenItems {

    private static final OpenItems NONE = of(List.of());

    private final Index<Id, OpenItem> items;
    private final Shelves<Side> sides;
    private final Shelves<Money> amounts;
    private final Shelves<String> named;
    private final Names names;

    /**
     * @param items  by partner and key
     * @param sides  by account and side
     * @param amounts  by what is open, with its sign
     * @param named  by letters and digits of their names
     * @param names  all names that are known, also of what is settled
     */
    private OpenItems(
            Index<Id, OpenItem> items,
            Shelves<Side> sides,
            Shelves<Money> amounts,
            Shelves<String> named,
            Names names) {
        this.items = items;
        this.sides = sides;
        this.amounts = amounts;
        this.named = named;
        this.names = names;
    }

    /** What moved from one account to another has one key on both. */
    private record Id(String partner, ItemKey key) {
        static Id of(OpenItem item) {
            return new Id(item.partner(), item.key());
        }
    }

    /** What a partner owes, or is owed, in a currency. */
    private record Side(String partner, CurrencyUnit currency, boolean debit) {
        static Set<Side> of(OpenItem item) {
            return Set.of(new Side(item.partner(), item.open().getCurrencyUnit(), item.isDebit()));
        }
    }

    /** {@return no open item at all} */
    public static OpenItems none() {
        return NONE;
    }

    /**
     * {@return open items, given in any order}
     *
     * @throws IllegalArgumentException if a partner has one of them twice: they are made of one ledger, which has each once
     */
    public static OpenItems of(Collection<OpenItem> items) {
        return of(items, Map.of());
    }

    /**
     * {@return open items, given in any order, and the names of what is not open}
     *
     * @param items  the items
     * @param settled  by partner, names of documents of which nothing is open, or not yet
     * @throws IllegalArgumentException if a partner has one of the items twice: they are made of one ledger, which has each once
     */
    public static OpenItems of(Collection<OpenItem> items, Map<String, ? extends Collection<Reference>> settled) {
        Index<Id, OpenItem> byId = Index.none();
        for (OpenItem item : items) {
            byId = byId.with(Id.of(item), item);
        }
        if (byId.size() < items.size()) {
            throw new RefusedException(say("openTwice", "an item is open once, and one is given twice"));
        }
        return new OpenItems(
                byId,
                Shelves.of(Side::of, items),
                Shelves.of(item -> Set.of(item.open()), items),
                Shelves.of(OpenItems::bare, items),
                Names.of(names(items, settled)));
    }

    /** {@return the names of what is open and of what is not, each for the partner on whose account it is} */
    private static List<Name> names(Collection<OpenItem> items, Map<String, ? extends Collection<Reference>> settled) {
        List<Name> names = new ArrayList<>();
        items.forEach(item -> item.references().forEach(name -> names.add(new Name(item.partner(), name))));
        settled.forEach((partner, some) -> some.forEach(name -> names.add(new Name(partner, name))));
        return names;
    }

    /** {@return the labels by which names find an item; a name of signs alone finds nothing} */
    private static Set<String> bare(OpenItem item) {
        return item.references().stream()
                .map(Reference::bare)
                .filter(bare -> !bare.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return these items with one more, or with one in place of the same one} Its names are known from here on. */
    public OpenItems with(OpenItem item) {
        OpenItems others = find(item.partner(), item.key()).map(this::without).orElse(this);
        return new OpenItems(
                others.items.with(Id.of(item), item),
                others.sides.with(item),
                others.amounts.with(item),
                others.named.with(item),
                others.knowing(item.partner(), item.references()).names);
    }

    /** {@return these items without one; its names stay known} */
    public OpenItems without(OpenItem item) {
        return find(item.partner(), item.key()).map(this::less).orElse(this);
    }

    /** Takes an item off all shelves; it is among these. */
    private OpenItems less(OpenItem item) {
        return new OpenItems(
                items.without(Id.of(item)), sides.without(item), amounts.without(item), named.without(item), names);
    }

    /** {@return these items, and the names of what a partner has settled, or is not there yet} */
    public OpenItems knowing(String partner, Collection<Reference> settled) {
        Names more = names;
        for (Reference reference : settled) {
            more = more.with(new Name(partner, reference));
        }
        return new OpenItems(items, sides, amounts, named, more);
    }

    /**
     * {@return what is open once a proposal is taken; what stays on account of money that was not among the items is among
     * them then}
     *
     * @throws IllegalArgumentException if it takes more of an item than is open
     */
    public OpenItems after(Proposal proposal) {
        OpenItems before = find(proposal.of().partner(), proposal.of().key()).isPresent() ? this : with(proposal.of());
        return new Taken(before, proposal.of().partner()).of(proposal);
    }

    /** {@return an item of a partner, empty where nothing of it is open} */
    public Optional<OpenItem> find(String partner, ItemKey key) {
        return items.find(new Id(partner, key));
    }

    /** {@return what a partner owes in a currency, due first first; empty where nothing is open} */
    public Stream<OpenItem> debits(String partner, CurrencyUnit currency) {
        return sides.at(new Side(partner, currency, true));
    }

    /** {@return what a partner is owed in a currency, due first first; empty where nothing is} */
    public Stream<OpenItem> credits(String partner, CurrencyUnit currency) {
        return sides.at(new Side(partner, currency, false));
    }

    /** {@return what an item could be put to: what is open on the other side of its account} */
    public Stream<OpenItem> against(OpenItem item) {
        return sides.at(new Side(item.partner(), item.open().getCurrencyUnit(), !item.isDebit()));
    }

    /** {@return the items of any partner of which just so much is open: debits above zero, credits below} */
    public Stream<OpenItem> worth(Money open) {
        return amounts.at(open);
    }

    /** {@return the items of any partner that bear a name, signs and case left out} */
    public Stream<OpenItem> named(String name) {
        return named.at(WrittenWords.bare(name));
    }

    /**
     * {@return money on account, and money that went out for nothing yet, of any partner} A credit that came from another
     * account is money like the rest; what else is a credit, as a note, is for its own invoice.
     */
    public List<OpenItem> money() {
        return items.values()
                .filter(item ->
                        item.key() instanceof ItemKey.MoneyItem || item.key() instanceof ItemKey.TransferredItem)
                .sorted(OldestFirst.ORDER)
                .toList();
    }

    /** {@return every item} */
    public Stream<OpenItem> all() {
        return items.values().sorted(OldestFirst.ORDER);
    }

    /** {@return how many items are open} */
    public int size() {
        return items.size();
    }

    /**
     * {@return what a text says, held against all names that were ever known here}
     *
     * @param text  what a payer wrote
     * @param partner  the identifier of the partner whose orders are names too; blank for none
     */
    public TextReading read(String text, String partner) {
        return new TextReading(text, partner, names);
    }

    /** {@return whether a document, open or not, bears a name, signs and case left out; numbers of orders are passed over} */
    public boolean knows(String name) {
        return !names.known("", WrittenWords.bare(name)).isEmpty();
    }
}
