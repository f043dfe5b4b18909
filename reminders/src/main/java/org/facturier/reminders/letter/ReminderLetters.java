package org.facturier.reminders.letter;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.reminders.policy.Reminder;

/**
 * Writes reminders: one letter about all that is asked for, in a table. The notice of the level gives the words; a
 * formal notice from a French sender is one of the Code civil.
 * <p>Its order is that of a claim: what is asked for, what is left out and why, what the delay costs, by when and how
 * to pay, and what follows if it is not paid. A softer letter after a formal notice says that the notice stands.
 *
 * @param wordings  the languages
 * @source Code civil, art. 1344; Code de commerce, art. L441-10 II and D441-5
 */
record ReminderLetters(LetterWordings wordings) {

    /**
     * {@return the letter of a reminder, dated as the reminder is; or a refusal if it is written to another than the partner of
     * the reminder}
     *
     * @param reminder  what is asked for
     * @param correspondence  who asks whom, such as {@link Correspondence#of} one of the invoices
     */
    Outcome<Letter> of(Reminder reminder, Correspondence correspondence) {
        return Outcome.of(reminder, correspondence.to(reminder.account()).plus(lateFees(reminder)))
                .map(known -> new ReminderWords(wordings.in(correspondence.language()), known, correspondence))
                .map(ReminderLetters::write);
    }

    /**
     * {@return that late fees are claimed and were not worked out: a notice that speaks of interest and asks for none
     * gives the claim away}
     */
    private static Findings lateFees(Reminder reminder) {
        return reminder.awaitsLateFees()
                ? Findings.of(
                        LetterRule.LATE_FEES_KNOWN
                                .at(
                                        "account " + reminder.account(),
                                        say("its level {level} claims late fees, which nobody worked out")
                                                .with("level", reminder.level().key()))
                                .withHint(
                                        "have the reminder made anew, with what late payment costs [Dunning, not ReminderPolicy]"))
                : Findings.none();
    }

    private static Letter write(ReminderWords words) {
        Reminder reminder = words.reminder();
        Page page = new Page(words.wording(), words.values())
                .begin(words.correspondence(), reminder.on(), words.key("subject"));
        words.reference().ifPresent(page::reference);
        page.say(words.key("opening")).say(reminder.items().size() == 1 ? "late.one" : "late.several");
        page.show(new ClaimTable(words.wording(), reminder).on(page));
        leftOut(page, reminder);
        new LateFeeSection(words).write(page);
        page.saying(words.request()).saying(words.waysToPay());
        if (reminder.noticedOn().isPresent()) {
            page.say("notice");
        }
        return page.saying(words.consequence()).end();
    }

    /** What is disputed, promised or covered by a credit is said in words, too: the debtor sees that we know. */
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
