package org.facturier.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 64 threads bill into one series while connections are cut from both ends and their process is killed and restarted; then
 * the books are audited. That the audit would notice is shown by stores that leave something out.
 */
@Tag("torture")
class TortureTest {

    /** In a normal build; the long torture is {@code -Dtorture.invoices=100000}. */
    private static final int ORDERS = Integer.getInteger("torture.invoices", 1000);

    private static final int FEW = 300;

    /** About one in fifty leaves a gap: so many that there is one for certain. */
    private static final int MANY = 1000;

    @Test
    void the_books_are_in_order_after_cuts_and_kills(@TempDir Path folder) throws Exception {
        Torture.Outcome outcome = run(new Torture(Contender.FAITHFUL, ORDERS, 4, Database.empty(), folder));
        assertThat(outcome.complaints()).isEmpty();
        System.out.println(outcome);
        assertThat(outcome.ended()).as("connections ended by the server").isGreaterThan(10);
        assertThat(outcome.lost()).as("answers lost").isGreaterThan(ORDERS / 100);
        assertThat(outcome.unheard()).as("commits that were not heard of").isPositive();
    }

    @Test
    void the_highest_number_and_one_repeats_numbers(@TempDir Path folder) throws Exception {
        Torture.Outcome outcome = naive(Contender.HIGHEST_PLUS_ONE, FEW, folder);
        assertThat(outcome.complaints()).anyMatch(complaint -> complaint.contains("NUM-REPEAT-01"));
    }

    @Test
    void a_number_taken_before_the_invoice_is_stored_leaves_gaps(@TempDir Path folder) throws Exception {
        Torture.Outcome outcome = naive(Contender.NUMBER_FIRST, MANY, folder);
        assertThat(outcome.complaints())
                .anyMatch(complaint -> complaint.contains("NUM-GAP-01"))
                .noneMatch(complaint -> complaint.contains("NUM-REPEAT-01"));
    }

    @Test
    void without_the_request_an_order_is_billed_twice(@TempDir Path folder) throws Exception {
        Torture.Outcome outcome = naive(Contender.FORGETFUL, FEW, folder);
        assertThat(outcome.complaints())
                .anyMatch(complaint -> complaint.startsWith("invoices of order"))
                .noneMatch(complaint -> complaint.contains("NUM-"));
    }

    private static Torture.Outcome naive(Contender contender, int orders, Path folder) throws Exception {
        return run(new Torture(contender, orders, 1, Database.unguarded(), folder));
    }

    /** Waits long enough for a machine that is busy, and not for ever. */
    private static Torture.Outcome run(Torture torture) {
        return assertTimeoutPreemptively(Duration.ofSeconds(300 + torture.orders() / 10), torture::run);
    }
}
