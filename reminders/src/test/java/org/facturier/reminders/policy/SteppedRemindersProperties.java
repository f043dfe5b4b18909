package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.receivable.Receivable;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.LateCases.Visit;
import org.facturier.reminders.contracts.ReminderPolicyContract;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;

class SteppedRemindersProperties implements ReminderPolicyContract {

    @Override
    public ReminderPolicy policy() {
        return ReminderPolicies.stepped();
    }

    @Property(tries = 200)
    void nobody_gets_a_harder_step_who_was_not_reminded_of_the_same_instalment(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            visit.due()
                    .filter(reminder -> reminder.step().tone() != Tone.FRIENDLY)
                    .ifPresent(reminder -> assertThat(visit.sent())
                            .anyMatch(sent -> sent.isAbout(reminder.oldest().number())));
        }
    }

    @Property(tries = 200)
    void one_instalment_gets_every_step_in_order_however_rarely_the_host_looks(
            @ForAll @IntRange(min = 1, max = 30) int everyDays) {
        Receivable receivable = Receivable.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        List<String> sent = new LateCase(receivable, everyDays)
                .visits(policy()).stream()
                        .flatMap(visit -> visit.due().stream())
                        .map(reminder -> reminder.step().key())
                        .toList();
        assertThat(sent).containsExactly("friendly", "firm", "formal-notice");
    }
}
