package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.reminders.contracts.LateAccount.document;
import static org.facturier.reminders.contracts.LateAccount.instalment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Position;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SteppedRemindersTest {

    private static final ReminderPolicy POLICY = ReminderPolicy.stepped();
    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final ItemKey FIRST = instalment("F-1", 1);
    private static final LateAccount ACCOUNT = LateAccount.none().owing(FIRST, eur("1200.00"), issued(), DUE);

    private static LocalDate issued() {
        return SampleInvoices.ISSUED_ON;
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LateAccount with(LateAccount account, String number, String amount, int dueAfter) {
        return account.owing(instalment(number, 1), eur(amount), issued(), DUE.plusDays(dueAfter));
    }

    private static Optional<Reminder> ask(LateAccount account, int daysLate, Reminder... sent) {
        return POLICY.due(account.at(DUE.plusDays(daysLate)), List.of(sent));
    }

    private static Reminder given(LateAccount account, int daysLate, Reminder... sent) {
        return ask(account, daysLate, sent).orElseThrow();
    }

    /** What goes out when the host looks every day: the day after the first due day, the level, who set the pace. */
    private static List<String> sent(LateAccount account, ReminderPolicy policy, int days) {
        List<Reminder> sent = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            policy.due(account.at(DUE.plusDays(day)), sent).ifPresent(sent::add);
        }
        return sent.stream()
                .map(each -> DUE.until(each.on(), java.time.temporal.ChronoUnit.DAYS) + " "
                        + each.level().key() + " " + pace(each).name())
                .toList();
    }

    private static ClaimedItem pace(Reminder reminder) {
        return reminder.items().stream()
                .filter(item -> item.item().equals(reminder.pace()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void three_steps_come_one_after_the_other() {
        assertThat(ask(ACCOUNT, 4)).isEmpty();
        Reminder friendly = given(ACCOUNT, 5);
        assertThat(friendly.level().notice()).isEqualTo(DunningNotice.FRIENDLY);
        assertThat(friendly.deadline()).isEqualTo(DUE.plusDays(13));
        assertThat(ask(ACCOUNT, 19, friendly)).isEmpty();
        Reminder firm = given(ACCOUNT, 20, friendly);
        assertThat(firm.level().notice()).isEqualTo(DunningNotice.FIRM);
        assertThat(ask(ACCOUNT, 39, friendly, firm)).isEmpty();
        Reminder notice = given(ACCOUNT, 40, friendly, firm);
        assertThat(notice.level().notice()).isEqualTo(DunningNotice.FORMAL_NOTICE);
        assertThat(notice.level().channel()).isEqualTo(DispatchChannel.REGISTERED_LETTER);
        assertThat(ask(ACCOUNT, 400, friendly, firm, notice)).isEmpty();
    }

    @Test
    void a_host_that_was_away_begins_at_the_first_step_and_waits_for_the_answer() {
        Reminder first = given(ACCOUNT, 60);
        assertThat(first.level().notice()).isEqualTo(DunningNotice.FRIENDLY);
        assertThat(ask(ACCOUNT, 68, first)).as("the last day granted").isEmpty();
        // 60 days late in a friendly reminder: only that level was passed
        assertThat(given(ACCOUNT, 69, first).level().notice()).isEqualTo(DunningNotice.FIRM);
    }

    @Test
    void the_order_in_which_reminders_are_kept_does_not_matter() {
        Reminder friendly = given(ACCOUNT, 5);
        Reminder firm = given(ACCOUNT, 20, friendly);
        assertThat(given(ACCOUNT, 40, firm, friendly)).isEqualTo(given(ACCOUNT, 40, friendly, firm));
    }

    @Test
    void reminders_of_other_accounts_do_not_count() {
        Position position = ACCOUNT.at(DUE.plusDays(5));
        AccountKey other = new AccountKey(position.account().house(), "another", CurrencyUnit.EUR);
        Reminder sent = POLICY.due(
                        new Position(other, position.asOf(), position.debits(), List.of(), List.of()), List.of())
                .orElseThrow();
        assertThat(given(ACCOUNT, 6, sent).level().notice()).isEqualTo(DunningNotice.FRIENDLY);
    }

    @Test
    void what_is_settled_is_left_alone_and_what_comes_back_is_late_since_its_due_day() {
        LateAccount paid = ACCOUNT.paid(FIRST, eur("1200.00"), DUE);
        assertThat(ask(paid, 6)).isEmpty();
        LateAccount returned = paid.paid(FIRST, eur("-1200.00"), DUE.plusDays(16));
        assertThat(ask(returned, 15)).isEmpty();
        Reminder reminder = given(returned, 46);
        assertThat(reminder.claimed()).isEqualTo(eur("1200.00"));
        assertThat(reminder.daysLate()).isEqualTo(46);
    }

    @Test
    void one_reminder_is_about_all_that_is_late_of_the_partner() {
        LateAccount two = with(ACCOUNT, "F-2", "300.00", 2);
        Reminder reminder = given(two, 5);
        assertThat(reminder.items()).extracting(ClaimedItem::name).containsExactly("F-1", "F-2");
        assertThat(reminder.claimed()).isEqualTo(eur("1500.00"));
        assertThat(reminder.claimedOf())
                .containsEntry(document("F-1"), eur("1200.00"))
                .containsEntry(document("F-2"), eur("300.00"));
    }

    @Test
    void the_oldest_item_whose_step_has_come_sets_the_pace_and_the_younger_goes_a_step_on_with_each_letter() {
        assertThat(sent(with(ACCOUNT, "F-2", "300.00", 4), POLICY, 200))
                .as("F-2 stands in all three")
                .containsExactly("5 friendly F-1", "20 firm F-1", "40 formal-notice F-1");
        assertThat(sent(with(ACCOUNT, "F-2", "300.00", 8), POLICY, 200))
                .as("F-2 was not late yet in the first one")
                .containsExactly("5 friendly F-1", "14 friendly F-2", "23 firm F-1", "40 formal-notice F-1");
    }

    @Test
    void no_softer_word_goes_out_while_an_older_item_was_sent_a_harder_one() {
        // F-2 is due 30 days later: 5 days late on day 35, when F-1 has had its firm letter; the notice sweeps it along
        assertThat(sent(with(ACCOUNT, "F-2", "300.00", 30), POLICY, 200))
                .containsExactly(
                        "5 friendly F-1", "20 firm F-1", "40 formal-notice F-1", "50 firm F-2", "70 formal-notice F-2");
        // where the next level of the older is far off, the younger waits until it is as late as that was
        ReminderPolicy patient = ReminderPolicy.stepped(List.of(
                DunningLevel.of("friendly", 5, DunningNotice.FRIENDLY),
                DunningLevel.of("firm", 20, DunningNotice.FIRM),
                DunningLevel.of("notice", 180, DunningNotice.FORMAL_NOTICE)));
        assertThat(sent(with(ACCOUNT, "F-2", "300.00", 30), patient, 100))
                .containsExactly("5 friendly F-1", "20 firm F-1", "50 friendly F-2", "59 firm F-2");
    }

    @Test
    void what_went_through_all_steps_holds_up_nothing_that_falls_due_later() {
        assertThat(sent(with(ACCOUNT, "F-2", "300.00", 100), POLICY, 300))
                .containsExactly(
                        "5 friendly F-1",
                        "20 firm F-1",
                        "40 formal-notice F-1",
                        "105 friendly F-2",
                        "120 firm F-2",
                        "140 formal-notice F-2");
    }

    @Test
    void a_softer_reminder_after_a_formal_notice_says_that_it_stands() {
        LateAccount two = with(ACCOUNT, "F-2", "300.00", 100);
        Reminder friendly = given(two, 5);
        Reminder firm = given(two, 20, friendly);
        Reminder notice = given(two, 40, friendly, firm);
        Reminder later = given(two, 105, friendly, firm, notice);
        assertThat(later.claimed()).isEqualTo(eur("1500.00"));
        assertThat(later.noticedOn()).contains(DUE.plusDays(40));
        assertThat(firm.noticedOn()).isEmpty();
        LateAccount paid = two.paid(FIRST, eur("1200.00"), DUE.plusDays(50));
        assertThat(given(paid, 105, friendly, firm, notice).noticedOn()).isEmpty();
    }

    @Test
    void what_was_swept_along_in_a_notice_is_reminded_of_in_its_own_time() {
        LateAccount two = with(ACCOUNT, "F-2", "300.00", 38);
        Reminder friendly = given(two, 5);
        Reminder firm = given(two, 20, friendly);
        Reminder notice = given(two, 40, friendly, firm);
        assertThat(notice.isAbout(instalment("F-2", 1))).isTrue();
        assertThat(notice.isFor(instalment("F-2", 1))).isFalse();
        LateAccount paid = two.paid(FIRST, eur("1200.00"), DUE.plusDays(42));
        assertThat(ask(paid, 57, friendly, firm, notice)).as("19 days late").isEmpty();
        Reminder next = given(paid, 58, friendly, firm, notice);
        assertThat(next.level().notice()).isEqualTo(DunningNotice.FIRM);
        assertThat(next.claimed()).isEqualTo(eur("300.00"));
    }

    @Test
    void while_the_partner_has_time_to_answer_nothing_else_is_asked_for() {
        LateAccount two = with(ACCOUNT, "F-2", "300.00", 6);
        Reminder friendly = given(two, 5);
        LateAccount paid = two.paid(FIRST, eur("1200.00"), DUE.plusDays(6));
        assertThat(ask(paid, 13, friendly)).as("F-2 is 7 days late").isEmpty();
        assertThat(given(paid, 14, friendly).claimed()).isEqualTo(eur("300.00"));
    }

    @Test
    void a_promise_pauses_its_document_until_its_last_day_is_over() {
        LateAccount promised = ACCOUNT.promised(document("F-1"), DUE, DUE.plusDays(10));
        assertThat(ask(promised, 10)).isEmpty();
        assertThat(ask(promised, 11)).isPresent();
        Reminder other = given(with(promised, "F-2", "300.00", 1), 10);
        assertThat(other.claimed()).isEqualTo(eur("300.00"));
        assertThat(other.promised()).isEqualTo(eur("1200.00"));
    }

    @Test
    void a_dispute_over_all_pauses_and_one_over_a_part_leaves_the_rest_to_be_reminded_of() {
        assertThat(ask(ACCOUNT.disputed(document("F-1"), eur("1200.00"), DUE), 5))
                .isEmpty();
        Reminder rest = given(ACCOUNT.disputed(document("F-1"), eur("500.00"), DUE), 5);
        assertThat(rest.claimed()).isEqualTo(eur("700.00"));
        assertThat(rest.disputed()).isEqualTo(eur("500.00"));
    }

    @Test
    void where_the_oldest_item_is_disputed_the_next_one_sets_the_pace() {
        LateAccount objected = with(ACCOUNT, "F-2", "300.00", 20).disputed(document("F-1"), eur("1200.00"), DUE);
        assertThat(ask(objected, 24)).isEmpty();
        Reminder second = given(objected, 25);
        assertThat(second.items()).extracting(ClaimedItem::name).containsExactly("F-2");
    }

    @Test
    void what_the_partner_is_owed_is_taken_off_what_it_is_asked_for() {
        Reminder reminder = given(ACCOUNT.credited("P-1", eur("100.00"), DUE), 5);
        assertThat(reminder.claimed()).isEqualTo(eur("1100.00"));
        assertThat(reminder.credited()).isEqualTo(eur("100.00"));
        assertThat(ask(ACCOUNT.credited("P-1", eur("1200.00"), DUE), 5)).isEmpty();
    }

    @Test
    void small_amounts_are_not_worth_a_letter() {
        LateAccount cent = LateAccount.none().owing(FIRST, eur("0.01"), issued(), DUE);
        assertThat(ask(cent, 90)).isEmpty();
        assertThat(ask(LateAccount.none().owing(FIRST, eur("4.99"), issued(), DUE), 90))
                .isEmpty();
        assertThat(ask(LateAccount.none().owing(FIRST, eur("5.00"), issued(), DUE), 90))
                .isPresent();
        assertThat(given(with(cent, "F-2", "5.00", 1), 90).claimed())
                .as("together they are")
                .isEqualTo(eur("5.01"));
    }

    private static ReminderPolicy withMinimums(Money... minimums) {
        return ReminderPolicy.stepped(DunningLevel.standard(), minimums);
    }

    @Test
    void a_host_states_the_least_amounts_of_its_currencies() {
        ReminderPolicy policy = withMinimums(Money.parse("JPY 1000"), eur("0.00"));
        Position cent =
                LateAccount.none().owing(FIRST, eur("0.01"), issued(), DUE).at(DUE.plusDays(5));
        assertThat(policy.due(cent, List.of())).isPresent();
        assertThat(withMinimums(Money.parse("JPY 1000")).due(cent, List.of()))
                .as("the usual one in any other currency")
                .isEmpty();
        assertThat(withMinimums(eur("1200.00")).due(ACCOUNT.at(DUE.plusDays(5)), List.of()))
                .isPresent();
        assertThat(withMinimums(eur("1200.01")).due(ACCOUNT.at(DUE.plusDays(5)), List.of()))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> withMinimums(eur("-1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withMinimums(eur("1.00"), eur("2.00")))
                .withMessageContaining("one a currency");
    }

    @Test
    void a_host_builds_steps_of_its_own() {
        ReminderPolicy strict = ReminderPolicy.stepped(List.of(
                DunningLevel.of("early", 1, DunningNotice.FIRM).withGraceDays(3),
                DunningLevel.of("last", 10, DunningNotice.FORMAL_NOTICE)));
        assertThat(sent(ACCOUNT, strict, 60)).containsExactly("1 early F-1", "10 last F-1");
    }

    /** The next level of a policy that changed after a level of 20 days, firm, key {@code old}, was sent. */
    private static Optional<String> afterOld(DunningLevel... changed) {
        Reminder old = ReminderPolicy.stepped(List.of(DunningLevel.of("old", 20, DunningNotice.FIRM)))
                .due(ACCOUNT.at(DUE.plusDays(20)), List.of())
                .orElseThrow();
        return ReminderPolicy.stepped(List.of(changed))
                .due(ACCOUNT.at(DUE.plusDays(60)), List.of(old))
                .map(reminder -> reminder.level().key());
    }

    @Test
    void steps_that_changed_since_are_judged_by_their_days_tone_and_key() {
        assertThat(afterOld(
                        DunningLevel.of("earlier", 15, DunningNotice.FIRM),
                        DunningLevel.of("later", 25, DunningNotice.FIRM)))
                .contains("later");
        assertThat(afterOld(DunningLevel.of("same-day", 20, DunningNotice.FORMAL_NOTICE)))
                .isEmpty();
        assertThat(afterOld(DunningLevel.of("softer", 25, DunningNotice.FRIENDLY)))
                .isEmpty();
        assertThat(afterOld(DunningLevel.of("old", 30, DunningNotice.FORMAL_NOTICE)))
                .isEmpty();
    }

    @Test
    void a_silent_policy_never_reminds() {
        assertThat(ReminderPolicy.silent().due(ACCOUNT.at(DUE.plusDays(90)), List.of()))
                .isEmpty();
    }

    @Test
    void steps_out_of_order_or_of_one_key_are_refused_when_the_policy_is_built() {
        DunningLevel soft = DunningLevel.of("a", 5, DunningNotice.FRIENDLY);
        DunningLevel hard = DunningLevel.of("b", 10, DunningNotice.FIRM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReminderPolicy.stepped(List.of(hard, soft)))
                .withMessageContaining("level a comes after 5 days, not later than level b after 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReminderPolicy.stepped(List.of(
                        DunningLevel.of("a", 1, DunningNotice.FIRM), DunningLevel.of("b", 2, DunningNotice.FRIENDLY))))
                .withMessageContaining("softer");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ReminderPolicy.stepped(List.of(soft, hard, DunningLevel.of("a", 20, DunningNotice.FIRM))))
                .withMessageContaining("key a");
        assertThatIllegalArgumentException().isThrownBy(() -> ReminderPolicy.stepped(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> DunningLevel.of("a", 0, DunningNotice.FIRM));
        assertThatIllegalArgumentException().isThrownBy(() -> soft.withGraceDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DunningLevel.of(" ", 1, DunningNotice.FIRM));
    }

    @Test
    void a_reminder_names_all_that_it_lacks_and_is_of_each_late_item_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reminder.Builder().build())
                .withMessage("a reminder needs account, level, on, items");
        Reminder friendly = given(ACCOUNT, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> friendly.toBuilder().on(DUE).build())
                .withMessageContaining("F-1 is not overdue on 2026-02-14");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> friendly.toBuilder().pace(instalment("F-2", 1)).build())
                .withMessageContaining("F-2");
        ClaimedItem item = friendly.oldest();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> friendly.toBuilder()
                        .claim(new OverdueClaim(CurrencyUnit.EUR, List.of(item, item), List.of(), List.of()))
                        .build())
                .withMessageContaining("twice");
    }

    @Test
    void a_reminder_is_about_nothing_of_which_nothing_is_claimed() {
        Reminder friendly = given(ACCOUNT, 5);
        ClaimedItem covered =
                ClaimedItem.of(ACCOUNT.at(DUE.plusDays(5)).debits().get(0), eur("0.00"));
        Deduction all = new Deduction(Deduction.Kind.CREDITED, covered.cause().orElseThrow(), covered.open());
        OverdueClaim claim = new OverdueClaim(CurrencyUnit.EUR, List.of(covered), List.of(), List.of(all));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> friendly.toBuilder().claim(claim).build())
                .withMessageContaining("nothing is claimed of F-1");
    }
}
