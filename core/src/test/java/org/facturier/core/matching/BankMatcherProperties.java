package org.facturier.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.contracts.MatcherContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds of any transactions and anything open: the promises of the port, the cent, and that no order matters. */
class BankMatcherProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final NumberShape SHAPE =
            NumberShape.of(new NumberShape.Letters("F-"), new NumberShape.Digits(NumberShape.Kind.COUNTER, 3));

    private static BankMatcher bankMatcher() {
        Payers payers = Payers.builder()
                .name("anna", "Anna Weber GmbH")
                .name("bela", "Bela Kiss")
                .mandate("anna", "M1")
                .build();
        return new BankMatcher(List.of(SHAPE), payers, MatchingPolicy.STANDARD);
    }

    @Group
    class AsMatcher implements MatcherContract {
        @Override
        public Matcher matcher() {
            return bankMatcher();
        }
    }

    @Property
    void the_order_of_transactions_and_items_changes_nothing(
            @ForAll("items") List<OpenItem> items,
            @ForAll("transactions") List<BankTransaction> transactions,
            @ForAll Random random) {
        List<BankTransaction> shuffled = new ArrayList<>(transactions);
        List<OpenItem> others = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(others, random);
        assertThat(Reconciliation.of(bankMatcher(), shuffled, OpenItems.of(others), Bookings.none())
                        .steps())
                .isEqualTo(Reconciliation.of(bankMatcher(), transactions, OpenItems.of(items), Bookings.none())
                        .steps());
    }

    @Property
    void two_passes_over_the_days_before_and_after_equal_one(
            @ForAll("items") List<OpenItem> items, @ForAll("transactions") List<BankTransaction> transactions) {
        LocalDate cut = DAY.plusDays(3);
        Reconciliation whole = Reconciliation.of(bankMatcher(), transactions, OpenItems.of(items), Bookings.none());
        Reconciliation first = Reconciliation.of(
                bankMatcher(),
                transactions.stream()
                        .filter(one -> one.bookedOn().isBefore(cut))
                        .toList(),
                OpenItems.of(items),
                Bookings.none());
        Reconciliation second = Reconciliation.of(
                bankMatcher(),
                transactions.stream()
                        .filter(one -> !one.bookedOn().isBefore(cut))
                        .toList(),
                first.open(),
                first.seen());
        List<Reconciliation.Step> both = new ArrayList<>(first.steps());
        both.addAll(second.steps());
        assertThat(both).isEqualTo(whole.steps());
    }

    @Property
    void a_statement_read_twice_takes_nothing_the_second_time(
            @ForAll("items") List<OpenItem> items, @ForAll("transactions") List<BankTransaction> transactions) {
        Reconciliation once = Reconciliation.of(bankMatcher(), transactions, OpenItems.of(items), Bookings.none());
        Reconciliation again = Reconciliation.of(bankMatcher(), transactions, once.open(), once.seen());
        assertThat(again.taken()).isEmpty();
        assertThat(again.open().all())
                .containsExactlyElementsOf(once.open().all().toList());
    }

    @Property
    void every_cent_is_put_somewhere_or_left_and_nothing_open_passes_zero(
            @ForAll("items") List<OpenItem> items, @ForAll("transactions") List<BankTransaction> transactions) {
        OpenItems open = OpenItems.of(items);
        for (BankTransaction transaction : transactions) {
            Judgement judgement = bankMatcher().judge("p", transaction, open, Bookings.none());
            if (judgement instanceof Judgement.Ranked ranked) {
                for (Proposal proposal : ranked.proposals()) {
                    open.after(proposal);
                    assertConserved(proposal);
                }
            }
        }
    }

    /** Of each item but the money: what money and credits put there, and what is relieved, is what it goes down by. */
    private static void assertConserved(Proposal proposal) {
        Map<ItemKey, Money> put = new HashMap<>();
        proposal.links().forEach(link -> {
            put.merge(link.debit(), link.amount(), Money::plus);
            put.merge(link.credit(), link.amount().negated(), Money::plus);
        });
        Money all = put.values().stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        assertThat(all.isZero()).isTrue();
        assertThat(proposal.remaining().isNegative()).isFalse();
    }

    /** Few amounts, so that sums meet. */
    @Provide
    Arbitrary<List<OpenItem>> items() {
        Arbitrary<OpenItem> item = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of("anna", "bela"),
                        Arbitraries.of("10.00", "20.00", "30.00", "50.00", "70.05", "-20.00"),
                        Arbitraries.integers().between(0, 5))
                .as((number, partner, amount, day) -> item(number, partner, amount, DAY.plusDays(day)));
        return item.list().ofMaxSize(8).uniqueElements(OpenItem::key);
    }

    private static OpenItem item(int number, String partner, String amount, LocalDate day) {
        InvoiceNumber name = InvoiceNumber.of(String.format(Locale.ROOT, "F-%03d", number));
        DocumentKey document = new DocumentKey("house", "F", name);
        Money open = Money.parse("EUR " + amount);
        ItemKey key = open.isNegative()
                ? new ItemKey.CreditItem(document, Optional.empty())
                : new ItemKey.InstalmentItem(document, 1);
        return OpenItem.of(key, partner, open)
                .on(day)
                .reference(Reference.number(name))
                .build();
    }

    /** Each under a reference of its own. */
    @Provide
    Arbitrary<List<BankTransaction>> transactions() {
        Arbitrary<Tuple.Tuple4<String, String, String, Integer>> said = Combinators.combine(
                        Arbitraries.of("10.00", "30.00", "50.00", "60.00", "70.05", "25.00", "-20.00", "0.00"),
                        Arbitraries.of(
                                "", "F-001", "F 012", "F-12", "F-001 F-002", "F-001 au F-020", "F-0012", "thanks"),
                        Arbitraries.of("", "Anna Weber", "BELA KISS", "Anna Webr", "Stranger Ltd"),
                        Arbitraries.integers().between(0, 6))
                .as(Tuple::of);
        return said.list().ofMaxSize(8).map(some -> {
            List<BankTransaction> transactions = new ArrayList<>();
            for (Tuple.Tuple4<String, String, String, Integer> one : some) {
                BankTransaction.Builder transaction = BankTransaction.of(
                                DAY.plusDays(one.get4()), Money.parse("EUR " + one.get1()))
                        .key(TransactionKey.of("B" + transactions.size()))
                        .remittance(Remittance.of(one.get2()));
                if (!one.get3().isEmpty()) {
                    transaction.counterparty(Counterparty.of(one.get3()));
                }
                transactions.add(transaction.build());
            }
            return transactions;
        });
    }
}
