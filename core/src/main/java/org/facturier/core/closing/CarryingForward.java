package org.facturier.core.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.ItemKind;
import org.facturier.core.account.KeyText;
import org.facturier.core.account.Relief;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.accountbook.Holds;
import org.facturier.core.accountbook.Reading;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.EffectiveRelief;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Origin;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.Portion;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.posting.Targets;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * An account as opening facts of a new ledger. It is read as it was folded up to the day: what was told for later days has
 * no say, neither in what is open nor in which plan of payment is in force.
 */
final class CarryingForward {

    private final AccountBook book;
    private final LocalDate day;
    private final TaxNotYetDue taxes;
    private final State state;
    /** The reliefs told, by identifier: the state knows what a relief takes, the fact alone with which payment it came. */
    private final Map<String, Relieved> reliefs = new HashMap<>();

    CarryingForward(AccountBook book, LocalDate day, TaxNotYetDue taxes) {
        this.book = book;
        this.day = day;
        this.taxes = taxes;
        this.state = book.upTo(day);
        book.facts().forEach(fact -> fact.asRelieved().ifPresent(relieved -> reliefs.put(relieved.id(), relieved)));
    }

    /**
     * {@return the facts: an entry for each item of which something is open or relieved, what is due first at the head;
     * then the reliefs over them; then open disputes and promises, by document}
     *
     * <p>A relief goes on only where it has something to take, and one over a single item only where that item goes on.
     * Money on account is an item as any other.
     */
    List<Fact> facts() {
        List<AccountItem> items = book.reading(state, day)
                .items(part -> !part.available().isZero())
                .sorted(Reading.DUE_FIRST)
                .toList();
        Map<ItemKey, AccountItem> carried = items.stream().collect(Collectors.toMap(AccountItem::key, item -> item));
        List<Holding> holdings = items.stream()
                .map(item -> Names.of(item.key()))
                .distinct()
                .flatMap(name -> state.holdings().find(name).stream())
                .toList();
        List<Fact> facts = new ArrayList<>();
        Map<ItemKey, List<TaxSubtotal>> notYetDue = taxes.of(items);
        items.forEach(item -> facts.add(entry(item, notYetDue.getOrDefault(item.key(), List.of()))));
        holdings.forEach(holding -> holding.stands().reliefs().stream()
                .filter(relief -> relief.limit().isPositive()
                        && relievable(holding.name(), relief).isPositive())
                .filter(relief -> relief.only().map(carried::containsKey).orElse(true))
                .forEach(relief -> facts.add(relief(holding.name(), relief, carried))));
        facts.addAll(holds(holdings));
        return facts;
    }

    /**
     * What went from one account to another has one key on both.
     *
     * <p>So the partner is a part of the identifier, and the day: a book that is carried forward twice gives other
     * identifiers.
     */
    private String id(String of) {
        return "carried/" + day + "/" + book.key().partner() + "/" + of;
    }

    /**
     * {@return the entry of an item: its amount has the sign of the item, above zero what the partner owes} It says no
     * reference of its own; the names under which a payer knows the item are in what is carried.
     */
    private Fact entry(AccountItem item, List<TaxSubtotal> notYetDue) {
        return new Entered(
                id(KeyText.of(item.key())),
                day,
                book.key(),
                TaxNotYetDue.goingOn(item),
                item.dueOn(),
                EntryReason.OPENING,
                "",
                item.accountingRate(),
                Optional.of(carried(item, notYetDue)));
    }

    private Carried carried(AccountItem item, List<TaxSubtotal> notYetDue) {
        return new Carried(
                item.key(),
                item.on(),
                item.postponedTo(),
                item.purpose(),
                bearsInterestAfter(item),
                whole(item),
                item.references(),
                notYetDue);
    }

    /**
     * What came to less already when it was carried before comes to what it was at first.
     *
     * <p>Of 120.00 that came as 58.07 into this ledger, and of which 20.00 are left now, 120.00 is told again.
     */
    private Money whole(AccountItem item) {
        return origin(item).carried().map(Carried::whole).orElse(item.amount());
    }

    private Origin origin(AccountItem item) {
        return state.holdings()
                .find(Names.of(item.key()))
                .orElseThrow()
                .get(item.key())
                .origin();
    }

    /** Of an amount that a plan gathered, the latest day: nobody pays interest for too long. */
    private LocalDate bearsInterestAfter(AccountItem item) {
        List<Portion> portions = origin(item).portions();
        return portions.get(portions.size() - 1).dueOn();
    }

    /**
     * A relief keeps its limit as far as anything is left for it, over what stands now; one told with a payment that is
     * settled stands by itself. What was stated as paid before on a document is no fact of the old ledger; it becomes one
     * here, dated the day.
     *
     * @param over  the holding: a document, or an item that is of none
     * @param relief  what of it need not be paid
     * @param carried  the items that go on, by key
     */
    private Fact relief(ItemKey over, EffectiveRelief relief, Map<ItemKey, AccountItem> carried) {
        ItemKey item = relief.only().orElse(over);
        Relieved told = reliefs.get(relief.fact());
        Money limit = Amounts.smaller(relief.limit(), relievable(over, relief));
        if (told == null) {
            return new Relieved(id(relief.fact()), day, item, limit, Relief.PAID_BEFORE);
        }
        Optional<String> with = told.with().filter(payment -> carried.containsKey(new ItemKey.MoneyItem(payment)));
        return new Relieved(told.id(), told.on(), item, limit, told.why(), with, told.duplicateOn());
    }

    /**
     * {@return how much is left that a relief could take: of its one item, else of all parts of the holding but what was
     * stated as paid before}
     */
    private Money relievable(ItemKey over, EffectiveRelief relief) {
        return state.holdings().find(over).orElseThrow().parts().stream()
                .filter(part -> relief.only().map(part.key()::equals).orElse(!Targets.isPaidBefore(part)))
                .map(Part::available)
                .reduce(Amounts.nothing(relief.limit()), Money::plus);
    }

    /**
     * {@return the disputes that are open on the day and the promises that have not run out, as they were told} Of
     * documents only: nothing else can be disputed.
     */
    private List<Fact> holds(List<Holding> holdings) {
        Holds holds = new Holds(book.key(), day, state.holds());
        return holdings.stream()
                .flatMap(holding -> ItemKind.document(holding.name()).stream())
                .flatMap(holds::facts)
                .toList();
    }
}
