package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** F-1 of 1,200.00 with tax falls due on 25 January 2026, ten days after its date; F-2, of as much, on 6 March. */
class DunningToneTest {

    private static final LocalDate ISSUED = SampleInvoices.ISSUED_ON;
    private static final LocalDate DUE = ISSUED.plusDays(10);
    private static final LocalDate SECOND_DUE = ISSUED.plusDays(50);
    private static final LocalDate LATER = ISSUED.plusDays(60);
    private static final Dunning DUNNING = Dunning.standard().inTone(DunningTone.byHistory());

    private static TestLedger ledger() {
        return TestLedger.of(
                SampleInvoices.of("F-1", Money.parse("EUR 1000.00"), 10),
                SampleInvoices.of("F-2", Money.parse("EUR 1000.00"), 50));
    }

    private static Reminder first(TestLedger ledger) {
        return DUNNING.plan(ledger.account(), SECOND_DUE, List.of(), ledger::find, SECOND_DUE.plusDays(60))
                .coming()
                .get(0);
    }

    @Test
    void who_paid_in_time_is_reminded_later_and_who_paid_late_firmly_at_once() {
        Reminder punctual = first(ledger().paid("P-1", "F-1", "EUR 1200.00", DUE.plusDays(1)));
        assertThat(punctual.level().key()).isEqualTo("friendly");
        assertThat(punctual.daysLate()).isEqualTo(10);
        Reminder usual = first(ledger().paid("P-1", "F-1", "EUR 1200.00", DUE.plusDays(9)));
        assertThat(usual.level().key()).isEqualTo("friendly");
        assertThat(usual.daysLate()).isEqualTo(5);
        Reminder late = first(ledger().paid("P-1", "F-1", "EUR 1200.00", DUE.plusDays(30)));
        assertThat(late.level().key()).isEqualTo("firm");
        assertThat(late.daysLate()).isEqualTo(3);
    }

    @Test
    void days_late_are_weighted_by_amount() {
        // (900 x 0 + 300 x 20) / 1200 = 5
        PaymentHistory history = PaymentHistory.of(
                ledger().paid("P-1", "F-1", "EUR 900.00", DUE.minusDays(4))
                        .paid("P-2", "F-1", "EUR 300.00", DUE.plusDays(20))
                        .account(),
                LATER);
        assertThat(history.isLaterThan(4)).isTrue();
        assertThat(history.isLaterThan(5)).isFalse();
    }

    @Test
    void a_payment_that_came_back_and_one_that_is_yet_to_come_do_not_count() {
        TestLedger returned =
                ledger().paid("P-1", "F-1", "EUR 1200.00", DUE.plusDays(30)).reversed("P-1", DUE.plusDays(35));
        assertThat(PaymentHistory.of(returned.account(), LATER).isEmpty()).isTrue();
        TestLedger paid = ledger().paid("P-1", "F-1", "EUR 1200.00", DUE.plusDays(30));
        assertThat(PaymentHistory.of(paid.account(), DUE.plusDays(29)).isEmpty())
                .isTrue();
        assertThat(PaymentHistory.of(paid.account(), DUE.plusDays(30)).isEmpty())
                .isFalse();
    }

    @Test
    void what_is_open_says_nothing_so_that_the_tone_holds_while_reminders_run() {
        assertThat(PaymentHistory.of(ledger().account(), LATER.plusDays(90)).isEmpty())
                .isTrue();
        assertThat(PaymentHistory.of(ledger().account(), LATER.plusDays(90)).isLaterThan(0))
                .isFalse();
    }

    @Test
    void nobody_is_punctual_and_late() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DunningTone.byHistory(
                        5, ReminderPolicy.stepped(), ReminderPolicy.stepped(), 4, ReminderPolicy.stepped()))
                .withMessageContaining("5");
    }
}
