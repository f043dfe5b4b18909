package org.facturier.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.HOUSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Histories;
import org.facturier.core.account.KeyText;
import org.facturier.core.account.Link;
import org.facturier.core.account.Position;
import org.facturier.core.account.Statement;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Relieved;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.timetable.Needs;
import org.joda.money.Money;

/** What an account is follows from the set of its facts, and its figures are one. */
class FactSetProperties {

    @Provide
    Arbitrary<List<Fact>> histories() {
        return Histories.all();
    }

    @Property
    void entries_position_statement_and_ageing_are_one_figure(
            @ForAll("histories") List<Fact> facts, @ForAll @IntRange(max = Histories.DAYS + 5) int after) {
        LocalDate day = Histories.FIRST.plusDays(after);
        Ledger.of(HOUSE, facts).accounts().forEach(account -> {
            Position position = account.at(day);
            Money entered = account.entries().stream()
                    .filter(entry -> !entry.on().isAfter(day))
                    .map(Entry::amount)
                    .reduce(Money.zero(account.key().currency()), Money::plus);
            Statement statement = account.statement(new ServicePeriod(Histories.FIRST, day.plusDays(1)));
            assertThat(position.balance()).isEqualTo(entered);
            assertThat(position.owed().plus(position.owing())).isEqualTo(entered);
            assertThat(statement.closing()).isEqualTo(entered);
            assertThat(statement.aged().total()).isEqualTo(entered);
        });
    }

    @Property
    void open_is_never_beyond_the_amount_nor_beyond_zero(
            @ForAll("histories") List<Fact> facts, @ForAll @IntRange(max = Histories.DAYS + 5) int after) {
        LocalDate day = Histories.FIRST.plusDays(after);
        Ledger.of(HOUSE, facts).accounts().map(account -> account.at(day)).forEach(position -> {
            assertThat(position.debits()).allMatch(item -> item.open().isPositive());
            assertThat(position.credits()).allMatch(item -> item.open().isNegative());
            assertThat(position.debits()).noneMatch(item -> item.open().isGreaterThan(item.amount()));
            assertThat(position.credits()).noneMatch(item -> item.open().isLessThan(item.amount()));
            assertThat(position.debits()).noneMatch(item -> item.settled().isNegative());
            assertThat(position.credits()).noneMatch(item -> item.settled().isPositive());
        });
    }

    @Property
    void what_came_in_is_linked_on_account_or_returned(@ForAll("histories") List<Fact> facts) {
        Ledger.of(HOUSE, facts).accounts().forEach(account -> {
            LocalDate end = account.lastDay().orElse(Histories.FIRST);
            account.at(end).credits().stream().filter(AccountItem::isOnAccount).forEach(item -> {
                Money linked = account.links().stream()
                        .filter(link -> link.credit().equals(item.key()))
                        .map(Link::amount)
                        .reduce(Money.zero(account.key().currency()), Money::plus);
                assertThat(item.amount().plus(linked))
                        .isEqualTo(item.open().plus(item.moved()).plus(item.relieved()));
            });
        });
    }

    @Property
    void neither_order_nor_repetition_nor_cut_matters(
            @ForAll("histories") List<Fact> facts, @ForAll long seed, @ForAll @IntRange(max = 20) int cut) {
        List<Fact> others = new ArrayList<>(facts);
        others.addAll(facts.subList(0, Math.min(cut, facts.size())));
        Collections.shuffle(others, new Random(seed));
        int first = Math.min(cut, others.size());
        Ledger ledger = Ledger.of(HOUSE, others.subList(0, first));
        for (Fact fact : others.subList(first, others.size())) {
            ledger = ledger.tell(fact);
            ledger.accounts().findFirst().ifPresent(account -> account.at(Histories.FIRST));
        }
        assertThat(ledger).isEqualTo(Ledger.of(HOUSE, facts));
        assertThat(books(ledger)).isEqualTo(books(Ledger.of(HOUSE, facts)));
        assertThat(found(ledger)).isEqualTo(found(Ledger.of(HOUSE, facts)));
    }

    @Provide
    Arbitrary<List<Fact>> begun() {
        return Histories.of("iiiippppeetaaaaarrsxxhdooo");
    }

    @Property
    void nor_does_the_order_matter_where_items_were_carried_forward(
            @ForAll("begun") List<Fact> facts, @ForAll long seed, @ForAll @IntRange(max = 20) int cut) {
        neither_order_nor_repetition_nor_cut_matters(facts, seed, cut);
    }

    /** What is found but that something was told twice. */
    private static List<String> found(Ledger ledger) {
        return ledger.findings().stream()
                .filter(finding -> !finding.code().equals(LedgerRule.NOT_REPEATED.code()))
                .map(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .toList();
    }

    private static List<Object> books(Ledger ledger) {
        List<Object> all = new ArrayList<>();
        ledger.accounts().forEach(account -> {
            all.add(account.entries());
            all.add(account.links());
            all.add(account.balances());
            for (int day = 0; day <= Histories.DAYS + 2; day += 6) {
                all.add(account.at(Histories.FIRST.plusDays(day)));
            }
        });
        return all;
    }

    @Property
    void each_account_can_be_folded_alone(@ForAll("histories") List<Fact> facts) {
        Ledger whole = Ledger.of(HOUSE, facts);
        whole.accounts().map(Account::key).forEach(key -> {
            List<Fact> own = facts.stream().filter(isOf(key)).toList();
            Account alone = Ledger.of(HOUSE, own).account(key).orElseThrow();
            Account among = whole.account(key).orElseThrow();
            assertThat(alone.entries()).isEqualTo(among.entries());
            assertThat(alone.links()).isEqualTo(among.links());
            assertThat(alone.at(Histories.FIRST.plusDays(20))).isEqualTo(among.at(Histories.FIRST.plusDays(20)));
        });
    }

    /** What opens something there, and whatever acts on it. */
    private static Predicate<Fact> isOf(AccountKey key) {
        return fact -> Places.of(HOUSE, fact)
                .map(places -> places.accounts().contains(key))
                .orElse(true);
    }

    @Property
    void the_position_of_a_day_is_the_fold_up_to_it(
            @ForAll("histories") List<Fact> facts, @ForAll @IntRange(max = Histories.DAYS) int after) {
        LocalDate day = Histories.FIRST.plusDays(after);
        Ledger until = Ledger.of(
                HOUSE, facts.stream().filter(fact -> !fact.on().isAfter(day)).toList());
        Ledger whole = Ledger.of(HOUSE, facts);
        until.accounts()
                .forEach(account -> assertThat(
                                whole.account(account.key()).orElseThrow().at(day))
                        .isEqualTo(account.at(day)));
    }

    @Provide
    Arbitrary<List<Fact>> openings() {
        return Histories.of("iiiippppeaaaaarr");
    }

    @Property
    void what_is_carried_forward_goes_on_as_if_it_were_not(
            @ForAll("openings") List<Fact> facts, @ForAll @IntRange(max = Histories.DAYS) int after) {
        LocalDate day = Histories.FIRST.plusDays(after);
        List<Fact> before =
                facts.stream().filter(fact -> !fact.on().isAfter(day)).toList();
        Ledger whole = Ledger.of(HOUSE, facts);
        Ledger until = Ledger.of(HOUSE, before);
        // what waits then is not carried, and what is about an earlier document, one replaced before, or money of
        // before that
        // may be used up, reaches back
        Assume.that(facts.stream()
                .filter(fact -> fact.on().isAfter(day))
                .noneMatch(fact -> aboutOthers(fact) || isOfReplaced(fact, until) || isWithOneOf(before, fact)));
        Assume.that(until.findings().stream().noneMatch(found -> found.code().equals(LedgerRule.KNOWN.code())));
        List<Fact> told = new ArrayList<>(CarriedForward.of(until, day));
        facts.stream().filter(fact -> fact.on().isAfter(day)).forEach(told::add);
        Ledger next = Ledger.of(HOUSE, told);
        whole.accounts().forEach(account -> {
            for (int later = after; later <= Histories.DAYS + 2; later += 15) {
                LocalDate then = Histories.FIRST.plusDays(later);
                assertThat(open(next, account.key(), then)).isEqualTo(open(whole, account.key(), then));
            }
        });
    }

    private static boolean aboutOthers(Fact fact) {
        return fact instanceof Issued issued
                && !issued.document().header().references().preceding().isEmpty();
    }

    private static boolean isWithOneOf(List<Fact> before, Fact fact) {
        return fact instanceof Relieved relieved
                && before.stream().map(Fact::id).map(Optional::of).anyMatch(relieved.with()::equals);
    }

    private static boolean isOfReplaced(Fact fact, Ledger until) {
        return Needs.of(fact).names().stream()
                .anyMatch(name -> name instanceof ItemKey.DocumentItem document
                        && until.chain().replacedBy(document.document()).isPresent());
    }

    private static List<String> open(Ledger ledger, AccountKey key, LocalDate day) {
        return ledger.account(key)
                .map(account -> account.at(day))
                .map(position -> Stream.concat(position.debits().stream(), position.credits().stream())
                        .map(item -> KeyText.of(item.key()) + " " + item.open() + " " + item.dueOn())
                        .sorted()
                        .toList())
                .orElse(List.of());
    }
}
