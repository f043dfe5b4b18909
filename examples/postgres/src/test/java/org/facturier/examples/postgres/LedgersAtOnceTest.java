package org.facturier.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.examples.postgres.Sales.HOUSE;
import static org.facturier.examples.postgres.Sales.MARCH;
import static org.facturier.examples.postgres.Sales.account;
import static org.facturier.examples.postgres.Sales.eur;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.facturier.core.account.Position;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.Matchers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Many who tell at once, and answers that are lost, on a real database. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LedgersAtOnceTest {

    private static final int MANY = 8;

    private final PGSimpleDataSource database = Database.empty();
    private final PostgresLedgers ledgers = PostgresLedgers.in(database, HOUSE);

    /** Eight invoices of 60.00 and 250.00 on account: four are paid, 10.00 are put to a fifth. */
    @ParameterizedTest
    @Tag("once")
    @ValueSource(strings = {"read committed", "repeatable read", "serializable"})
    void no_credit_is_used_twice_by_many_that_bill_and_settle_at_once(String isolation) throws Exception {
        database.setOptions("-c default_transaction_isolation=" + isolation.replace(" ", "\\ "));
        tell("P1", Sales.paid("bank-1", "P1", "250.00"));
        Patience patience = new Patience(1000, Duration.ofMillis(1));
        Threads.inParallel(MANY, number -> patience.ask(() -> ledgers.tell("P1", before -> billed(before, number))));
        Ledger told = ledgers.of("P1");
        assertThat(told.findings().all()).isEmpty();
        assertThat(position(told, "P1").onAccount()).isEqualTo(eur("0.00"));
        assertThat(position(told, "P1").debits()).hasSize(4);
        assertThat(position(told, "P1").owed()).isEqualTo(eur("230.00"));
    }

    /** Under identifiers that no two share, so that nothing but the lock keeps them apart. */
    private static List<ToldFact> billed(Ledger before, int number) {
        Issued invoice = Sales.invoice("F-" + number, "P1", "50.00");
        Stream<Allocated> settled = before.tell(invoice).settle(MARCH, Matchers.byReferenceThenAge()).facts().stream()
                .map(Allocated.class::cast);
        Stream<Fact> own = settled.map(
                put -> new Allocated(number + "/" + put.id(), put.on(), put.credit(), put.debit(), put.amount()));
        return Stream.concat(Stream.of(invoice), own).map(ToldFact::of).toList();
    }

    @Test
    void without_the_lock_two_use_one_credit() throws Exception {
        tell("P1", Sales.paid("bank-1", "P1", "60.00"));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        Threads.inParallel(
                2,
                number -> UnlockedLedgers.tell(database, "P1", before -> {
                    await(bothHaveRead);
                    Issued invoice = Sales.invoice("F-" + number, "P1", "50.00");
                    return facts(invoice, Sales.put("a-" + number, "bank-1", invoice, "60.00"));
                }));
        assertThat(ledgers.of("P1").findings().all())
                .extracting(finding -> finding.code().toString())
                .containsExactly("LED-LINK-01");
    }

    @Test
    @Tag("once")
    void payments_of_many_partners_that_come_at_once_are_settled_once_each() throws Exception {
        for (int number = 1; number <= MANY; number++) {
            tell("P" + number % 2, Sales.invoice("F-" + number, "P" + number % 2, "100.00"));
        }
        // each file of the bank is read twice
        Threads.inParallel(2 * MANY, each -> {
            int number = each % MANY + 1;
            String payer = "P" + number % 2;
            return ledgers.tell(
                            payer,
                            before -> before
                                    .settle(
                                            Sales.payment("bank-" + number, payer, "120.00", "F-" + number),
                                            Matchers.byReferenceThenAge())
                                    .facts()
                                    .stream()
                                    .map(ToldFact::of)
                                    .toList())
                    .orThrow();
        });
        Ledger whole = ledgers.whole();
        assertThat(whole.findings().all()).isEmpty();
        assertThat(whole.facts()).hasSize(3 * MANY);
        assertThat(whole.accounts().map(account -> account.at(MARCH)))
                .hasSize(2)
                .allSatisfy(position -> assertThat(position.debits()).isEmpty())
                .allSatisfy(position -> assertThat(position.credits()).isEmpty());
    }

    @Test
    void transfers_in_both_directions_at_once_wait_for_each_other_and_stand_under_both() throws Exception {
        for (int number = 1; number <= MANY; number++) {
            tell(from(number), Sales.paid("bank-" + number, from(number), "10.00"));
        }
        Threads.inParallel(
                MANY,
                number -> ledgers.transfer(
                                from(number),
                                from(number + 1),
                                before -> facts(Sales.moved(
                                        "t-" + number, from(number), "bank-" + number, from(number + 1), "10.00")))
                        .orThrow());
        // each of both had 40.00, sent 40.00 and was sent 40.00
        for (String partner : List.of("P0", "P1")) {
            Ledger cut = ledgers.of(partner);
            assertThat(cut.facts()).hasSize(MANY / 2 + MANY);
            assertThat(cut.findings().all()).isEmpty();
            assertThat(position(cut, partner).onAccount()).isEqualTo(eur("-40.00"));
            assertThat(position(ledgers.whole(), partner)).isEqualTo(position(cut, partner));
        }
        assertThat(ledgers.whole().findings().all()).isEmpty();
    }

    private static String from(int number) {
        return "P" + number % 2;
    }

    @Test
    void a_transfer_that_does_not_lock_the_other_partner_is_refused() {
        tell("P1", Sales.paid("bank-1", "P1", "10.00"));
        assertThatThrownBy(() -> tell("P1", Sales.moved("t-1", "P1", "bank-1", "P2", "10.00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t-1");
        assertThat(ledgers.of("P1").facts()).hasSize(1);
    }

    @Test
    void partners_do_not_wait_for_each_other() {
        Ledger first = ledgers.tell("P1", before -> {
                    tell("P2", Sales.paid("bank-2", "P2", "2.00"));
                    return facts(Sales.paid("bank-1", "P1", "1.00"));
                })
                .orThrow();
        assertThat(position(first, "P1").balance()).isEqualTo(eur("-1.00"));
        assertThat(position(ledgers.of("P2"), "P2").balance()).isEqualTo(eur("-2.00"));
    }

    @Test
    void one_fact_told_of_two_partners_at_once_counts_for_one() throws Exception {
        List<Boolean> kept = Threads.inParallel(
                2,
                number -> ledgers.tell("P" + number, before -> facts(Sales.paid("bank-1", "P" + number, "10.00")))
                        .value()
                        .isPresent());
        assertThat(kept).containsExactlyInAnyOrder(true, false);
        assertThat(ledgers.whole().facts()).hasSize(1);
    }

    @Test
    void a_step_whose_commit_was_not_answered_is_told_once() {
        Issued invoice = Sales.invoice("F-1", "P1", "50.00");
        tell("P1", invoice, Sales.paid("bank-0", "P1", "10.00"));
        PostgresLedgers cut = PostgresLedgers.in(Database.cutAfterCommit(database), HOUSE);
        assertThatThrownBy(() -> cut.tell("P1", LedgersAtOnceTest::settled))
                .isInstanceOf(AnswerLostException.class)
                .hasMessageContaining("partner P1");
        // the commit may still be under way: whoever has the lock after it sees what it kept
        Ledger again = ledgers.tell("P1", LedgersAtOnceTest::settled).orThrow();
        assertThat(again.facts()).hasSize(4);
        assertThat(position(again, "P1").balance()).isEqualTo(eur("0.00"));
        assertThat(ledgers.of("P1")).isEqualTo(again);
        assertThat(column("SELECT facts FROM ledger_partner")).containsExactly("4");
    }

    private static List<ToldFact> settled(Ledger before) {
        return before
                .settle(Sales.payment("bank-1", "P1", "50.00", "F-1"), Matchers.byReferenceThenAge())
                .facts()
                .stream()
                .map(ToldFact::of)
                .toList();
    }

    @Test
    void patience_outlives_a_server_that_ends_the_connection() {
        boolean[] ended = new boolean[1];
        Patience patience = new Patience(2, Duration.ofMillis(1));
        Ledger told = patience.ask(() -> ledgers.tell("P1", before -> {
                    if (!ended[0]) {
                        ended[0] = true;
                        Database.endIdle(database);
                    }
                    return facts(Sales.paid("bank-1", "P1", "1.00"));
                }))
                .orThrow();
        assertThat(position(told, "P1").balance()).isEqualTo(eur("-1.00"));
        assertThat(ledgers.of("P1").facts()).hasSize(1);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void tell(String partner, Fact... facts) {
        ledgers.tell(partner, before -> facts(facts)).orThrow();
    }

    private static List<ToldFact> facts(Fact... facts) {
        return Stream.of(facts).map(ToldFact::of).toList();
    }

    private List<String> column(String query) {
        return Database.column(database, query);
    }

    private static Position position(Ledger ledger, String partner) {
        return ledger.account(account(partner)).orElseThrow().at(MARCH);
    }
}
