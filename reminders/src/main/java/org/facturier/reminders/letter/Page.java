package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.Map;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Contact;
import org.facturier.core.party.Party;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;

/**
 * A letter while it is written, in one wording: sentences are said by their keys, tables by their columns, and what
 * all letters have alike is written here once.
 * <p>Values are by name, for all sentences of the letter; a sentence that asks for one that nobody gave is a fault of
 * its language file, and is refused.
 */
final class Page {

    private final LetterWording wording;
    private final Map<String, String> values;
    private final Letter.Builder letter = Letter.builder();

    /** A letter whose texts may all name the same values. */
    Page(LetterWording wording, Map<String, String> values) {
        this.wording = wording;
        this.values = values;
    }

    /**
     * Writes what every letter begins with: who writes to whom, day, language, subject and salutation; and the
     * signature, with the person to ask for where the sender names one.
     *
     * @param subjectKey  the key of the subject, such as {@code statement.subject}
     */
    Page begin(Correspondence correspondence, LocalDate date, String subjectKey) {
        Party sender = correspondence.sender();
        letter.sender(sender)
                .recipient(correspondence.recipient())
                .date(date)
                .language(wording.language())
                .subject(wording.text(subjectKey, values))
                .paragraph(wording.text("salutation"));
        letter.signature(wording.text("closing")).signature(sender.name());
        sender.contact().flatMap(Contact::name).ifPresent(letter::signature);
        return this;
    }

    /** Sets what the letter is filed under. */
    Page reference(String reference) {
        letter.reference(reference);
        return this;
    }

    /** Writes the sentence of a key. */
    Page say(String key) {
        return saying(wording.text(key, values));
    }

    /** Writes a sentence that was put together elsewhere. */
    Page saying(String text) {
        letter.paragraph(text);
        return this;
    }

    Page show(ReportTable table) {
        letter.table(table);
        return this;
    }

    /** Asks for a transfer, in words and with its code. */
    Page ask(TransferRequest request) {
        letter.transfer(request);
        return this;
    }

    Letter end() {
        return letter.build();
    }

    /** {@return a column with the heading of this language} */
    Column column(String key, Column.Kind kind) {
        return new Column(key, wording.text("column." + key), kind);
    }
}
