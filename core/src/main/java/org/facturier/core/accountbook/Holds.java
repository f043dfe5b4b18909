package org.facturier.core.accountbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Hold;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Promised;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.Told;
import org.facturier.core.openitem.Trail;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What holds documents on a day, after all that was told by then: disputes that are open and promises that still run. What is
 * held is not asked for; it is owed all the same, so nothing here moves a balance.
 *
 * <p>A dispute is told again, under its own identifier, whenever something becomes of it; here the last word on it by the day
 * counts. Documents are in the order of seller, series and number, 10 after 9.
 */
public final class Holds {

    /** A shorter number comes first, so that {@code F-9} is before {@code F-10}. */
    private static final Comparator<DocumentKey> BY_NUMBER = Comparator.comparing(DocumentKey::seller)
            .thenComparing(DocumentKey::series)
            .thenComparing(key -> key.number().text().length())
            .thenComparing(key -> key.number().text());

    /** The later one counts; of one day one that ends the dispute, else the one with the greater identifier. */
    private static final Comparator<Objection> LATER = Comparator.comparing(Objection::day)
            .thenComparing(objection -> objection.dispute().resolution().isPresent())
            .thenComparing(objection -> objection.fact().id());

    private final AccountKey account;
    private final LocalDate day;
    private final Map<DocumentKey, Map<String, Objection>> disputes = new TreeMap<>(BY_NUMBER);
    private final Map<DocumentKey, List<Promised>> promises = new TreeMap<>(BY_NUMBER);

    /**
     * A dispute as it stood on a day.
     *
     * @param day  the day from which that counts
     * @param fact  the fact that said so
     */
    private record Objection(LocalDate day, Disputed fact) {
        Dispute dispute() {
            return fact.dispute();
        }
    }

    /**
     * Takes what counts from the day or before it.
     *
     * @param account  the account
     * @param day  the day
     * @param told  disputes and promises of the account, of any day
     */
    public Holds(AccountKey account, LocalDate day, Trail<Told> told) {
        this.account = account;
        this.day = day;
        told.values().stream().filter(each -> !each.day().isAfter(day)).forEach(this::take);
    }

    /** A promise holds on its last day, too, and not after it. */
    private void take(Told told) {
        told.fact().asDisputed().ifPresent(disputed -> take(new Objection(told.day(), disputed)));
        told.fact()
                .asPromised()
                .filter(promised -> !promised.until().isBefore(day))
                .ifPresent(promised -> promises.computeIfAbsent(promised.document(), key -> new ArrayList<>())
                        .add(promised));
    }

    private void take(Objection now) {
        disputes.computeIfAbsent(now.fact().document(), key -> new TreeMap<>())
                .merge(now.dispute().id(), now, (one, other) -> LATER.compare(one, other) < 0 ? other : one);
    }

    /**
     * {@return the facts by which a document is held: of each open dispute the last one, then each promise that runs} They are
     * what a ledger that goes on from this day is told again.
     */
    public Stream<Fact> facts(DocumentKey document) {
        Stream<Fact> open = disputes.getOrDefault(document, Map.of()).values().stream()
                .filter(objection -> objection.dispute().isOpen(day))
                .map(Objection::fact);
        return Stream.concat(open, promises.getOrDefault(document, List.of()).stream());
    }

    /**
     * {@return what holds documents of which these items are open; none for a document of which all disputes ended and no
     * promise runs}
     *
     * @param open  what is open on the account on the day, of any document
     */
    List<Hold> over(Collection<AccountItem> open) {
        Map<DocumentKey, List<Dispute>> objections = new TreeMap<>(BY_NUMBER);
        disputes.forEach((document, all) -> objections.put(document, open(all.values())));
        promises.keySet().forEach(document -> objections.putIfAbsent(document, List.of()));
        return objections.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() || promises.containsKey(each.getKey()))
                .map(each -> hold(each.getKey(), each.getValue(), open))
                .toList();
    }

    /** {@return the disputes that are open at the end of the day} */
    private List<Dispute> open(Collection<Objection> objections) {
        return objections.stream()
                .map(Objection::dispute)
                .filter(dispute -> dispute.isOpen(day))
                .toList();
    }

    /**
     * {@return the hold of a document} What is disputed is no more than the partner owes for it: of 50.00 still open, disputes
     * of 40.00 and 30.00 hold 50.00. What the house owes the partner for it is held back by none, and amounts in another
     * currency than that of the account hold nothing.
     */
    private Hold hold(DocumentKey document, List<Dispute> objections, Collection<AccountItem> open) {
        Money nothing = Money.zero(account.currency());
        Money owed = open.stream()
                .filter(item -> item.isDebit()
                        && item.document().filter(document::equals).isPresent())
                .map(AccountItem::open)
                .reduce(nothing, Money::plus);
        Money disputed = objections.stream()
                .map(Dispute::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(account.currency()))
                .reduce(nothing, Money::plus);
        return new Hold(document, objections, Amounts.smaller(owed, disputed), promised(document));
    }

    /** Of several promises the latest end counts. */
    private Optional<LocalDate> promised(DocumentKey document) {
        return promises.getOrDefault(document, List.of()).stream()
                .map(Promised::until)
                .max(Comparator.naturalOrder());
    }
}
