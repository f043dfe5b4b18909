package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.LateCases.Visit;
import org.facturier.reminders.contracts.ReminderPolicyContract;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;

class SteppedRemindersProperties implements ReminderPolicyContract {

    @Override
    public ReminderPolicy policy() {
        return ReminderPolicy.stepped();
    }

    @Property
    void nobody_gets_a_harder_step_who_was_not_reminded_of_the_same_item(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            visit.due()
                    .filter(reminder -> reminder.level().notice() != DunningNotice.FRIENDLY)
                    .ifPresent(reminder -> assertThat(visit.sent()).anyMatch(sent -> sent.isAbout(reminder.pace())));
        }
    }

    @Property
    void what_is_late_is_asked_for_or_left_out_for_a_reason_to_the_cent(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            OverdueClaim claim = OverdueClaim.of(visit.position());
            assertThat(claim.total()).isEqualTo(visit.position().demand());
            assertThat(claim.total()
                            .plus(claim.promised())
                            .plus(claim.disputed())
                            .plus(claim.credited()))
                    .isEqualTo(visit.position().overdue());
        }
    }

    @Property
    void what_is_as_late_as_the_last_step_waits_for_nothing_but_an_answer(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(ReminderPolicy.stepped(DunningLevel.standard(), Money.parse("EUR 0.00")))) {
            boolean answerDue = visit.sent().stream()
                    .allMatch(sent -> sent.deadline().isBefore(visit.position().asOf()));
            boolean unheard = OverdueClaim.of(visit.position()).items().stream()
                    .anyMatch(item -> item.daysLate(visit.position().asOf()) >= 40
                            && visit.sent().stream().noneMatch(sent -> sent.isAbout(item.item())));
            if (answerDue && unheard) {
                assertThat(visit.due()).isPresent();
            }
        }
    }

    @Property
    void one_item_gets_every_step_in_order_however_rarely_the_host_looks(
            @ForAll @IntRange(min = 1, max = 30) int everyDays) {
        LateAccount account = LateAccount.none()
                .owing(
                        LateAccount.instalment("F-1", 1),
                        Money.parse("EUR 1200.00"),
                        SampleInvoices.ISSUED_ON,
                        SampleInvoices.ISSUED_ON.plusDays(30));
        List<String> sent = new LateCase(account, everyDays)
                .visits(policy()).stream()
                        .flatMap(visit -> visit.due().stream())
                        .map(reminder -> reminder.level().key())
                        .toList();
        assertThat(sent).containsExactly("friendly", "firm", "formal-notice");
    }
}
