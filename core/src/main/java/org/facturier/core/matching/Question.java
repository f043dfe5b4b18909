package org.facturier.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Mention;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.joda.money.CurrencyUnit;

/**
 * One transaction with all that is known about it: who pays, what is named, what is open. Used once.
 *
 * <p>What is worked out for it, such as the debts of a partner, is kept while it is asked about, for those who decide and those
 * who rank ask for the same.
 */
final class Question {

    private final BankTransaction transaction;
    private final OpenItems open;
    private final Payer payer;
    private final Named named;
    private final MatchingPolicy policy;
    /** The ways to see its money, what reached the account before what was sent. */
    private final List<Fund> funds;
    /** 1 where money came in, -1 where it went out. */
    private final int side;
    /** By partner and currency, made when they are first asked for. */
    private final Map<String, List<Debt>> debts = new HashMap<>();
    /** By partner, what is named in full and open; and all mentions that name something open. */
    private final Map<String, Set<ItemKey>> whole = new TreeMap<>();

    /** By document, the words that name it in full. */
    private final Map<ItemKey, Evidence> namedBy = new HashMap<>();
    /** What is named in full, and of which nothing is open. */
    private final List<Mention> notOpen = new ArrayList<>();

    Question(BankTransaction transaction, OpenItems open, Payer payer, Named named, MatchingPolicy policy) {
        this.transaction = transaction;
        this.open = open;
        this.payer = payer;
        this.named = named;
        this.policy = policy;
        this.funds = Fund.of(transaction);
        this.side = transaction.amount().isNegative() ? -1 : 1;
        named.whole().forEach(this::read);
    }

    /** Takes one name in full: what is open under it, or that nothing is. */
    private void read(Mention mention) {
        boolean found = false;
        for (OpenItem item : mention.items(open, payer.partner().orElse(""))) {
            Optional<ItemKey> key = Debts.key(item);
            if (key.isPresent()) {
                found = true;
                whole.computeIfAbsent(item.partner(), unseen -> new LinkedHashSet<>())
                        .add(key.get());
                namedBy.putIfAbsent(key.get(), mention.named(item));
            }
        }
        if (!found) {
            notOpen.add(mention);
        }
    }

    /** {@return the day of the money} */
    LocalDate day() {
        return transaction.bookedOn();
    }

    /** {@return the transaction} */
    BankTransaction transaction() {
        return transaction;
    }

    /** {@return everything that is open} */
    OpenItems open() {
        return open;
    }

    /** {@return what is told of the payer} */
    Payer payer() {
        return payer;
    }

    /** {@return what the words name} */
    Named named() {
        return named;
    }

    /** {@return what may be decided} */
    MatchingPolicy policy() {
        return policy;
    }

    /** {@return the ways to see the money} */
    List<Fund> funds() {
        return funds;
    }

    /** {@return 1 where money came in, -1 where it went out} */
    int side() {
        return side;
    }

    /** {@return the partners of whom something open is named in full} */
    Set<String> namedPartners() {
        return whole.keySet();
    }

    /** {@return how many open documents of a partner are named in full} */
    int countNamed(String partner) {
        return whole.getOrDefault(partner, Set.of()).size();
    }

    /** {@return what is named in full and not open} */
    List<Mention> notOpen() {
        return notOpen;
    }

    /** {@return the words that name a document in full} */
    Optional<Evidence> namedBy(Debt debt) {
        return Optional.ofNullable(namedBy.get(debt.key()));
    }

    /** {@return what a partner owes in a currency, and what goes off it} */
    List<Debt> debts(String partner, CurrencyUnit currency) {
        return debts.computeIfAbsent(partner + " " + currency, unseen -> Debts.of(open, partner, currency, side));
    }

    /** {@return what is named of a partner's debts in the currency of some money} */
    Names names(String partner, Fund fund) {
        return Names.of(this, partner, debts(partner, fund.currency()));
    }

    /** {@return whether a debt is named in full, alone or within a range} */
    boolean isNamed(String partner, Debt debt) {
        return whole.getOrDefault(partner, Set.of()).contains(debt.key())
                || named.ranges().stream()
                        .anyMatch(range -> debt.numbers().stream().anyMatch(range::holds));
    }

    /**
     * What is named of one partner's debts.
     *
     * <p>Of {@code F-1}, a short {@code 0172} and a mistyped {@code 0117}: one in full, one in part, and for the third each
     * debt that is a slip away, which may be several or none.
     *
     * @param whole  in full
     * @param parts  in part
     * @param near  for each number that is none of ours, the debts that are one slip away and not named otherwise
     */
    record Names(List<Debt> whole, List<Debt> parts, List<List<Debt>> near) {

        /** {@return what is named of some debts; a debt counts once, by the fullest name} */
        static Names of(Question question, String partner, List<Debt> debts) {
            List<Debt> whole = debts.stream()
                    .filter(debt -> question.isNamed(partner, debt))
                    .toList();
            List<Debt> parts = debts.stream()
                    .filter(debt -> !whole.contains(debt)
                            && question.named.parts().stream()
                                    .anyMatch(part -> part.numbers().stream().anyMatch(debt.numbers()::contains)))
                    .toList();
            List<List<Debt>> near = new ArrayList<>();
            for (Named.Typed slip : question.named.slips()) {
                near.add(debts.stream()
                        .filter(debt -> !whole.contains(debt)
                                && !parts.contains(debt)
                                && debt.numbers().stream().anyMatch(slip::isNear))
                        .toList());
            }
            return new Names(whole, parts, near);
        }

        /** {@return whether each number that is none of ours is near one debt alone, and no two near the same} */
        boolean isClear() {
            return near.stream().allMatch(some -> some.size() == 1)
                    && near.stream().distinct().count() == near.size();
        }

        /** {@return all that is named: in full, in part, and near} */
        List<Debt> all() {
            Set<Debt> all = new LinkedHashSet<>(whole);
            all.addAll(parts);
            near.forEach(all::addAll);
            return List.copyOf(all);
        }

        /** {@return whether nothing of the partner is named} */
        boolean isEmpty() {
            return all().isEmpty();
        }
    }

    /**
     * {@return why each debt of a reading is in it: named in full, in part or nearly}
     *
     * <p>A debt that no words name has no reason here.
     */
    Collection<Evidence> reasons(String partner, List<Debt> debts) {
        Map<Evidence, Boolean> reasons = new LinkedHashMap<>();
        for (Debt debt : debts) {
            namedBy(debt).ifPresent(why -> reasons.put(why, true));
            debt.items().get(0).references().stream()
                    .sorted(java.util.Comparator.comparing(org.facturier.core.payment.Reference::text))
                    .forEach(reference -> {
                        named.parts().stream()
                                .filter(part -> part.numbers().contains(reference.bare()))
                                .forEach(part -> reasons.put(new Evidence.Abbreviated(reference, part.words()), true));
                        named.slips().stream()
                                .filter(slip -> slip.isNear(reference.bare()))
                                .forEach(slip -> reasons.put(new Evidence.Near(reference, slip.words()), true));
                    });
        }
        return reasons.keySet();
    }
}
