package org.facturier.core.bankfile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.contracts.StatementReaderContract;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A contract that nothing can break proves nothing. */
class StatementReaderContractBitesTest {

    private static final byte[] FILE = new Mt940Sheet().bytes(Sheet.sample());
    private static final StatementReader RIGHT = new Mt940Sheet().reader();

    @Test
    void a_reader_that_is_right_breaks_nothing() {
        StatementReaderContract right = contract(RIGHT);
        assertThatCode(() -> {
                    right.r1_equal_bytes_give_equal_calls(FILE);
                    right.r2_to_r6_whatever_the_bytes_are_statements_follow_each_other_and_nothing_is_thrown(FILE);
                    right.r3_what_the_stream_throws_is_thrown(FILE);
                    right.r5_of_a_file_that_breaks_off_the_entries_are_the_first_of_the_whole(FILE, 0.5);
                    right.what_is_right_has_no_finding(FILE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_reader_that_counts_breaks_r1() {
        AtomicInteger calls = new AtomicInteger();
        assertBroken(() -> contract((source, file, sink) -> one(sink, calls.incrementAndGet()))
                .r1_equal_bytes_give_equal_calls(FILE));
    }

    @Test
    void statements_that_overlap_or_do_not_end_break_r2() {
        assertBroken(whatever((source, file, sink) -> {
            sink.begins(head());
            one(sink, 1);
        }));
        assertBroken(whatever((source, file, sink) -> sink.begins(head())));
        assertBroken(whatever((source, file, sink) -> sink.entry(entry(1))));
    }

    @Test
    void a_reader_that_throws_breaks_r3() {
        assertThatThrownBy(whatever((source, file, sink) -> {
                    throw new IllegalStateException("unreadable");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_reader_that_hides_what_the_stream_throws_breaks_r3() {
        StatementReader hiding = (source, file, sink) -> {
            try {
                RIGHT.read(source, file, sink);
            } catch (IOException hidden) {
                sink.ends(List.of());
            }
        };
        assertBroken(() -> contract(hiding).r3_what_the_stream_throws_is_thrown(FILE));
    }

    @Test
    void a_finding_without_the_file_breaks_r4() {
        assertBroken(whatever((source, file, sink) -> sink.finds(StatementFileRule.WHOLE.at("line 7", "cut"))));
    }

    @Test
    void an_entry_that_hangs_on_the_end_of_the_file_breaks_r5() {
        StatementReader measuring = (source, file, sink) -> one(sink, file.readAllBytes().length);
        assertBroken(() ->
                contract(measuring).r5_of_a_file_that_breaks_off_the_entries_are_the_first_of_the_whole(FILE, 0.5));
    }

    @Test
    void a_reader_that_closes_breaks_r6() {
        assertBroken(whatever((source, file, sink) -> {
            try (InputStream closed = file) {
                one(sink, closed.read());
            }
        }));
    }

    @Test
    void a_reader_that_finds_fault_with_all_is_no_reader() {
        StatementReader fussy = (source, file, sink) -> {
            one(sink, 1);
            sink.finds(StatementFileRule.FORM_KNOWN.at(source + ":1", "no"));
        };
        assertBroken(() -> contract(fussy).what_is_right_has_no_finding(FILE));
        assertBroken(() -> contract((source, file, sink) -> {}).what_is_right_has_no_finding(FILE));
    }

    private static ThrowingCallable whatever(StatementReader reader) {
        return () -> contract(reader)
                .r2_to_r6_whatever_the_bytes_are_statements_follow_each_other_and_nothing_is_thrown(FILE);
    }

    private static void one(StatementSink sink, int cents) {
        sink.begins(head());
        sink.entry(entry(cents));
        sink.ends(List.of());
    }

    private static StatementHead head() {
        return StatementHead.of(StatementKind.NOTIFICATION, OwnAccount.of(Sheet.ACCOUNT), "N-1");
    }

    private static BankEntry entry(int cents) {
        return BankEntry.of(BankTransaction.of(LocalDate.of(2026, 1, 5), Money.ofMinor(CurrencyUnit.EUR, cents))
                .build());
    }

    private static StatementReaderContract contract(StatementReader reader) {
        return new StatementReaderContract() {
            @Override
            public StatementReader statementReader() {
                return reader;
            }

            @Override
            public Arbitrary<byte[]> statementFiles() {
                return Arbitraries.just(FILE);
            }
        };
    }

    private static void assertBroken(ThrowingCallable promise) {
        assertThatThrownBy(promise).isInstanceOf(AssertionError.class);
    }
}
