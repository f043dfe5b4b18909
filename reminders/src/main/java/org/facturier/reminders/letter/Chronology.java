package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.facturier.core.dispute.DisputeAnswer;
import org.facturier.core.dispute.Exhibit;
import org.facturier.core.document.Invoice;
import org.facturier.core.dossier.Dossier;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;

/**
 * What happened in a dispute, day by day; of one day in the order documents, objection, reminders, answers, evidence, end. What moved
 * the account has a table of its own.
 */
final class Chronology {

    private final LetterWording wording;
    private final List<Event> events = new ArrayList<>();

    /**
     * Something that happened.
     *
     * @param on  the day
     * @param what  in the language of the letter
     */
    private record Event(LocalDate on, String what) {}

    /** Gathers what happened. Events of one day stay in the order in which they are gathered. */
    Chronology(LetterWording wording, Dossier dossier) {
        this.wording = wording;
        dossier.documents().forEach(this::issued);
        add(dossier.dispute().openedOn(), "objected", Map.of());
        dossier.reminders().forEach(this::reminded);
        dossier.dispute().answers().forEach(this::answered);
        dossier.evidence().exhibits().forEach(this::exhibited);
        dossier.dispute()
                .resolution()
                .ifPresent(end -> add(
                        end.on(),
                        "ended",
                        Map.of(
                                "outcome",
                                        new DisputeWords(wording)
                                                .code("outcome", end.outcome().code()),
                                "why", end.why().map(why -> " – " + why).orElse(""))));
        events.sort(Comparator.comparing(Event::on));
    }

    /** {@return a row an event, the oldest first} */
    ReportTable table(Page page) {
        return new ReportTable(
                wording.text("dossier.chronology"),
                List.of(page.column("day", Kind.DAY), page.column("event", Kind.TEXT)),
                events.stream()
                        .map(event -> List.of(Cell.of(event.on()), Cell.of(event.what())))
                        .toList(),
                List.of());
    }

    private void issued(Invoice document) {
        add(document.issuedOn(), "issued", Map.of("document", new DisputeWords(wording).document(document)));
    }

    private void reminded(Letter letter) {
        add(letter.date(), "reminded", Map.of("subject", letter.subject()));
    }

    private void answered(DisputeAnswer answer) {
        DisputeWords words = new DisputeWords(wording);
        Map<String, String> values = Map.of(
                "by", answer.by(),
                "channel", words.code("channel", answer.channel().code()),
                "position", words.code("position", answer.position().name()),
                "text", answer.text(),
                "conceded", answer.conceded().map(wording::amount).orElse(""));
        add(answer.on(), answer.conceded().isPresent() ? "answered.conceding" : "answered", values);
    }

    private void exhibited(Exhibit exhibit) {
        Map<String, String> values = Map.of(
                "number", String.valueOf(exhibit.number()),
                "description", exhibit.evidence().description());
        add(exhibit.evidence().datedOn(), "exhibited", values);
    }

    private void add(LocalDate on, String key, Map<String, String> values) {
        events.add(new Event(on, wording.text("dossier.event." + key, values)));
    }
}
