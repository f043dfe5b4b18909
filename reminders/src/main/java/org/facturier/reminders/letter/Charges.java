package org.facturier.reminders.letter;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.interest.InterestSegment;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.policy.Reminder;

/** What a letter says of interest and indemnity, with the sums and how the interest came about; nothing if none is claimed. */
record Charges(Wording wording, Reminder reminder) {

    void write(Page page, ReminderWords words) {
        if (reminder.interest().isEmpty() && reminder.indemnity().isEmpty()) {
            return;
        }
        reminder.interest().ifPresent(interest -> page.saying(words.claim("interest")));
        reminder.indemnity().ifPresent(sum -> page.saying(words.claim("indemnity")));
        page.show(sums(page));
        reminder.interest()
                .map(LateInterest::segments)
                .filter(segments -> !segments.isEmpty())
                .ifPresent(segments -> page.show(explanation(page, segments)));
    }

    private ReportTable sums(Page page) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(wording.text("sums.overdue")), Cell.of(reminder.overdue())));
        reminder.interest()
                .ifPresent(interest ->
                        rows.add(List.of(Cell.of(wording.text("sums.interest")), Cell.of(interest.open()))));
        reminder.indemnity().ifPresent(sum -> rows.add(List.of(Cell.of(wording.text("sums.indemnity")), Cell.of(sum))));
        List<Cell> total = reminder.total()
                .map(sum -> List.of(Cell.of(wording.text("total")), Cell.of(sum)))
                .orElse(List.of());
        return new ReportTable(
                wording.text("sums.title"),
                List.of(page.column("what", Kind.TEXT), page.column("amount", Kind.AMOUNT)),
                rows,
                total);
    }

    private ReportTable explanation(Page page, List<InterestSegment> segments) {
        return new ReportTable(
                wording.text("segments.title"),
                List.of(
                        page.column("from", Kind.DAY),
                        page.column("to", Kind.DAY),
                        page.column("days", Kind.NUMBER),
                        page.column("balance", Kind.AMOUNT),
                        page.column("percent", Kind.NUMBER),
                        page.column("interest", Kind.NUMBER)),
                segments.stream().map(Charges::row).toList(),
                List.of());
    }

    private static List<Cell> row(InterestSegment segment) {
        return List.of(
                Cell.of(segment.from()),
                Cell.of(segment.to()),
                Cell.of(java.math.BigDecimal.valueOf(segment.days())),
                Cell.of(segment.balance()),
                Cell.of(segment.percent()),
                Cell.of(segment.shown()));
    }
}
