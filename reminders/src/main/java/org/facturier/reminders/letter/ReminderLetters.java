package org.facturier.reminders.letter;

import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.reminders.policy.Reminder;

/**
 * Writes reminders: one letter about all that is asked for, in a table. The tone of the step gives the words; a formal
 * notice from a French sender is one of the Code civil.
 *
 * @param wordings  the languages
 * @source Code civil, art. 1344; Code de commerce, art. L441-10 II and D441-5
 */
public record ReminderLetters(Wordings wordings) {

    /** {@return letters in French, German and English} */
    public static ReminderLetters standard() {
        return new ReminderLetters(Wordings.shipped());
    }

    /**
     * {@return the letter of a reminder, dated as the reminder is; or a refusal if it is written to another than the partner of
     * the reminder}
     *
     * @param reminder  what is asked for
     * @param correspondence  who asks whom, such as {@link Correspondence#of} one of the invoices
     */
    public Outcome<Letter> of(Reminder reminder, Correspondence correspondence) {
        return Outcome.of(reminder, correspondence.to(reminder.account()))
                .map(known -> new ReminderWords(wordings.in(correspondence.language()), known, correspondence))
                .map(ReminderLetters::write);
    }

    private static Letter write(ReminderWords words) {
        Reminder reminder = words.reminder();
        Page page = new Page(words.wording(), words.values())
                .begin(words.correspondence(), reminder.on(), words.key("subject"))
                .reference(words.reference())
                .say(words.key("opening"))
                .say(reminder.items().size() == 1 ? "late.one" : "late.several");
        page.show(new ClaimTable(words.wording(), reminder).on(page));
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
}
