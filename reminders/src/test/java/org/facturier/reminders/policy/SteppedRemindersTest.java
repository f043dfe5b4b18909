package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.payment.Allocation;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent.Disputed;
import org.facturier.core.receivable.ReceivableEvent.Paid;
import org.facturier.core.receivable.ReceivableEvent.Promised;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestLaws;
import org.facturier.reminders.policy.ReminderStep.Charge;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SteppedRemindersTest {

    private static final ReminderPolicy POLICY = ReminderPolicies.stepped();
    /** 1,200 euros with tax, due on 14 February 2026. */
    private static final Receivable RECEIVABLE = Receivable.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);

    private static Optional<Reminder> ask(Receivable receivable, int daysLate, Reminder... sent) {
        return POLICY.due(receivable.asOf(DUE.plusDays(daysLate)), List.of(sent));
    }

    private static Reminder given(Receivable receivable, int daysLate, Reminder... sent) {
        return ask(receivable, daysLate, sent).orElseThrow();
    }

    private static Receivable disputed(Receivable receivable, String amount) {
        return receivable.after(new Disputed(Dispute.builder()
                .id("D-" + amount)
                .invoice(receivable.invoice().number())
                .amount(Money.parse(amount))
                .reason(DisputeReason.QUALITY)
                .openedOn(DUE)
                .build()));
    }

    private static Receivable paid(Receivable receivable, int instalment, String amount, LocalDate on) {
        return receivable.after(
                new Paid(new Allocation("P-1", on, receivable.invoice().number(), instalment, Money.parse(amount))));
    }

    @Test
    void three_steps_come_one_after_the_other() {
        assertThat(ask(RECEIVABLE, 4)).isEmpty();
        Reminder friendly = given(RECEIVABLE, 5);
        assertThat(friendly.step().tone()).isEqualTo(Tone.FRIENDLY);
        assertThat(friendly.deadline()).isEqualTo(DUE.plusDays(13));
        assertThat(ask(RECEIVABLE, 19, friendly)).isEmpty();
        Reminder firm = given(RECEIVABLE, 20, friendly);
        assertThat(firm.step().tone()).isEqualTo(Tone.FIRM);
        assertThat(ask(RECEIVABLE, 39, friendly, firm)).isEmpty();
        Reminder notice = given(RECEIVABLE, 40, friendly, firm);
        assertThat(notice.step().tone()).isEqualTo(Tone.FORMAL_NOTICE);
        assertThat(notice.step().channel()).isEqualTo(Channel.REGISTERED_LETTER);
        assertThat(ask(RECEIVABLE, 400, friendly, firm, notice)).isEmpty();
    }

    @Test
    void a_host_that_was_away_begins_at_the_first_step_and_waits_for_the_answer() {
        Reminder first = given(RECEIVABLE, 60);
        assertThat(first.step().tone()).isEqualTo(Tone.FRIENDLY);
        assertThat(ask(RECEIVABLE, 68, first)).as("the last day granted").isEmpty();
        assertThat(given(RECEIVABLE, 69, first).step().tone()).isEqualTo(Tone.FIRM);
    }

    @Test
    void the_order_in_which_reminders_are_kept_does_not_matter() {
        Reminder friendly = given(RECEIVABLE, 5);
        Reminder firm = given(RECEIVABLE, 20, friendly);
        assertThat(given(RECEIVABLE, 40, firm, friendly)).isEqualTo(given(RECEIVABLE, 40, friendly, firm));
    }

    @Test
    void reminders_of_other_invoices_do_not_count() {
        Reminder other = given(Receivable.of(SampleInvoices.of("F-2", Money.parse("EUR 1"), 30)), 5);
        assertThat(given(RECEIVABLE, 6, other).step().tone()).isEqualTo(Tone.FRIENDLY);
    }

    @Test
    void a_settled_invoice_is_left_alone() {
        assertThat(ask(paid(RECEIVABLE, 1, "EUR 1200", DUE.plusDays(4)), 5)).isEmpty();
    }

    @Test
    void a_promise_pauses_until_its_last_day_is_over() {
        Receivable promised = RECEIVABLE.after(new Promised(DUE, DUE.plusDays(10)));
        assertThat(ask(promised, 10)).isEmpty();
        assertThat(ask(promised, 11)).isPresent();
    }

    @Test
    void a_dispute_over_all_pauses_and_one_over_a_part_leaves_the_rest_to_be_reminded_of() {
        assertThat(ask(disputed(RECEIVABLE, "EUR 1200"), 5)).isEmpty();
        Reminder rest = given(disputed(RECEIVABLE, "EUR 500"), 5);
        assertThat(rest.overdue()).isEqualTo(Money.parse("EUR 700"));
        assertThat(rest.disputed()).isEqualTo(Money.parse("EUR 500"));
    }

    @Test
    void a_dispute_is_taken_off_the_oldest_instalment_and_the_next_one_sets_the_pace() {
        Receivable two = Receivable.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30, 50));
        Receivable objected = disputed(two, "EUR 600");
        assertThat(ask(objected, 24)).isEmpty();
        Reminder second = given(objected, 25);
        assertThat(second.instalments()).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo(2);
            assertThat(each.claimed()).isEqualTo(Money.parse("EUR 600"));
        });
    }

    @Test
    void an_instalment_due_later_begins_again_softly_unless_it_was_reminded_of_before() {
        Receivable two = Receivable.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30, 70));
        Reminder friendly = given(two, 5);
        Reminder firm = given(two, 20, friendly);
        Receivable onePaid = paid(two, 1, "EUR 600", DUE.plusDays(30));
        assertThat(given(onePaid, 45, friendly, firm).step().tone()).isEqualTo(Tone.FRIENDLY);
        Reminder notice = given(two, 45, friendly, firm);
        assertThat(notice.instalments()).hasSize(2);
        Receivable paidLater = paid(two, 1, "EUR 600", DUE.plusDays(46));
        assertThat(ask(paidLater, 80, friendly, firm, notice)).isEmpty();
    }

    @Test
    void a_formal_notice_claims_interest_and_indemnity_and_earlier_steps_do_not() {
        Reminder friendly = given(RECEIVABLE, 5);
        Reminder firm = given(RECEIVABLE, 20, friendly);
        assertThat(firm.interest()).isEmpty();
        assertThat(firm.indemnity()).isEmpty();
        Reminder notice = given(RECEIVABLE, 40, friendly, firm);
        // 1200 x 12.15 % x 40 / 365
        assertThat(notice.interest().map(LateInterest::amount)).contains(Money.parse("EUR 15.98"));
        assertThat(notice.indemnity()).contains(Money.parse("EUR 40"));
        assertThat(notice.total()).contains(Money.parse("EUR 1255.98"));
    }

    @Test
    void from_a_consumer_no_indemnity_is_claimed() {
        Party reader = Party.consumer("Anne Le Goff")
                .address(SampleInvoices.BUYER.address().orElseThrow())
                .build();
        Invoice invoice = SampleInvoices.of(
                "F-1",
                Money.parse("EUR 1000"),
                SampleInvoices.header().buyer(reader).build());
        Reminder notice = allSteps(Receivable.of(invoice), POLICY).get(2);
        assertThat(notice.interest()).isEmpty();
        assertThat(notice.indemnity()).isEmpty();
        assertThat(notice.total()).contains(notice.overdue());
    }

    private static List<Reminder> allSteps(Receivable receivable, ReminderPolicy policy) {
        List<Reminder> sent = new ArrayList<>();
        for (int day = 1; day < 60; day++) {
            policy.due(receivable.asOf(DUE.plusDays(day)), sent).ifPresent(sent::add);
        }
        return sent;
    }

    @Test
    void where_a_rate_is_not_known_the_reminder_goes_without_interest_and_says_so() {
        Receivable late = RECEIVABLE;
        Reminder friendly = given(late, 400);
        Reminder firm = given(late, 410, friendly);
        Reminder notice = given(late, 420, friendly, firm);
        assertThat(notice.interest()).isEmpty();
        assertThat(notice.indemnity()).contains(Money.parse("EUR 40"));
        assertThat(notice.remarks().stream().map(each -> each.code().text())).contains("LATE-RATE-01");
    }

    @Test
    void a_host_builds_steps_of_its_own() {
        ReminderPolicy strict = ReminderPolicies.stepped(
                List.of(
                        ReminderStep.of("early", 1, Tone.FIRM).granting(3),
                        ReminderStep.of("last", 10, Tone.FORMAL_NOTICE).charging(Charge.INDEMNITY)),
                LateInterestLaws.ofSeller());
        List<Reminder> sent = allSteps(RECEIVABLE, strict);
        assertThat(sent).extracting(each -> each.step().key()).containsExactly("early", "last");
        assertThat(sent.get(1).interest()).isEmpty();
        assertThat(sent.get(1).indemnity()).isPresent();
    }

    /** The next step of a policy that changed after a step of 20 days, firm, key {@code old}, was sent. */
    private static Optional<String> afterOld(ReminderStep... changed) {
        Reminder old = ReminderPolicies.stepped(List.of(ReminderStep.of("old", 20, Tone.FIRM)), LateInterestLaws.none())
                .due(RECEIVABLE.asOf(DUE.plusDays(20)), List.of())
                .orElseThrow();
        return policy(changed)
                .due(RECEIVABLE.asOf(DUE.plusDays(60)), List.of(old))
                .map(reminder -> reminder.step().key());
    }

    @Test
    void steps_that_changed_since_are_judged_by_their_days_tone_and_key() {
        assertThat(afterOld(ReminderStep.of("earlier", 15, Tone.FIRM), ReminderStep.of("later", 25, Tone.FIRM)))
                .contains("later");
        assertThat(afterOld(ReminderStep.of("same-day", 20, Tone.FORMAL_NOTICE)))
                .isEmpty();
        assertThat(afterOld(ReminderStep.of("softer", 25, Tone.FRIENDLY))).isEmpty();
        assertThat(afterOld(ReminderStep.of("old", 30, Tone.FORMAL_NOTICE))).isEmpty();
    }

    @Test
    void no_more_is_disputed_than_is_overdue() {
        OverdueClaim claim = OverdueClaim.of(disputed(RECEIVABLE, "EUR 5000").asOf(DUE.plusDays(5)));
        assertThat(claim.disputed()).isEqualTo(Money.parse("EUR 1200"));
        assertThat(claim.oldest()).isEmpty();
    }

    @Test
    void where_the_law_grants_interest_without_an_indemnity_only_interest_is_claimed() {
        Party seller = SampleInvoices.SELLER.toBuilder()
                .address(Address.of("Hauptstraße 1", "10115", "Berlin", "DE"))
                .build();
        Party reader = SampleInvoices.BUYER.toBuilder().kind(PartyKind.CONSUMER).build();
        Invoice invoice = SampleInvoices.of(
                "F-1",
                Money.parse("EUR 1000"),
                SampleInvoices.header().seller(seller).buyer(reader).build());
        Reminder notice = allSteps(Receivable.of(invoice), POLICY).get(2);
        assertThat(notice.interest()).isPresent();
        assertThat(notice.indemnity()).isEmpty();
    }

    @Test
    void a_silent_policy_never_reminds() {
        assertThat(ReminderPolicies.silent().due(RECEIVABLE.asOf(DUE.plusDays(90)), List.of()))
                .isEmpty();
    }

    @Test
    void steps_out_of_order_or_of_one_key_are_refused_when_the_policy_is_built() {
        ReminderStep soft = ReminderStep.of("a", 5, Tone.FRIENDLY);
        ReminderStep hard = ReminderStep.of("b", 10, Tone.FIRM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(hard, soft))
                .withMessageContaining("step a comes after 5 days, not later than step b after 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(ReminderStep.of("a", 1, Tone.FIRM), ReminderStep.of("b", 2, Tone.FRIENDLY)))
                .withMessageContaining("softer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(soft, hard, ReminderStep.of("a", 20, Tone.FIRM)))
                .withMessageContaining("key a");
        assertThatIllegalArgumentException().isThrownBy(SteppedRemindersTest::policy);
        assertThatIllegalArgumentException().isThrownBy(() -> ReminderStep.of("a", 0, Tone.FIRM));
        assertThatIllegalArgumentException().isThrownBy(() -> soft.granting(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReminderStep.of(" ", 1, Tone.FIRM));
    }

    private static ReminderPolicy policy(ReminderStep... steps) {
        return ReminderPolicies.stepped(List.of(steps), LateInterestLaws.none());
    }

    @Test
    void a_reminder_names_all_that_it_lacks_and_is_never_of_something_in_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reminder.builder().build())
                .withMessage("a reminder needs invoice, step, on, instalments");
        Reminder friendly = given(RECEIVABLE, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reminder.builder()
                        .invoice(friendly.invoice())
                        .step(friendly.step())
                        .on(DUE)
                        .instalments(friendly.instalments())
                        .build())
                .withMessageContaining("not overdue");
    }
}
