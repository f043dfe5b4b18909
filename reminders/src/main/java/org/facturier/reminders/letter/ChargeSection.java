package org.facturier.reminders.letter;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.policy.Reminder;
import org.joda.money.Money;

/**
 * What a reminder says of interest and indemnity, with the sums and how the interest came about; nothing if none is
 * claimed.
 */
record ChargeSection(ReminderWords words) {

    void write(Page page) {
        Reminder reminder = words.reminder();
        if (reminder.charges().isEmpty()) {
            return;
        }
        ChargeWords texts = new ChargeWords(wording(), reminder.charges());
        texts.running(reminder.on()).forEach(page::saying);
        page.show(sums(page));
        texts.explanation(page).ifPresent(page::show);
    }

    private Wording wording() {
        return words.wording();
    }

    private ReportTable sums(Page page) {
        Reminder reminder = words.reminder();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("sums.overdue", reminder.claimed()));
        reminder.interest().ifPresent(sum -> rows.add(row("sums.interest", sum)));
        reminder.indemnities().forEach(sum -> rows.add(row("sums.indemnity", sum)));
        return new ReportTable(
                wording().text("sums.title"),
                List.of(page.column("what", Kind.TEXT), page.column("amount", Kind.AMOUNT)),
                rows,
                reminder.total().size() == 1 ? row("total", reminder.total().get(0)) : List.of());
    }

    private List<Cell> row(String key, Money amount) {
        return List.of(Cell.of(wording().text(key)), Cell.of(amount));
    }
}
