package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.contracts.LateCases;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.LateCases.Visit;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.Money;

class ReminderLettersProperties {

    @Provide
    Arbitrary<LateCase> cases() {
        return LateCases.cases();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(LetterWordings.standard().all().stream()
                .map(LetterWording::language)
                .toList());
    }

    @Property
    void the_rows_of_a_letter_add_up_to_its_total_which_is_the_demand(
            @ForAll("cases") LateCase late, @ForAll("languages") Locale language) {
        for (Visit visit : late.visits(ReminderPolicy.stepped())) {
            visit.due().ifPresent(reminder -> {
                ReportTable table = Letters.tables(letter(reminder, language)).get(0);
                assertThat(Money.total(table.rows().stream()
                                .map(ReminderLettersProperties::amount)
                                .toList()))
                        .isEqualTo(amount(table.totals()))
                        .isEqualTo(visit.position().demand());
            });
        }
    }

    @Property
    void each_late_item_has_a_row_and_so_has_each_credit(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(ReminderPolicy.stepped())) {
            visit.due().ifPresent(reminder -> {
                List<Money> amounts = Letters.tables(letter(reminder, Locale.FRENCH)).get(0).rows().stream()
                        .map(ReminderLettersProperties::amount)
                        .toList();
                assertThat(amounts.stream().filter(Money::isPositive))
                        .containsExactlyInAnyOrderElementsOf(visit.position().late().stream()
                                .map(item -> item.open())
                                .toList());
                assertThat(amounts)
                        .containsAll(visit.position().credits().stream()
                                .map(item -> item.open())
                                .toList());
            });
        }
    }

    /** These accounts have no invoices, whose law would be asked: there are no late fees. */
    private static Letter letter(Reminder reminder, Locale language) {
        return AccountLetters.standard()
                .reminder(
                        reminder.toBuilder().lateFees(List.of()).build(),
                        Correspondence.between(SampleInvoices.SELLER, SampleInvoices.BUYER, language))
                .orThrow();
    }

    private static Money amount(List<Cell> row) {
        return ((Cell.AmountCell) row.get(row.size() - 1)).amount();
    }
}
