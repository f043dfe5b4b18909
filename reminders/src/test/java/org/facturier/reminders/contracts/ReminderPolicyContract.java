package org.facturier.reminders.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.LateCases.Visit;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.Money;

/** What every {@link ReminderPolicy} promises; implement it in a test class and supply the policy. */
public interface ReminderPolicyContract {

    /** {@return the policy under test} */
    ReminderPolicy policy();

    /** {@return invoices with what happens to them, and how often the host asks} */
    @Provide
    default Arbitrary<LateCase> cases() {
        return LateCases.cases();
    }

    @Property(tries = 200)
    default void p1_equal_arguments_give_equal_results(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            assertThat(policy().due(visit.state(), visit.sent())).isEqualTo(visit.due());
        }
    }

    @Property(tries = 200)
    default void p2_nothing_is_due_while_nothing_is_overdue(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            if (visit.state().overdue().isZero()) {
                assertThat(visit.due()).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    default void p3_no_step_comes_twice_for_an_instalment(@ForAll("cases") LateCase late) {
        eachReminder(
                late,
                (reminder, visit) -> assertThat(about(reminder, visit))
                        .noneMatch(
                                sent -> sent.step().key().equals(reminder.step().key())));
    }

    @Property(tries = 200)
    default void p4_nothing_is_due_while_a_promise_runs(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            if (visit.state().promisedUntil().isPresent()) {
                assertThat(visit.due()).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    default void p4_what_is_disputed_is_left_out_and_said(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            ReceivableState state = visit.state();
            Money objected = state.disputes().stream()
                    .map(Dispute::amount)
                    .reduce(Money.zero(state.overdue().getCurrencyUnit()), Money::plus);
            assertThat(reminder.disputed()).isEqualTo(min(objected, state.overdue()));
            assertThat(reminder.overdue()).isEqualTo(state.overdue().minus(reminder.disputed()));
        });
    }

    @Property(tries = 200)
    default void p5_steps_only_go_forward(@ForAll("cases") LateCase late) {
        eachReminder(
                late,
                (reminder, visit) -> assertThat(about(reminder, visit)).allSatisfy(sent -> {
                    assertThat(reminder.step().daysLate())
                            .isGreaterThan(sent.step().daysLate());
                    assertThat(reminder.step().tone())
                            .isGreaterThanOrEqualTo(sent.step().tone());
                }));
    }

    @Property(tries = 200)
    default void p6_nothing_is_due_while_granted_days_run(@ForAll("cases") LateCase late) {
        eachReminder(
                late,
                (reminder, visit) -> assertThat(about(reminder, visit))
                        .allSatisfy(sent -> assertThat(reminder.on()).isAfter(sent.deadline())));
    }

    @Property(tries = 200)
    default void a_reminder_is_about_the_invoice_on_the_day_and_its_step_has_come(@ForAll("cases") LateCase late) {
        eachReminder(late, (reminder, visit) -> {
            assertThat(reminder.invoice()).isEqualTo(visit.state().invoice().number());
            assertThat(reminder.on()).isEqualTo(visit.state().asOf());
            assertThat(reminder.deadline()).isAfter(reminder.on());
            assertThat(reminder.daysLate())
                    .isGreaterThanOrEqualTo(reminder.step().daysLate());
        });
    }

    /** Each reminder that the host would send, with the moment it was given. */
    private void eachReminder(LateCase late, BiConsumer<Reminder, Visit> check) {
        late.visits(policy()).forEach(visit -> visit.due().ifPresent(reminder -> check.accept(reminder, visit)));
    }

    private static List<Reminder> about(Reminder reminder, Visit visit) {
        return visit.sent().stream()
                .filter(sent -> sent.isAbout(reminder.oldest().number()))
                .toList();
    }

    private static Money min(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
