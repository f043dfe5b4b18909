package org.facturier.core.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.account.Item;
import org.facturier.core.account.ItemKind;
import org.facturier.core.account.KeyText;
import org.facturier.core.account.Relief;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.folding.Targets;
import org.facturier.core.holding.Claim;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Origin;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Portion;
import org.facturier.core.holding.State;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reading.AccountBook;
import org.facturier.core.reading.Holds;
import org.facturier.core.reading.Reading;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/** An account as opening facts of a new ledger. */
final class CarryingForward {

    private final AccountBook book;
    private final LocalDate day;
    private final TaxNotYetDue taxes;
    private final State state;
    private final Map<String, Relieved> reliefs = new HashMap<>();

    CarryingForward(AccountBook book, LocalDate day, TaxNotYetDue taxes) {
        this.book = book;
        this.day = day;
        this.taxes = taxes;
        this.state = book.upTo(day);
        book.facts().forEach(fact -> {
            if (fact instanceof Relieved relieved) {
                reliefs.put(relieved.id(), relieved);
            }
        });
    }

    List<Fact> facts() {
        List<Item> items = book.reading(state, day)
                .items(part -> !part.available().isZero())
                .sorted(Reading.DUE_FIRST)
                .toList();
        Map<ItemKey, Item> carried = items.stream().collect(Collectors.toMap(Item::key, item -> item));
        List<Holding> holdings = items.stream()
                .map(item -> Names.of(item.key()))
                .distinct()
                .flatMap(name -> state.holdings().find(name).stream())
                .toList();
        List<Fact> facts = new ArrayList<>();
        Map<ItemKey, List<TaxSubtotal>> notYetDue = taxes.of(items);
        items.forEach(item -> facts.add(entry(item, notYetDue.getOrDefault(item.key(), List.of()))));
        holdings.forEach(holding -> holding.stands().claims().stream()
                .filter(claim -> claim.limit().isPositive()
                        && relievable(holding.name(), claim).isPositive())
                .filter(claim -> claim.only().map(carried::containsKey).orElse(true))
                .forEach(claim -> facts.add(relief(holding.name(), claim, carried))));
        facts.addAll(holds(holdings));
        return facts;
    }

    /** What went from one account to another has one key on both. */
    private String id(String of) {
        return "carried/" + day + "/" + book.key().partner() + "/" + of;
    }

    private Fact entry(Item item, List<TaxSubtotal> notYetDue) {
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

    private Carried carried(Item item, List<TaxSubtotal> notYetDue) {
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

    /** What came to less already when it was carried before comes to what it was at first. */
    private Money whole(Item item) {
        return origin(item).carried().map(Carried::whole).orElse(item.amount());
    }

    private Origin origin(Item item) {
        return state.holdings()
                .find(Names.of(item.key()))
                .orElseThrow()
                .get(item.key())
                .origin();
    }

    /** Of an amount that a plan gathered, the latest day: nobody pays interest for too long. */
    private LocalDate bearsInterestAfter(Item item) {
        List<Portion> portions = origin(item).portions();
        return portions.get(portions.size() - 1).dueOn();
    }

    /** A relief keeps its limit as far as anything is left for it, over what stands now; one told with a payment that is settled stands by itself. */
    private Fact relief(ItemKey over, Claim claim, Map<ItemKey, Item> carried) {
        ItemKey item = claim.only().orElse(over);
        Relieved told = reliefs.get(claim.fact());
        Money limit = Amounts.smaller(claim.limit(), relievable(over, claim));
        if (told == null) {
            return new Relieved(id(claim.fact()), day, item, limit, Relief.PAID_BEFORE);
        }
        Optional<String> with = told.with().filter(payment -> carried.containsKey(new ItemKey.Money(payment)));
        return new Relieved(told.id(), told.on(), item, limit, told.why(), with, told.duplicateOn());
    }

    private Money relievable(ItemKey over, Claim claim) {
        return state.holdings().find(over).orElseThrow().parts().stream()
                .filter(part -> claim.only().map(part.key()::equals).orElse(!Targets.isPaidBefore(part)))
                .map(Part::available)
                .reduce(Amounts.nothing(claim.limit()), Money::plus);
    }

    private List<Fact> holds(List<Holding> holdings) {
        Holds holds = new Holds(book.key(), day, state.holds());
        return holdings.stream()
                .flatMap(holding -> ItemKind.document(holding.name()).stream())
                .flatMap(holds::facts)
                .toList();
    }
}
