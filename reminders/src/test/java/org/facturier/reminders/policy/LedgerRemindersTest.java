package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the policy makes of the positions of a ledger. */
class LedgerRemindersTest {

    private static final LocalDate ISSUED = SampleInvoices.ISSUED_ON;
    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final ReminderPolicy POLICY = ReminderPolicy.stepped();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Optional<Reminder> ask(TestLedger ledger, int daysLate) {
        return POLICY.due(ledger.at(DUE.plusDays(daysLate)), List.of());
    }

    private static TestLedger disputed(TestLedger ledger, String amount, Integer... lines) {
        Dispute dispute = Dispute.builder()
                .id("D-1")
                .invoice(key("F-1").number())
                .lines(List.of(lines))
                .amount(Money.parse(amount))
                .reason(DisputeReason.PRICE)
                .openedOn(DUE)
                .build();
        return ledger.tell(new Disputed("told D-1", DUE, key("F-1"), dispute));
    }

    @Test
    void what_is_late_of_two_invoices_and_a_fee_less_what_is_disputed_and_owed_back_is_one_demand() {
        // 120.00 and 240.00 late, 60.00 of the second disputed, 24.00 on account, a fee of 12.00: 288.00
        TestLedger ledger = TestLedger.of(
                        SampleInvoices.of("F-1", eur("100.00"), 30), SampleInvoices.of("F-2", eur("200.00"), 30))
                .received("P-1", "EUR 24.00", ISSUED)
                .disputed("F-2", "EUR 60.00", DUE)
                .tell(new Entered("fee", DUE, LateAccount.KEY, eur("12.00"), DUE, EntryReason.FEE));
        Reminder reminder = ask(ledger, 5).orElseThrow();
        assertThat(reminder.claimed()).isEqualTo(eur("288.00"));
        assertThat(reminder.items())
                .extracting(ClaimedItem::name, ClaimedItem::claimed)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("F-1", eur("96.00")),
                        org.assertj.core.groups.Tuple.tuple("F-2", eur("180.00")),
                        org.assertj.core.groups.Tuple.tuple("fee", eur("12.00")));
    }

    @Test
    void a_dispute_of_another_line_of_too_much_or_of_another_currency_stops_nothing() {
        TestLedger ledger =
                TestLedger.of(SampleInvoices.of("F-1", eur("100.00"), 30), SampleInvoices.of("F-2", eur("200.00"), 30));
        assertThat(ask(disputed(ledger, "EUR 50.00", 99), 5)).isPresent();
        Reminder tooMuch = ask(disputed(ledger, "EUR 9999.00"), 5).orElseThrow();
        assertThat(tooMuch.claimed()).as("no more than F-1 is held").isEqualTo(eur("240.00"));
        assertThat(tooMuch.disputed()).isEqualTo(eur("120.00"));
        assertThat(ask(disputed(ledger, "USD 50.00"), 5).orElseThrow().claimed())
                .isEqualTo(eur("360.00"));
    }

    @Test
    void a_returned_debit_is_late_by_its_due_day() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", eur("1000.00"), 20))
                .paid("P-1", "F-1", "EUR 1200.00", LocalDate.of(2026, 2, 4))
                .reversed("P-1", LocalDate.of(2026, 2, 20));
        assertThat(POLICY.due(ledger.at(LocalDate.of(2026, 2, 10)), List.of())).isEmpty();
        Reminder reminder =
                POLICY.due(ledger.at(LocalDate.of(2026, 4, 1)), List.of()).orElseThrow();
        assertThat(reminder.claimed()).isEqualTo(eur("1200.00"));
        assertThat(reminder.daysLate()).isEqualTo(56);
    }

    @Test
    void a_new_plan_is_reminded_of_by_its_own_days() {
        List<Instalment> instalments = List.of(
                new Instalment(1, eur("600.00"), DUE.plusDays(60), Optional.empty()),
                new Instalment(2, eur("600.00"), DUE.plusDays(90), Optional.empty()));
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", eur("1000.00"), 30))
                .tell(new Rescheduled(
                        "plan", DUE.plusDays(10), key("F-1"), new PaymentSchedule(eur("1200.00"), instalments)));
        assertThat(ask(ledger, 64)).isEmpty();
        Reminder reminder = ask(ledger, 65).orElseThrow();
        assertThat(reminder.claimed()).isEqualTo(eur("600.00"));
        assertThat(reminder.pace()).isEqualTo(new ItemKey.InstalmentItem(key("F-1"), Optional.of("plan"), 1));
        assertThat(reminder.level().notice()).isEqualTo(DunningNotice.FRIENDLY);
    }

    @Test
    void money_that_came_before_its_invoice_is_not_asked_for_again() {
        // 120.00 on the day before the invoice, put to nothing yet
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", eur("100.00"), 30))
                .received("P-1", "EUR 120.00", ISSUED.minusDays(1));
        assertThat(ask(ledger, 90)).isEmpty();
        assertThat(ledger.at(DUE.plusDays(90)).demand()).isEqualTo(eur("0.00"));
    }

    @Test
    void what_a_bank_kept_is_not_asked_for() {
        TestLedger ledger =
                TestLedger.of(SampleInvoices.of("F-1", eur("100.00"), 30)).paid("P-1", "F-1", "EUR 110.00", DUE);
        assertThat(ask(ledger, 5).orElseThrow().claimed()).isEqualTo(eur("10.00"));
        TestLedger relieved = ledger.tell(
                new Relieved("fee", DUE, new ItemKey.DocumentItem(key("F-1")), eur("10.00"), ReliefReason.BANK_FEE));
        assertThat(ask(relieved, 90)).isEmpty();
    }

    @Test
    void of_what_was_lost_nothing_is_asked_for_and_nothing_owed_back() {
        // 900.00 written off of 600.00: the partner is neither asked nor owed anything
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", eur("500.00"), 30))
                .tell(new Relieved(
                        "loss", DUE, new ItemKey.DocumentItem(key("F-1")), eur("900.00"), ReliefReason.WRITE_OFF));
        assertThat(ask(ledger, 90)).isEmpty();
        assertThat(ledger.at(DUE.plusDays(90)).owing()).isEqualTo(eur("0.00"));
    }
}
