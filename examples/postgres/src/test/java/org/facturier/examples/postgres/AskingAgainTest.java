package org.facturier.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.issuing.NumberStore;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class AskingAgainTest {

    private static final Duration NONE = Duration.ZERO;

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void an_answer_lost_each_time_is_lost() {
        assertThatThrownBy(() -> bill(new AskingAgain(counted(PostgresNumberStore.in(unreachable())), 3, NONE)))
                .isInstanceOf(AnswerLostException.class);
        assertThat(asked).hasValue(3);
    }

    @Test
    void what_the_database_refuses_is_not_asked_again() {
        PGSimpleDataSource withoutTables = Database.empty();
        withoutTables.setCurrentSchema("nowhere");
        assertThatThrownBy(() -> bill(new AskingAgain(counted(PostgresNumberStore.in(withoutTables)), 3, NONE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("invoice_series");
        assertThat(asked).hasValue(1);
    }

    @Test
    void somebody_who_ends_the_thread_is_not_kept_waiting() {
        NumberStore patient = new AskingAgain(PostgresNumberStore.in(unreachable()), 2, Duration.ofHours(1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> bill(patient)).isInstanceOf(AnswerLostException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_store_is_asked_at_least_once() {
        NumberStore store = PostgresNumberStore.in(unreachable());
        assertThatThrownBy(() -> new AskingAgain(store, 0, NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void bill(NumberStore store) {
        store.advance("FAC", Orders.asked(1), last -> Orders.issue("FAC", 1, last));
    }

    private NumberStore counted(NumberStore store) {
        return (series, request, step) -> {
            asked.incrementAndGet();
            return store.advance(series, request, step);
        };
    }

    /** No server listens at port 1. */
    private static PGSimpleDataSource unreachable() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setPortNumbers(new int[] {1});
        return database;
    }
}
