package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.Map;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Contact;
import org.facturier.core.party.Party;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;

/** A letter while it is written, in one wording. */
final class Page {

    private final Wording wording;
    private final Map<String, String> values;
    private final Letter.Builder letter = Letter.builder();

    /** A letter whose texts may all name the same values. */
    Page(Wording wording, Map<String, String> values) {
        this.wording = wording;
        this.values = values;
    }

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

    Page reference(String reference) {
        letter.reference(reference);
        return this;
    }

    Page say(String key) {
        return saying(wording.text(key, values));
    }

    Page saying(String text) {
        letter.paragraph(text);
        return this;
    }

    Page show(ReportTable table) {
        letter.table(table);
        return this;
    }

    Letter end() {
        return letter.build();
    }

    Column column(String key, Column.Kind kind) {
        return new Column(key, wording.text("column." + key), kind);
    }
}
