package org.facturier.reminders.letter;

import java.util.List;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.letter.Letter;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.policy.OverdueInstalment;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.Tone;

/**
 * Writes reminders, in the language of the invoice; English stands in for languages without a wording. The tone of the step
 * gives the words; a formal notice from a French seller is one of the Code civil.
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
     * @param state  how the invoice stands
     * @throws IllegalArgumentException if the state is of another invoice
     */
    public Letter of(Reminder reminder, ReceivableState state) {
        Invoice invoice = state.invoice();
        if (!invoice.number().equals(reminder.invoice())) {
            throw new IllegalArgumentException(
                    "a reminder of " + reminder.invoice() + " cannot go with the state of " + invoice.number());
        }
        return write(reminder, invoice, wordings.in(invoice.header().language()));
    }

    private static Letter write(Reminder reminder, Invoice invoice, Wording wording) {
        DocumentHeader header = invoice.header();
        Tone tone = reminder.step().tone();
        ReminderWords words = new ReminderWords(wording, reminder, invoice);
        Page page = new Page(wording, words.values())
                .begin(header.seller(), header.buyer(), reminder.on(), tone + ".subject")
                .reference(invoice.paymentReference())
                .say(tone + ".opening")
                .say(reminder.instalments().size() == 1 ? "late.one" : "late.several");
        page.show(instalments(page, wording, reminder));
        if (reminder.disputed().isPositive()) {
            page.say("disputed");
        }
        new Charges(wording, reminder).write(page, words);
        return page.saying(words.request())
                .saying(new WaysToPay(wording, header.seller()).of(header, invoice.paymentReference()))
                .say(tone + ".consequence")
                .end();
    }

    private static ReportTable instalments(Page page, Wording wording, Reminder reminder) {
        return new ReportTable(
                wording.text("overdue.title"),
                List.of(
                        page.column("invoice", Kind.TEXT),
                        page.column("dueOn", Kind.DAY),
                        page.column("amount", Kind.AMOUNT),
                        page.column("claimed", Kind.AMOUNT),
                        page.column("daysLate", Kind.NUMBER)),
                reminder.instalments().stream().map(each -> row(reminder, each)).toList(),
                List.of(
                        Cell.of(wording.text("total")),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.of(reminder.overdue()),
                        Cell.blank()));
    }

    private static List<Cell> row(Reminder reminder, OverdueInstalment each) {
        return List.of(
                Cell.of(reminder.invoice().text()),
                Cell.of(each.dueOn()),
                Cell.of(each.amount()),
                Cell.of(each.claimed()),
                Cell.of(java.math.BigDecimal.valueOf(each.daysLate(reminder.on()))));
    }
}
