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
 * claimed. Interest of a reminder goes on running until the debt is paid, and the letter says up to which day it was
 * worked out.
 */
record LateFeeSection(ReminderWords words) {

    /** Writes the sentences, the sums and the explanation, in this order; nothing where no late fee is claimed. */
    void write(Page page) {
        Reminder reminder = words.reminder();
        if (reminder.lateFees().isEmpty()) {
            return;
        }
        LateFeeWords texts = new LateFeeWords(wording(), reminder.lateFees());
        texts.running(reminder.on()).forEach(page::saying);
        page.show(sums(page));
        texts.explanation(page).ifPresent(page::show);
    }

    private LetterWording wording() {
        return words.wording();
    }

    /**
     * {@return the overdue amount, interest and fixed sums, with a total where all are in one currency: no rate joins
     * two}
     */
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
