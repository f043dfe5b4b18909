package org.facturier.core.intake;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.intake.CsvReader.BrokenCsvException;
import org.facturier.core.intake.CsvReader.CsvRecord;
import org.facturier.core.limit.Days;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.money.Decimals;
import org.facturier.core.payment.Payment;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * Reads records from CSV with a heading; columns may stand in any order. Days are ISO 8601, numbers have a point.
 *
 * @param <T>  the type of a record
 */
public final class CsvIntake<T> {

    /** The fields of one line, by column. */
    private record Line(Map<String, String> fields) {

        String text(String column) {
            return fields.getOrDefault(column, "").strip();
        }

        /** What is quoted in a finding. */
        String quoted(String column) {
            return Shortened.quote(text(column));
        }

        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw new RefusedException(
                        say("columnBlank", "{column} is blank").with("column", column));
            }
            return text;
        }

        LocalDate day(String column) {
            String text = required(column);
            try {
                return Days.parse(text);
            } catch (RefusedException unreadable) {
                throw new RefusedException(
                        say("columnOther", "{column} is '{text}', {refusal}")
                                .with("column", column)
                                .with("text", quoted(column))
                                .with("refusal", unreadable),
                        unreadable);
            }
        }

        BigDecimal number(String column) {
            String text = required(column);
            try {
                return Decimals.parse(text);
            } catch (RefusedException unreadable) {
                throw new RefusedException(
                        say("columnNumber", "{column} is '{text}', expected a number such as {example}")
                                .with("column", column)
                                .with("text", quoted(column))
                                .with("example", "12.5"),
                        unreadable);
            }
        }

        Money amount(String column, String currency) {
            BigDecimal amount = number(column);
            try {
                return Money.of(CurrencyUnit.of(required(currency)), amount);
            } catch (IllegalCurrencyException unknown) {
                throw new RefusedException(
                        say("columnCurrency", "{column} is '{text}', expected a currency such as {example}")
                                .with("column", currency)
                                .with("text", quoted(currency))
                                .with("example", "EUR"),
                        unknown);
            } catch (ArithmeticException tooFine) {
                throw new RefusedException(
                        say("columnDecimals", "{column} is '{text}', more decimals than {currency} has")
                                .with("column", column)
                                .with("text", quoted(column))
                                .with("currency", text(currency)),
                        tooFine);
            }
        }
    }

    private final List<String> columns;
    private final Function<Line, T> record;
    private final Function<T, String> id;
    private final Optional<SeenRecords> seen;

    private CsvIntake(
            List<String> columns, Function<Line, T> record, Function<T, String> id, Optional<SeenRecords> seen) {
        this.columns = columns;
        this.record = record;
        this.id = id;
        this.seen = seen;
    }

    /** {@return this reader, taking each record once, also over several files} */
    public CsvIntake<T> once(SeenRecords seen) {
        return new CsvIntake<>(columns, record, id, Optional.of(seen));
    }

    /** {@return a reader of usage: columns {@code id, partner, metric, on, quantity}} */
    public static CsvIntake<Usage> usage() {
        return new CsvIntake<>(
                List.of("id", "partner", "metric", "on", "quantity"),
                line -> new Usage(
                        line.required("id"),
                        line.required("partner"),
                        line.required("metric"),
                        line.day("on"),
                        line.number("quantity")),
                Usage::id,
                Optional.empty());
    }

    /** {@return a reader of payments: columns {@code id, receivedOn, payer, amount, currency, reference}} */
    public static CsvIntake<Payment> payments() {
        return new CsvIntake<>(
                List.of("id", "receivedOn", "payer", "amount", "currency", "reference"),
                line -> new Payment(
                        line.required("id"),
                        line.day("receivedOn"),
                        line.required("payer"),
                        line.amount("amount", "currency"),
                        line.text("reference")),
                Payment::id,
                Optional.empty());
    }

    /**
     * {@return every record of a file, and every line that is none}
     *
     * @param source  the name of the file for findings
     * @param csv  its text, best by {@link FileText}; not closed here
     * @throws IOException if the file cannot be read
     */
    public Intake<T> read(String source, Reader csv) throws IOException {
        List<T> records = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        stream(source, csv, records::add, found::add);
        return new Intake<>(records, new Findings(found));
    }

    /**
     * Hands on each record as it is read, in constant memory.
     *
     * @param source  the name of the file for findings
     * @param csv  its text; not closed here
     * @param records  takes each record
     * @param findings  takes each line that is none
     * @throws IOException if the file cannot be read
     */
    public void stream(String source, Reader csv, Consumer<T> records, Consumer<Finding> findings) throws IOException {
        CsvReader reader = new CsvReader(csv);
        Sink<T> sink = new Sink<>(records, findings, seen, id);
        try {
            Optional<CsvRecord> heading = reader.next();
            if (heading.isEmpty()) {
                findings.accept(IntakeRule.NOT_EMPTY.at(
                        source,
                        say("the file is empty, expected a heading: {columns}").with("columns", columns)));
                return;
            }
            List<String> names =
                    heading.get().fields().stream().map(String::strip).toList();
            if (names.size() != columns.size() || !new HashSet<>(names).equals(new HashSet<>(columns))) {
                findings.accept(IntakeRule.HEADING_KNOWN.at(
                        source + ":" + heading.get().line(),
                        say("the heading is {names}, expected {columns}")
                                .with("names", names)
                                .with("columns", columns)));
                return;
            }
            for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                take(source + ":" + next.get().line(), names, next.get(), sink);
            }
        } catch (CharacterCodingException undecoded) {
            findings.accept(IntakeRule.ENCODED.at(
                    source + ":" + reader.line(),
                    say("breaksOff", "the text breaks off after this line: it is not in the encoding it was read in")));
        } catch (BrokenCsvException broken) {
            findings.accept(IntakeRule.NOT_CUT_OFF.at(source + ":" + broken.line(), broken.says()));
        }
    }

    private void take(String place, List<String> names, CsvRecord next, Sink<T> sink) {
        if (!next.fields().stream().allMatch(FileText::isReadable)) {
            sink.findings().accept(IntakeRule.ENCODED.at(place, "bytes of this line are none in the encoding"));
            return;
        }
        T read;
        try {
            read = record.apply(line(names, next));
        } catch (RuntimeException unreadable) {
            IntakeRule rule = next.isEnded() ? IntakeRule.LINE_READABLE : IntakeRule.NOT_CUT_OFF;
            sink.findings().accept(rule.at(place, say("refused", "{refusal}").with("refusal", unreadable)));
            return;
        }
        Findings beyond = LimitCheck.of(read).under(place);
        if (!beyond.isEmpty()) {
            beyond.forEach(sink.findings());
            return;
        }
        if (!next.isEnded()) {
            sink.findings()
                    .accept(IntakeRule.LINE_ENDED.at(place, "the last line has no line end; it is taken as it is"));
        }
        sink.take(place, read);
    }

    private static Line line(List<String> names, CsvRecord next) {
        if (next.fields().size() != names.size()) {
            throw new RefusedException(say("fieldsOfLine", "the line has {fields} fields, the heading {columns}")
                    .with("fields", next.fields().size())
                    .with("columns", names.size()));
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), next.fields().get(i));
        }
        return new Line(fields);
    }
}
