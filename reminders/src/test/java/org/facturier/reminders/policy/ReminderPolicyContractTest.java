package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.receivable.InstalmentState;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent.Disputed;
import org.facturier.core.receivable.ReceivableEvent.Promised;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.ReminderPolicyContract;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every promise of the contract is broken once on purpose, and the contract must notice. */
class ReminderPolicyContractTest {

    private static final Receivable LATE = Receivable.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 10, 40));
    private static final LateCase CASE = new LateCase(LATE, 1);
    private static final ReminderStep FRIENDLY = ReminderStep.of("friendly", 5, Tone.FRIENDLY);
    private static final ReminderStep FIRM = ReminderStep.of("firm", 20, Tone.FIRM);

    private static ReminderPolicyContract of(ReminderPolicy policy) {
        return () -> policy;
    }

    /** Reminds of everything open, whether it is due or not, by one step, whatever was sent. */
    private static Optional<Reminder> thoughtless(ReceivableState state, ReminderStep step) {
        List<OverdueInstalment> all = new ArrayList<>();
        for (InstalmentState each : state.instalments()) {
            if (each.daysOverdue(state.asOf()) >= step.daysLate()) {
                all.add(new OverdueInstalment(
                        each.instalment().number(),
                        each.instalment().dueOn(),
                        each.instalment().amount(),
                        each.open()));
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Reminder.builder()
                        .invoice(state.invoice().number())
                        .step(step)
                        .on(state.asOf())
                        .instalments(all)
                        .build());
    }

    @Test
    void a_policy_that_answers_otherwise_the_second_time_breaks_p1() {
        AtomicInteger asked = new AtomicInteger();
        ReminderPolicyContract moody =
                of((state, sent) -> asked.incrementAndGet() % 3 == 0 ? Optional.empty() : thoughtless(state, FRIENDLY));
        assertThatThrownBy(() -> moody.p1_equal_arguments_give_equal_results(CASE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_policy_that_reminds_of_the_day_before_yesterday_breaks_p2() {
        ReceivableState late = LATE.asOf(SampleInvoices.ISSUED_ON.plusDays(60));
        ReminderPolicyContract hasty = of((state, sent) -> thoughtless(late, FRIENDLY));
        assertThatThrownBy(() -> hasty.p2_nothing_is_due_while_nothing_is_overdue(CASE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_policy_that_forgets_what_was_sent_breaks_p3_p5_and_p6() {
        ReminderPolicyContract forgetful = of((state, sent) -> thoughtless(state, FRIENDLY));
        assertThatThrownBy(() -> forgetful.p3_no_step_comes_twice_for_an_instalment(CASE))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> forgetful.p5_steps_only_go_forward(CASE)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> forgetful.p6_nothing_is_due_while_granted_days_run(CASE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_policy_that_goes_back_to_a_softer_step_breaks_p5_alone() {
        ReminderPolicyContract relenting = of((state, sent) -> sent.size() > 1
                        || sent.stream().anyMatch(each -> !each.deadline().isBefore(state.asOf()))
                ? Optional.empty()
                : thoughtless(state, sent.isEmpty() ? FIRM : FRIENDLY));
        assertThatThrownBy(() -> relenting.p5_steps_only_go_forward(CASE)).isInstanceOf(AssertionError.class);
        assertThatCode(() -> relenting.p3_no_step_comes_twice_for_an_instalment(CASE))
                .doesNotThrowAnyException();
        assertThatCode(() -> relenting.p6_nothing_is_due_while_granted_days_run(CASE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_policy_that_trusts_no_promise_and_hears_no_objection_breaks_p4() {
        Dispute dispute = Dispute.builder()
                .id("D-1")
                .invoice(LATE.invoice().number())
                .amount(Money.parse("EUR 100"))
                .reason(DisputeReason.PRICE)
                .openedOn(SampleInvoices.ISSUED_ON)
                .build();
        ReminderPolicyContract deaf = of((state, sent) -> thoughtless(state, FRIENDLY));
        LateCase promised = new LateCase(
                LATE.after(new Promised(SampleInvoices.ISSUED_ON, SampleInvoices.ISSUED_ON.plusDays(60))), 1);
        LateCase disputed = new LateCase(LATE.after(new Disputed(dispute)), 1);
        assertThatThrownBy(() -> deaf.p4_nothing_is_due_while_a_promise_runs(promised))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> deaf.p4_what_is_disputed_is_left_out_and_said(disputed))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_policy_that_speaks_of_another_day_or_too_early_breaks_the_contract() {
        ReceivableState later = LATE.asOf(SampleInvoices.ISSUED_ON.plusYears(1));
        ReminderPolicyContract lost = of((state, sent) -> thoughtless(later, FRIENDLY));
        assertThatThrownBy(() -> lost.a_reminder_is_about_the_invoice_on_the_day_and_its_step_has_come(CASE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void the_stepped_policy_keeps_every_promise_on_the_same_cases() {
        ReminderPolicyContract stepped = of(ReminderPolicies.stepped());
        assertThatCode(() -> {
                    stepped.p1_equal_arguments_give_equal_results(CASE);
                    stepped.p2_nothing_is_due_while_nothing_is_overdue(CASE);
                    stepped.p3_no_step_comes_twice_for_an_instalment(CASE);
                    stepped.p5_steps_only_go_forward(CASE);
                    stepped.p6_nothing_is_due_while_granted_days_run(CASE);
                })
                .doesNotThrowAnyException();
    }
}
