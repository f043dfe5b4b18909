package org.facturier.core.intake;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.intake.LineReader.Line;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.payment.Payment;
import org.facturier.core.usage.Usage;

/**
 * Reads records from JSON Lines: one object a line, in the JSON form of the model. A blank line is passed over. Each line
 * states its form, as every document that a host keeps.
 *
 * <p>A line that is no record is refused by itself, with all that is wrong with it, and the others are taken.
 *
 * @param <T>  the type of a record
 */
public final class JsonLinesIntake<T> {

    private final JsonDocuments json = JsonDocuments.standard();
    private final Class<T> type;
    private final Function<T, String> id;
    private final Optional<SeenRecords> seen;

    private JsonLinesIntake(Class<T> type, Function<T, String> id, Optional<SeenRecords> seen) {
        this.type = type;
        this.id = id;
        this.seen = seen;
    }

    /**
     * {@return a reader of usage, such as
     * {@code {"form":1,"id":"u1","partner":"P1","metric":"hours","on":"2026-01-31","quantity":"2.5"}}}
     */
    public static JsonLinesIntake<Usage> usage() {
        return new JsonLinesIntake<>(Usage.class, Usage::id, Optional.empty());
    }

    /** {@return a reader of payments} */
    public static JsonLinesIntake<Payment> payments() {
        return new JsonLinesIntake<>(Payment.class, Payment::id, Optional.empty());
    }

    /** {@return this reader, taking each record once, also over several files} */
    public JsonLinesIntake<T> once(SeenRecords seen) {
        return new JsonLinesIntake<>(type, id, Optional.of(seen));
    }

    /**
     * {@return every record of a file, and every line that is none}
     *
     * @param source  the name of the file for findings
     * @param lines  its text, best by {@link FileText}; not closed here
     * @throws IOException if the file cannot be read
     */
    public Intake<T> read(String source, Reader lines) throws IOException {
        List<T> records = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        stream(source, lines, records::add, found::add);
        return new Intake<>(records, new Findings(found));
    }

    /**
     * Hands on each record as it is read, in constant memory.
     *
     * @param source  the name of the file for findings
     * @param lines  its text; not closed here
     * @param records  takes each record
     * @param findings  takes each line that is none
     * @throws IOException if the file cannot be read
     */
    public void stream(String source, Reader lines, Consumer<T> records, Consumer<Finding> findings)
            throws IOException {
        LineReader reader = new LineReader(lines);
        Sink<T> sink = new Sink<>(records, findings, seen, id);
        try {
            for (Optional<Line> next = reader.next(); next.isPresent(); next = reader.next()) {
                take(source + ":" + next.get().number(), next.get(), sink);
            }
        } catch (CharacterCodingException undecoded) {
            findings.accept(IntakeRule.ENCODED.at(
                    source + ":" + reader.number(),
                    say("breaksOff", "the text breaks off after this line: it is not in the encoding it was read in")));
        }
    }

    /** A line beyond bounds was not kept whole, so that nothing is read of it. */
    private void take(String place, Line line, Sink<T> sink) throws IOException {
        if (!line.isWithin()) {
            sink.findings()
                    .accept(IntakeRule.NOT_CUT_OFF.at(
                            place,
                            say("long", "the line is longer than {most} characters")
                                    .with("most", LineReader.LONGEST)));
        } else if (!FileText.isReadable(line.text())) {
            sink.findings().accept(IntakeRule.ENCODED.at(place, "bytes of this line are none in the encoding"));
        } else {
            read(place, line, sink);
        }
    }

    /** What cannot be read and has no line end is called cut off: what is wrong with the rest of it would mislead. */
    private void read(String place, Line line, Sink<T> sink) throws IOException {
        Outcome<T> outcome = json.readLine(place, line.text(), type);
        if (outcome.value().isPresent()) {
            sink.take(place, outcome.orThrow());
        } else if (line.isEnded()) {
            outcome.findings().forEach(sink.findings());
        } else {
            sink.findings().accept(IntakeRule.NOT_CUT_OFF.at(place, "the line breaks off"));
        }
    }
}
