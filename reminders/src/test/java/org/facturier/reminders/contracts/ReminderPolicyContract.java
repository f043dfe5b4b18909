package org.facturier.reminders.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Position;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.LateCases.Visit;
import org.facturier.reminders.policy.ClaimedItem;
import org.facturier.reminders.policy.Deduction;
import org.facturier.reminders.policy.DunningPause;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPlan;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.Money;

/** What every {@link ReminderPolicy} promises; implement it in a test class and supply the policy. */
public interface ReminderPolicyContract {

    /** {@return the policy under test} */
    ReminderPolicy policy();

    /** {@return accounts, and how often the host asks} */
    @Provide
    default Arbitrary<LateCase> cases() {
        return LateCases.cases();
    }

    @Property(tries = 200)
    default void p1_equal_arguments_give_equal_results(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            assertThat(policy().due(visit.position(), visit.sent())).isEqualTo(visit.due());
        }
    }

    @Property(tries = 200)
    default void p2_nothing_is_due_while_nothing_may_be_asked_for(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            if (visit.position().demand().isZero()) {
                assertThat(visit.due()).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    default void p3_no_step_comes_twice_for_the_item_that_sets_the_pace(@ForAll("cases") LateCase late) {
        eachReminder(
                late,
                (reminder, visit) -> assertThat(sentForItsPace(reminder, visit))
                        .noneMatch(sent ->
                                sent.level().key().equals(reminder.level().key())));
    }

    @Property(tries = 200)
    default void p4_what_is_promised_is_left_out_and_said(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            Position position = visit.position();
            assertThat(reminder.items()).noneMatch(item -> isPromised(position, item.document()));
            assertThat(reminder.promised())
                    .isEqualTo(open(
                            position,
                            position.late().stream()
                                    .filter(item -> isPromised(position, item.document()))
                                    .toList()));
        });
    }

    @Property(tries = 200)
    default void p4_what_is_disputed_is_left_out_and_said(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            Position position = visit.position();
            Money disputed = Money.zero(position.account().currency());
            for (Map.Entry<DocumentKey, Money> each : lateOf(position).entrySet()) {
                Money claimed = reminder.claimedOf().getOrDefault(each.getKey(), disputed.minus(disputed));
                Money objected = isPromised(position, Optional.of(each.getKey()))
                        ? disputed.minus(disputed)
                        : smaller(objected(position, each.getKey()), each.getValue());
                assertThat(claimed.plus(objected)).isLessThanOrEqualTo(each.getValue());
                disputed = disputed.plus(objected);
            }
            assertThat(reminder.disputed()).isEqualTo(disputed);
        });
    }

    @Property(tries = 200)
    default void p4_what_the_partner_is_owed_is_taken_off_the_oldest_and_said(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            Position position = visit.position();
            Money asked = position.overdue().minus(reminder.promised()).minus(reminder.disputed());
            assertThat(reminder.credited()).isEqualTo(smaller(position.owing().negated(), asked));
            // the dispute of a document goes before, so that only the first item of one is claimed in part
            assertThat(reminder.items())
                    .filteredOn(item -> item.claimed().isLessThan(item.open()))
                    .allMatch(item -> item.equals(reminder.oldest())
                            || item.document()
                                    .filter(each -> isHeld(position, each))
                                    .isPresent());
        });
    }

    @Property(tries = 200)
    default void p5_steps_only_go_forward(@ForAll("cases") LateCase late) {
        eachReminder(
                late,
                (reminder, visit) -> assertThat(sentForItsPace(reminder, visit)).allSatisfy(sent -> {
                    assertThat(reminder.level().daysLate())
                            .isGreaterThan(sent.level().daysLate());
                    assertThat(reminder.level().notice())
                            .isGreaterThanOrEqualTo(sent.level().notice());
                }));
    }

    @Property(tries = 200)
    default void p6_nothing_is_due_while_granted_days_run(@ForAll("cases") LateCase late) {
        eachReminder(
                late,
                (reminder, visit) -> assertThat(visit.sent())
                        .allSatisfy(sent -> assertThat(reminder.on()).isAfter(sent.deadline())));
    }

    @Property(tries = 200)
    default void p7_what_is_claimed_is_the_demand_of_the_position(@ForAll("cases") LateCase late) {
        eachReminder(
                late,
                (reminder, visit) -> assertThat(reminder.claimed())
                        .isEqualTo(visit.position().demand()));
    }

    @Property(tries = 200)
    default void p7_each_item_is_one_of_the_position_that_is_late_and_stands_once(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            assertThat(reminder.items()).extracting(ClaimedItem::item).doesNotHaveDuplicates();
            assertThat(reminder.items())
                    .allSatisfy(claimed -> assertThat(visit.position().late())
                            .anyMatch(item -> item.key().equals(claimed.item())
                                    && item.open().equals(claimed.open())
                                    && item.dueOn().equals(claimed.dueOn())));
        });
    }

    @Property(tries = 200)
    default void p8_what_is_late_less_what_is_taken_off_is_what_is_claimed(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            List<ClaimedItem> said = Stream.of(reminder.items(), reminder.leftOut())
                    .flatMap(List::stream)
                    .toList();
            assertThat(said)
                    .extracting(ClaimedItem::item)
                    .containsExactlyInAnyOrderElementsOf(visit.position().late().stream()
                            .map(AccountItem::key)
                            .toList());
            Money open = Money.total(said.stream().map(ClaimedItem::open).toList());
            assertThat(reminder.deductions().stream().map(Deduction::amount).reduce(open, Money::minus))
                    .isEqualTo(reminder.claimed());
        });
    }

    @Property(tries = 200)
    default void p9_silence_about_what_is_late_has_a_reason(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            List<DunningPause> pauses = policy().pauses(visit.position(), visit.sent());
            if (visit.due().isEmpty() && !visit.position().late().isEmpty()) {
                assertThat(pauses).isNotEmpty();
            }
            if (visit.due().isEmpty() && visit.position().demand().isPositive()) {
                assertThat(pauses).anyMatch(pause -> !pause.kind().isLeftOut());
            }
        }
    }

    @Property(tries = 200)
    default void p9_what_a_reminder_leaves_out_has_a_reason_to_the_cent(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            List<DunningPause> pauses = policy().pauses(visit.position(), visit.sent());
            assertThat(pauses).allMatch(pause -> pause.kind().isLeftOut());
            Money left = pauses.stream()
                    .flatMap(pause -> pause.amount().stream())
                    .reduce(Money.zero(reminder.account().currency()), Money::plus);
            assertThat(reminder.claimed().plus(left)).isEqualTo(visit.position().overdue());
        });
    }

    @Property(tries = 200)
    default void what_the_plan_says_of_today_is_what_is_due_today(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            ReminderPlan plan = policy().plan(
                            visit.position(),
                            visit.sent(),
                            visit.position().asOf().plusDays(1));
            assertThat(plan.due()).isEqualTo(visit.due());
            assertThat(plan.coming()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 200)
    default void a_reminder_is_of_the_account_on_the_day_and_its_step_has_come(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            assertThat(reminder.account()).isEqualTo(visit.position().account());
            assertThat(reminder.on()).isEqualTo(visit.position().asOf());
            assertThat(reminder.deadline()).isAfter(reminder.on());
            assertThat(reminder.isFor(reminder.pace())).isTrue();
        });
    }

    /** Each reminder that the host would send, with the moment it was given. */
    private void eachReminder(LateCase late, BiConsumer<Reminder, Visit> check) {
        late.visits(policy()).forEach(visit -> visit.due().ifPresent(reminder -> check.accept(reminder, visit)));
    }

    private static List<Reminder> sentForItsPace(Reminder reminder, Visit visit) {
        return visit.sent().stream().filter(sent -> sent.isFor(reminder.pace())).toList();
    }

    private static boolean isPromised(Position position, Optional<DocumentKey> document) {
        return document.flatMap(position::hold).flatMap(Hold::promisedUntil).isPresent();
    }

    private static boolean isHeld(Position position, DocumentKey document) {
        return objected(position, document).isPositive();
    }

    private static Money objected(Position position, DocumentKey document) {
        return position.hold(document)
                .map(Hold::disputed)
                .orElse(Money.zero(position.account().currency()));
    }

    private static Map<DocumentKey, Money> lateOf(Position position) {
        Map<DocumentKey, Money> late = new HashMap<>();
        position.late().forEach(item -> item.document().ifPresent(key -> late.merge(key, item.open(), Money::plus)));
        return late;
    }

    private static Money open(Position position, List<AccountItem> items) {
        return items.stream()
                .map(AccountItem::open)
                .reduce(Money.zero(position.account().currency()), Money::plus);
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
