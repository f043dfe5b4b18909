package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.reminders.contracts.LateAccount.document;
import static org.facturier.reminders.contracts.LateAccount.instalment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.finding.Finding;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.policy.DunningPause.Kind;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** EUR 600.00 with the last day to pay on Saturday 14 February 2026. */
class ReminderPlanTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final ItemKey KEY = instalment("F-1", 1);
    private static final LateAccount OWED =
            LateAccount.none().owing(KEY, Money.parse("EUR 600.00"), DUE.minusDays(30), DUE);
    private static final ReminderPolicy POLICY = ReminderPolicy.stepped();

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static ReminderPlan plan(LateAccount account, LocalDate from) {
        return POLICY.plan(account.at(from), List.of(), from.plusDays(60));
    }

    private static DunningPause pause(LateAccount account, LocalDate on, Reminder... sent) {
        return POLICY.pauses(account.at(on), List.of(sent)).get(0);
    }

    private static Reminder friendly() {
        return POLICY.due(OWED.at(DUE.plusDays(5)), List.of()).orElseThrow();
    }

    @Test
    void all_levels_come_on_their_days() {
        ReminderPlan plan = plan(OWED, DUE);
        assertThat(plan.coming()).extracting(Reminder::on).containsExactly(day(2, 19), day(3, 6), day(3, 26));
        assertThat(plan.coming())
                .extracting(each -> each.level().key())
                .containsExactly("friendly", "firm", "formal-notice");
        assertThat(plan.due()).isEmpty();
        assertThat(plan.pauses()).extracting(DunningPause::kind).containsExactly(Kind.NOTHING_LATE);
        assertThat(plan.pauses().get(0).until()).contains(DUE);
    }

    @Test
    void on_business_days_a_level_of_a_sunday_comes_on_monday_and_grace_days_end_no_earlier() {
        ReminderPolicy weekdays = ReminderPolicy.stepped(List.of(
                        DunningLevel.of("friendly", 8, DunningNotice.FRIENDLY).withGraceDays(12)))
                .onBusinessDays(BusinessDays.weekdays().except(Set.of(day(3, 9))));
        Reminder only = weekdays.plan(OWED.at(DUE), List.of(), DUE.plusDays(60))
                .coming()
                .get(0);
        assertThat(only.on()).isEqualTo(day(2, 23)); // 22 February is a Sunday
        assertThat(only.deadline()).isEqualTo(day(3, 10)); // 7 March is a Saturday, 9 March a holiday
        DunningPause sunday = weekdays.pauses(OWED.at(day(2, 22)), List.of()).get(0);
        assertThat(sunday.kind()).isEqualTo(Kind.CLOSED_DAY);
        assertThat(sunday.until()).contains(day(2, 22));
    }

    @Test
    void a_promise_pauses_until_its_last_day_and_the_plan_goes_on_after_it() {
        LateAccount promised = OWED.promised(document("F-1"), DUE, day(3, 2));
        DunningPause pause = pause(promised, day(2, 25));
        assertThat(pause.kind()).isEqualTo(Kind.PROMISED);
        assertThat(pause.until()).contains(day(3, 2));
        assertThat(pause.amount()).contains(Money.parse("EUR 600.00"));
        assertThat(plan(promised, day(2, 25)).coming().get(0).on()).isEqualTo(day(3, 3));
    }

    @Test
    void a_dispute_and_a_credit_pause_without_an_end() {
        DunningPause disputed = pause(OWED.disputed(document("F-1"), Money.parse("EUR 600.00"), DUE), day(3, 1));
        assertThat(disputed.kind()).isEqualTo(Kind.DISPUTED);
        assertThat(disputed.until()).isEmpty();
        LateAccount covered = OWED.credited("P-1", Money.parse("EUR 600.00"), DUE);
        assertThat(pause(covered, day(3, 1)).kind()).isEqualTo(Kind.COVERED);
        assertThat(plan(covered, day(3, 1)).coming()).isEmpty();
    }

    @Test
    void what_is_too_little_too_early_or_granted_is_told_as_such() {
        LateAccount little = LateAccount.none().owing(KEY, Money.parse("EUR 4.99"), DUE.minusDays(30), DUE);
        assertThat(pause(little, day(3, 1)).kind()).isEqualTo(Kind.BELOW_MINIMUM);
        DunningPause early = pause(OWED, day(2, 16));
        assertThat(early.kind()).isEqualTo(Kind.LEVEL_LATER);
        assertThat(early.until()).contains(day(2, 18));
        DunningPause granted = pause(OWED, day(2, 20), friendly());
        assertThat(granted.kind()).isEqualTo(Kind.GRACE_DAYS);
        assertThat(granted.until()).contains(day(2, 27));
    }

    @Test
    void after_all_levels_it_is_said_that_there_are_no_more() {
        ReminderPlan all = plan(OWED, DUE);
        DunningPause pause = POLICY.pauses(OWED.at(day(5, 1)), all.coming()).get(0);
        assertThat(pause.kind()).isEqualTo(Kind.LEVELS_SENT);
        assertThat(pause.until()).isEmpty();
    }

    @Test
    void a_pause_says_itself_in_words() {
        Finding why = pause(OWED, day(2, 20), friendly()).why();
        assertThat(why.toString()).contains("the last reminder grants time until 2026-02-27");
    }

    @Test
    void a_policy_that_says_nothing_of_itself_is_said_to_give_none() {
        assertThat(ReminderPolicy.silent().pauses(OWED.at(day(5, 1)), List.of()))
                .extracting(DunningPause::kind)
                .containsExactly(Kind.NONE_GIVEN);
    }

    @Test
    void a_plan_has_a_day_or_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.plan(OWED.at(DUE), List.of(), DUE))
                .withMessageContaining("2026-02-14");
    }

    @Test
    void the_plan_of_dunning_has_the_late_fees_of_each_day() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000.00"), 30));
        ReminderPlan plan = Dunning.standard().plan(ledger.account(), DUE, List.of(), ledger::find, DUE.plusDays(60));
        Reminder notice = plan.coming().get(2);
        assertThat(notice.on()).isEqualTo(day(3, 26));
        // 1200 x 12.15 % x 40 / 365
        assertThat(notice.interest()).isEqualTo(Optional.of(Money.parse("EUR 15.98")));
        assertThat(notice.awaitsLateFees()).isFalse();
    }
}
