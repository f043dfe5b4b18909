package org.facturier.reminders.letter;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.policy.ClaimedItem;
import org.facturier.reminders.policy.Reminder;

/**
 * Writes reminders: one letter about all that is asked for, in a table. The tone of the step gives the words; a formal
 * notice from a French sender is one of the Code civil.
 *
 * @param wordings  the languages
 * @source Code civil, art. 1344; Code de commerce, art. L441-10 II and D441-5
 */
public record ReminderLetters(Wordings wordings) {

    /** {@return letters in French and English} */
    public static ReminderLetters standard() {
        return new ReminderLetters(Wordings.shipped());
    }

    /**
     * {@return the letter of a reminder, dated as the reminder is}
     *
     * @param reminder  what is asked for
     * @param correspondence  who asks whom, such as {@link Correspondence#of} one of the invoices
     * @throws IllegalArgumentException if it is written to another than the partner of the reminder
     */
    public Letter of(Reminder reminder, Correspondence correspondence) {
        String recipient = correspondence.recipient().id();
        if (!recipient.equals(reminder.account().partner())) {
            throw new IllegalArgumentException("a reminder of " + reminder.account() + " cannot go to " + recipient);
        }
        return write(new ReminderWords(wordings.in(correspondence.language()), reminder, correspondence));
    }

    private static Letter write(ReminderWords words) {
        Reminder reminder = words.reminder();
        Page page = new Page(words.wording(), words.values())
                .begin(words.correspondence(), reminder.on(), words.key("subject"))
                .reference(words.reference())
                .say(words.key("opening"))
                .say(reminder.items().size() == 1 ? "late.one" : "late.several");
        page.show(items(page, words));
        leftOut(page, reminder);
        new ChargeSection(words).write(page);
        page.saying(words.request()).saying(words.waysToPay());
        if (reminder.noticedOn().isPresent()) {
            page.say("notice");
        }
        return page.say(words.key("consequence")).end();
    }

    private static void leftOut(Page page, Reminder reminder) {
        if (reminder.disputed().isPositive()) {
            page.say("disputed");
        }
        if (reminder.promised().isPositive()) {
            page.say("promised");
        }
        if (reminder.credited().isPositive()) {
            page.say("credited");
        }
    }

    private static ReportTable items(Page page, ReminderWords words) {
        Reminder reminder = words.reminder();
        return new ReportTable(
                words.wording().text("overdue.title"),
                List.of(
                        page.column("item", Kind.TEXT),
                        page.column("dueOn", Kind.DAY),
                        page.column("amount", Kind.AMOUNT),
                        page.column("claimed", Kind.AMOUNT),
                        page.column("daysLate", Kind.NUMBER)),
                reminder.items().stream().map(each -> row(words, each)).toList(),
                List.of(
                        Cell.of(words.wording().text("total")),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.of(reminder.claimed()),
                        Cell.blank()));
    }

    private static List<Cell> row(ReminderWords words, ClaimedItem each) {
        return List.of(
                Cell.of(words.name(each)),
                Cell.of(each.dueOn()),
                Cell.of(each.amount()),
                Cell.of(each.claimed()),
                Cell.of(BigDecimal.valueOf(each.daysLate(words.reminder().on()))));
    }
}
