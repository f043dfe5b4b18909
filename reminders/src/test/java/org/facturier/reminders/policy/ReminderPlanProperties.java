package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.LateAccount.Credit;
import org.facturier.reminders.contracts.LateAccount.Debt;
import org.facturier.reminders.contracts.LateAccount.Objection;
import org.facturier.reminders.contracts.LateCases;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.SampleInvoices;

/** A plan is held to what a host is given that asks each day of an account on which nothing happens any more. */
class ReminderPlanProperties {

    private static final LocalDate START = SampleInvoices.ISSUED_ON.plusDays(101);
    private static final LocalDate END = START.plusDays(120);

    @Provide
    Arbitrary<LateCase> cases() {
        return LateCases.cases();
    }

    /** Nobody pays, objects or promises anything after the first day of the plan; promises run out. */
    private static LateAccount quiet(LateAccount account) {
        return new LateAccount(
                account.debts().stream()
                        .map(debt -> new Debt(debt.key(), debt.amount(), debt.on(), debt.dueOn(), List.of()))
                        .toList(),
                account.objections().stream()
                        .filter(each -> !each.from().isAfter(START))
                        .map(each -> new Objection(each.document(), each.from(), LocalDate.MAX, each.amount()))
                        .toList(),
                account.promises().stream()
                        .filter(each -> !each.from().isAfter(START))
                        .toList(),
                account.credits().stream()
                        .filter(each -> !each.from().isAfter(START))
                        .map(each -> new Credit(each.id(), each.from(), LocalDate.MAX, each.amount()))
                        .toList());
    }

    private static List<Reminder> askedEachDay(ReminderPolicy policy, LateAccount account) {
        List<Reminder> given = new ArrayList<>();
        START.datesUntil(END)
                .forEach(day -> policy.due(account.at(day), List.copyOf(given)).ifPresent(given::add));
        return given;
    }

    @Property
    void what_is_planned_is_what_is_given_if_nothing_happens(@ForAll("cases") LateCase late) {
        LateAccount account = quiet(late.account());
        for (ReminderPolicy policy :
                List.of(ReminderPolicy.stepped(), ReminderPolicy.stepped().onBusinessDays(BusinessDays.weekdays()))) {
            assertThat(policy.plan(account.at(START), List.of(), END).coming())
                    .isEqualTo(askedEachDay(policy, account));
        }
    }
}
