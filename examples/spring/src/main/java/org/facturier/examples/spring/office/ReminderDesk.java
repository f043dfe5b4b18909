package org.facturier.examples.spring.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.ledger.Ledger;
import org.facturier.examples.spring.store.Book;
import org.facturier.examples.spring.store.SentReminder;
import org.facturier.examples.spring.store.SentReminders;
import org.facturier.reminders.letter.AccountLetters;
import org.facturier.reminders.letter.Correspondence;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.Reminder;
import org.facturier.rendering.pdf.PdfLetterRenderer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds partners of what is late, one at a time under its lock, so that two runs at once remind once. */
@Service
public class ReminderDesk {

    private final Book book;
    private final SentReminders sent;
    private final Dunning dunning;
    private final PdfLetterRenderer pdf;

    ReminderDesk(Book book, SentReminders sent, Dunning dunning, PdfLetterRenderer pdf) {
        this.book = book;
        this.sent = sent;
        this.dunning = dunning;
        this.pdf = pdf;
    }

    /** {@return what a partner would be reminded of on a day, past or to come, as far as is known now} */
    public List<Reminder> due(String partner, LocalDate day) {
        return due(book.of(partner), sent.of(partner), day);
    }

    /** {@return what a partner is reminded of on a day, kept} */
    @Transactional
    public List<SentReminder> remind(String partner, LocalDate day) {
        return due(book.locked(partner), sent.of(partner), day).stream()
                .map(sent::keep)
                .toList();
    }

    private List<Reminder> due(Ledger ledger, List<Reminder> before, LocalDate day) {
        return ledger.accounts()
                .flatMap(account -> due(ledger, account, before, day).stream())
                .toList();
    }

    private Optional<Reminder> due(Ledger ledger, Account account, List<Reminder> before, LocalDate day) {
        return dunning.due(account, day, before, ledger.chain()::find);
    }

    /**
     * {@return the letter of a reminder, as PDF} It speaks as the oldest of the invoices that it is about.
     *
     * @throws org.facturier.core.finding.RejectedException if there is none, or it cannot be printed
     */
    public byte[] letter(long id) {
        Reminder reminder = sent.find(id).orElseThrow(() -> Unknown.under(Long.toString(id)));
        Ledger ledger = book.of(reminder.account().partner());
        Correspondence correspondence = reminder.claimedOf().keySet().stream()
                .flatMap(document -> ledger.chain().find(document).stream())
                .map(Correspondence::of)
                .findFirst()
                .orElseThrow();
        return AccountLetters.standard()
                .reminder(reminder, correspondence)
                .flatMap(pdf::render)
                .orThrow();
    }
}
