package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.reminders.contracts.LateAccount.document;
import static org.facturier.reminders.contracts.LateAccount.instalment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Position;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.ReminderPolicyContract;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every promise of the contract is broken once on purpose, and the contract must notice. */
class ReminderPolicyContractTest {

    private static final LocalDate FIRST = SampleInvoices.ISSUED_ON;
    private static final Money HUNDRED = Money.parse("EUR 100.00");
    private static final LateAccount LATE = LateAccount.none()
            .owing(instalment("F-1", 1), Money.parse("EUR 600.00"), FIRST, FIRST.plusDays(10))
            .owing(instalment("F-2", 1), Money.parse("EUR 600.00"), FIRST, FIRST.plusDays(40));
    private static final LateCase CASE = new LateCase(LATE, 1);
    private static final DunningLevel FRIENDLY = DunningLevel.of("friendly", 5, DunningNotice.FRIENDLY);
    private static final DunningLevel FIRM = DunningLevel.of("firm", 20, DunningNotice.FIRM);

    private static ReminderPolicyContract of(ReminderPolicy policy) {
        return () -> policy;
    }

    private static void breaks(ThrowingCallable promise) {
        assertThatThrownBy(promise).isInstanceOf(AssertionError.class);
    }

    /** Reminds of all that is late by the days of one level, whatever was sent, disputed, promised or owed back. */
    private static Optional<Reminder> thoughtless(Position position, DunningLevel level) {
        return thoughtless(position, level, item -> true);
    }

    private static Optional<Reminder> thoughtless(
            Position position, DunningLevel level, Predicate<AccountItem> wanted) {
        List<ClaimedItem> all = position.late().stream()
                .filter(wanted)
                .map(item -> ClaimedItem.of(item, item.open()))
                .filter(item -> item.daysLate(position.asOf()) >= level.daysLate())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reminder.Builder()
                        .account(position.account())
                        .level(level)
                        .on(position.asOf())
                        .claim(new OverdueClaim(position.account().currency(), all, List.of(), List.of()))
                        .build());
    }

    @Test
    void a_policy_that_answers_otherwise_the_second_time_breaks_p1() {
        AtomicInteger asked = new AtomicInteger();
        ReminderPolicyContract moody = of((position, sent) ->
                asked.incrementAndGet() % 3 == 0 ? Optional.empty() : thoughtless(position, FRIENDLY));
        breaks(() -> moody.p1_equal_arguments_give_equal_results(CASE));
    }

    @Test
    void a_policy_that_reminds_of_another_day_breaks_p2_and_the_contract() {
        Position late = LATE.at(FIRST.plusDays(60));
        ReminderPolicyContract hasty = of((position, sent) -> thoughtless(late, FRIENDLY));
        breaks(() -> hasty.p2_nothing_is_due_while_nothing_may_be_asked_for(CASE));
        breaks(() -> hasty.a_reminder_is_of_the_account_on_the_day_and_its_step_has_come(CASE));
    }

    @Test
    void a_policy_that_forgets_what_was_sent_breaks_p3_p5_and_p6() {
        ReminderPolicyContract forgetful = of((position, sent) -> thoughtless(position, FRIENDLY));
        breaks(() -> forgetful.p3_no_step_comes_twice_for_the_item_that_sets_the_pace(CASE));
        breaks(() -> forgetful.p5_steps_only_go_forward(CASE));
        breaks(() -> forgetful.p6_nothing_is_due_while_granted_days_run(CASE));
    }

    /** Judges as the usual policy does, and gives other reasons. */
    private record Saying(List<DunningPause> pauses) implements ReminderPolicy {

        @Override
        public Optional<Reminder> due(Position position, List<Reminder> sent) {
            return ReminderPolicy.stepped().due(position, sent);
        }

        @Override
        public List<DunningPause> pauses(Position position, List<Reminder> sent) {
            return pauses;
        }
    }

    @Test
    void a_policy_that_is_silent_without_a_reason_breaks_p9() {
        breaks(() -> of(new Saying(List.of())).p9_silence_about_what_is_late_has_a_reason(CASE));
    }

    @Test
    void a_policy_that_gives_a_reason_for_silence_beside_a_reminder_breaks_p9() {
        DunningPause granted = DunningPause.graceDays(LATE.at(FIRST), FIRST);
        breaks(() -> of(new Saying(List.of(granted))).p9_what_a_reminder_leaves_out_has_a_reason_to_the_cent(CASE));
    }

    @Test
    void a_policy_that_goes_back_to_a_softer_step_breaks_p5_alone() {
        ReminderPolicyContract relenting = of((position, sent) -> sent.size() > 1
                        || sent.stream().anyMatch(each -> !each.deadline().isBefore(position.asOf()))
                ? Optional.empty()
                : thoughtless(position, sent.isEmpty() ? FIRM : FRIENDLY));
        breaks(() -> relenting.p5_steps_only_go_forward(CASE));
        assertThatCode(() -> {
                    relenting.p3_no_step_comes_twice_for_the_item_that_sets_the_pace(CASE);
                    relenting.p6_nothing_is_due_while_granted_days_run(CASE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_policy_that_trusts_no_promise_hears_no_objection_and_sees_no_credit_breaks_p4_and_p7() {
        ReminderPolicyContract deaf = of((position, sent) -> thoughtless(position, FRIENDLY));
        LateCase promised = new LateCase(LATE.promised(document("F-1"), FIRST, FIRST.plusDays(60)), 1);
        LateCase disputed = new LateCase(LATE.disputed(document("F-1"), HUNDRED, FIRST), 1);
        LateCase credited = new LateCase(LATE.credited("P-1", HUNDRED, FIRST), 1);
        breaks(() -> deaf.p4_what_is_promised_is_left_out_and_said(promised));
        breaks(() -> deaf.p4_what_is_disputed_is_left_out_and_said(disputed));
        breaks(() -> deaf.p4_what_the_partner_is_owed_is_taken_off_the_oldest_and_said(credited));
        List.of(promised, disputed, credited)
                .forEach(each -> breaks(() -> deaf.p7_what_is_claimed_is_the_demand_of_the_position(each)));
    }

    @Test
    void a_policy_that_reminds_of_each_document_alone_breaks_p7() {
        ReminderPolicyContract singly = of((position, sent) ->
                thoughtless(position, FRIENDLY, item -> item.key().equals(instalment("F-1", 1))));
        breaks(() -> singly.p7_what_is_claimed_is_the_demand_of_the_position(CASE));
    }

    @Test
    void a_policy_that_does_not_say_what_it_left_out_breaks_p8() {
        ReminderPolicyContract silent = of((position, sent) ->
                thoughtless(position, FRIENDLY, item -> item.key().equals(instalment("F-1", 1))));
        breaks(() -> silent.p8_what_is_late_less_what_is_taken_off_is_what_is_claimed(CASE));
    }

    @Test
    void a_policy_that_takes_credits_off_the_newest_breaks_p4() {
        LateAccount credited = LATE.credited("P-1", HUNDRED, FIRST);
        ReminderPolicyContract harsh = of((position, sent) -> thoughtless(position, FRIENDLY)
                .filter(reminder -> reminder.items().size() > 1)
                .map(reminder -> reminder.toBuilder()
                        .claim(new OverdueClaim(
                                HUNDRED.getCurrencyUnit(),
                                List.of(
                                        reminder.items().get(0),
                                        ClaimedItem.of(
                                                position.debits().get(1),
                                                position.debits().get(1).open().minus(HUNDRED))),
                                List.of(),
                                List.of(new Deduction(
                                        Deduction.Kind.CREDITED,
                                        position.credits().get(0).cause(),
                                        HUNDRED))))
                        .build()));
        breaks(() -> harsh.p4_what_the_partner_is_owed_is_taken_off_the_oldest_and_said(new LateCase(credited, 1)));
    }

    @Test
    void a_policy_that_speaks_of_what_is_not_there_breaks_p7() {
        LateAccount other =
                LateAccount.none().owing(instalment("F-9", 1), Money.parse("EUR 600.00"), FIRST, FIRST.plusDays(10));
        ReminderPolicyContract lost = of((position, sent) -> thoughtless(other.at(position.asOf()), FRIENDLY));
        breaks(() -> lost.p7_each_item_is_one_of_the_position_that_is_late_and_stands_once(CASE));
    }

    @Test
    void the_stepped_policy_keeps_every_promise_on_the_same_cases() {
        ReminderPolicyContract stepped = of(ReminderPolicy.stepped());
        assertThatCode(() -> {
                    stepped.p1_equal_arguments_give_equal_results(CASE);
                    stepped.p2_nothing_is_due_while_nothing_may_be_asked_for(CASE);
                    stepped.p3_no_step_comes_twice_for_the_item_that_sets_the_pace(CASE);
                    stepped.p5_steps_only_go_forward(CASE);
                    stepped.p6_nothing_is_due_while_granted_days_run(CASE);
                    stepped.p7_what_is_claimed_is_the_demand_of_the_position(CASE);
                })
                .doesNotThrowAnyException();
    }
}
