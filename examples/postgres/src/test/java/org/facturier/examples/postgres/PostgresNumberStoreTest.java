package org.facturier.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.finding.Message.say;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.json.FacturierJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/** On a real database. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PostgresNumberStoreTest implements NumberStoreContract {

    private final PGSimpleDataSource database = Database.empty();
    private final NumberStore store = PostgresNumberStore.in(database);

    @Override
    public NumberStore emptyStore() {
        return PostgresNumberStore.in(Database.empty());
    }

    @Test
    void the_document_is_kept_as_it_was_issued() throws Exception {
        Invoice invoice = bill("FAC", 7);
        assertThat(column("SELECT document FROM issued_invoice"))
                .containsExactly(FacturierJson.mapper().writeValueAsString(invoice));
        assertThat(column("SELECT series || number || request || issued_on FROM issued_invoice"))
                .containsExactly("FACFAC-000001order 72026-01-01");
        assertThat(bill("FAC", 7)).isEqualTo(invoice);
    }

    @Test
    void a_refusal_leaves_nothing_behind() {
        assertThat(store.advance("FAC", Orders.asked(1), last -> refused()).value())
                .isEmpty();
        assertThat(column("SELECT series FROM invoice_series")).isEmpty();
        assertThat(column("SELECT number FROM issued_invoice")).isEmpty();
    }

    @Test
    void an_exception_in_the_step_leaves_nothing_behind_and_comes_through() {
        assertThatThrownBy(() -> store.advance("FAC", Orders.asked(1), last -> {
                    throw new ArithmeticException("no number left");
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(column("SELECT series FROM invoice_series")).isEmpty();
        assertThat(bill("FAC", 1).number()).hasToString("FAC-000001");
    }

    @Test
    void a_failure_between_invoice_and_position_takes_the_invoice_back() {
        Database.execute(database, "ALTER TABLE invoice_series ADD CHECK (number <> 'FAC-000002')");
        bill("FAC", 1);
        assertThatThrownBy(() -> bill("FAC", 2)).isInstanceOf(IllegalStateException.class);
        assertThat(column("SELECT number FROM issued_invoice")).containsExactly("FAC-000001");
    }

    @Test
    void a_number_given_out_before_is_refused_by_name() {
        bill("FAC", 1);
        assertThatThrownBy(
                        () -> store.advance("FAC", Orders.asked(2), last -> Orders.issue("FAC", 2, Optional.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FAC-000001");
    }

    @Test
    @Tag("once")
    void a_series_begun_by_many_at_once_begins_once() throws Exception {
        for (int round = 0; round < 20; round++) {
            String series = "N" + round;
            CyclicBarrier start = new CyclicBarrier(4);
            Threads.inParallel(4, order -> {
                start.await();
                return bill(series, order);
            });
            assertThat(column("SELECT number FROM issued_invoice WHERE series = '" + series + "' ORDER BY id"))
                    .containsExactly(series + "-000001", series + "-000002", series + "-000003", series + "-000004");
        }
    }

    @Test
    void a_series_whose_beginning_was_refused_is_begun_by_the_next() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?>[] next = new Future<?>[1];
            store.advance("FAC", Orders.asked(1), last -> {
                next[0] = other.submit(() -> bill("FAC", 2));
                untilSomebodyWaits();
                return refused();
            });
            assertThat(next[0].get()).hasFieldOrPropertyWithValue("number.text", "FAC-000001");
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void series_do_not_wait_for_each_other() {
        Outcome<Invoice> outcome = store.advance("FAC", Orders.asked(1), last -> {
            bill("AV", 2);
            return Orders.issue("FAC", 1, last);
        });
        assertThat(outcome.value()).isPresent();
        assertThat(column("SELECT number FROM issued_invoice ORDER BY id")).containsExactly("AV-000001", "FAC-000001");
    }

    @Test
    void one_request_made_by_many_at_once_gives_one_invoice() throws Exception {
        List<Invoice> answers = Threads.inParallel(8, order -> bill("FAC", 7));
        assertThat(answers).hasSize(8).containsOnly(answers.get(0));
        assertThat(column("SELECT number FROM issued_invoice")).containsExactly("FAC-000001");
    }

    @Test
    void a_request_whose_commit_was_not_answered_gives_what_was_kept() throws SQLException {
        NumberStore cut = PostgresNumberStore.in(Database.cutAfterCommit(database));
        assertThatThrownBy(() -> cut.advance("FAC", Orders.asked(1), last -> Orders.issue("FAC", 1, last)))
                .isInstanceOf(AnswerLostException.class)
                .hasMessageContaining("series FAC, request order 1");
        Outcome<Invoice> again = store.advance("FAC", Orders.asked(1), last -> {
            throw new AssertionError("the invoice was lost with its answer");
        });
        assertThat(again.orThrow().number()).hasToString("FAC-000001");
    }

    @Test
    void asking_again_outlives_a_server_that_ends_the_connection() {
        boolean[] ended = new boolean[1];
        Outcome<Invoice> outcome = new AskingAgain(store, 2, Duration.ofMillis(1))
                .advance("FAC", Orders.asked(1), last -> {
                    if (!ended[0]) {
                        ended[0] = true;
                        Database.endIdle(database);
                    }
                    return Orders.issue("FAC", 1, last);
                });
        assertThat(outcome.orThrow().number()).hasToString("FAC-000001");
        assertThat(column("SELECT number FROM issued_invoice")).containsExactly("FAC-000001");
    }

    @Test
    void under_serializable_too_numbers_follow_each_other() throws Exception {
        PGSimpleDataSource strict = Database.empty();
        strict.setOptions("-c default_transaction_isolation=serializable");
        NumberStore again = new AskingAgain(PostgresNumberStore.in(strict), 1000, Duration.ofMillis(1));
        Threads.inParallel(
                20, order -> again.advance("FAC", Orders.asked(order), last -> Orders.issue("FAC", order, last)));
        Outcome<Invoice> last = again.advance("FAC", Orders.asked(21), reached -> Orders.issue("FAC", 21, reached));
        assertThat(last.orThrow().number()).hasToString("FAC-000021");
    }

    @Test
    void a_commit_is_on_disk_where_somebody_switched_that_off() throws SQLException {
        database.setOptions("-c synchronous_commit=off");
        Database.rememberDurability(database, "issued_invoice");
        bill("FAC", 1);
        assertThat(column("SELECT setting FROM durability")).containsExactly("on");
        assertThat(column("SHOW synchronous_commit")).containsExactly("off");
    }

    @Test
    void a_step_that_advances_its_own_series_ends_with_the_lock_timeout() throws SQLException {
        database.setOptions("-c lock_timeout=200ms");
        assertThatThrownBy(() -> store.advance("FAC", Orders.asked(1), last -> Outcome.accepted(bill("FAC", 2))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lock timeout");
        assertThat(column("SELECT number FROM issued_invoice")).isEmpty();
    }

    private Invoice bill(String series, int order) {
        return store.advance(series, Orders.asked(order), last -> Orders.issue(series, order, last))
                .orThrow();
    }

    private void untilSomebodyWaits() {
        String waiting = "SELECT pid::text FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
        while (column(waiting).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static Outcome<Invoice> refused() {
        return Outcome.rejected(new Finding(
                new RuleCode("TEST-STORE-01"), Severity.ERROR, "", say("refused"), Optional.empty(), Optional.empty()));
    }

    private List<String> column(String query) {
        return Database.column(database, query);
    }
}
