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
import org.facturier.core.csv.CsvReader;
import org.facturier.core.csv.CsvReader.BrokenCsvException;
import org.facturier.core.csv.CsvReader.CsvRecord;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Days;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.money.Decimals;
import org.facturier.core.payment.Payment;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * Reads records from CSV with a heading; columns may stand in any order. Days are ISO 8601, numbers have a point. A blank line
 * is passed over; what stands around a field as blanks is no part of it.
 *
 * <p>A line that is no record is refused by itself, with file and line, and the others are taken: of ten million records one
 * slip costs one. Only what leaves nobody knowing where a record ends stops the reading: a text that ends within quotes, a
 * field beyond bounds, bytes that end the decoder. Immutable; a memory handed to {@link #once} is its host's.
 *
 * <p>An amount is two columns: {@code 12.50} and {@code EUR}. It has no more decimals than its currency, for a third one would
 * have to be rounded by somebody.
 *
 * @param <T>  the type of a record
 */
public final class CsvIntake<T> {

    /**
     * The fields of one line, by column.
     *
     * @param fields  the text of each, by the name of its column, as it stands in the file
     */
    private record Line(Map<String, String> fields) {

        /** {@return a field without the blanks around it, empty where it says nothing} */
        String text(String column) {
            return fields.getOrDefault(column, "").strip();
        }

        /** What is quoted in a finding. */
        String quoted(String column) {
            return Shortened.quote(text(column));
        }

        /**
         * {@return a field that says something}
         *
         * @throws RefusedException if it is blank, naming the column
         */
        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw new RefusedException(
                        say("columnBlank", "{column} is blank").with("column", column));
            }
            return text;
        }

        /**
         * {@return a day such as {@code 2026-01-31}}
         *
         * @throws RefusedException if it is blank or no day, naming the column and what stands there, shortened
         */
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

        /**
         * {@return a number with a point and no separator of thousands, such as {@code -12.5}}
         *
         * @throws RefusedException if it is blank or no such number
         */
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

        /**
         * {@return an amount of two columns}
         *
         * @param column  the number
         * @param currency  the column of its currency, three letters
         * @throws RefusedException if either is blank or unreadable, or the number has more decimals than the currency
         */
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

    /**
     * @param columns  those that a heading has, all of them and no other
     * @param record  makes a record of a line; a refusal is the finding of that line
     * @param id  the identifier of a record
     * @param seen  where records are taken once, what was seen before
     */
    private CsvIntake(
            List<String> columns, Function<Line, T> record, Function<T, String> id, Optional<SeenRecords> seen) {
        this.columns = columns;
        this.record = record;
        this.id = id;
        this.seen = seen;
    }

    /**
     * {@return this reader, taking each record once, also over several files} The same record again is a warning, another one
     * under the same identifier an error, and the first one stays.
     */
    public CsvIntake<T> once(SeenRecords seen) {
        return new CsvIntake<>(columns, record, id, Optional.of(seen));
    }

    /**
     * {@return a reader of usage: columns {@code id, partner, metric, on, quantity}} All have to be there and say something; a
     * quantity is zero or more.
     */
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

    /**
     * {@return a reader of payments: columns {@code id, receivedOn, payer, amount, currency, reference}} All have to be there;
     * {@code reference}, what the payer wrote, may be blank.
     */
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
     * Hands on each record as it is read, in constant memory. A file of which the heading is not understood has no records:
     * each column would be a guess.
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

    /**
     * One line: read, held to the limits of the model, then taken. What cannot be read on a line without end is called cut off,
     * not misspelt; one that can be read is taken with a warning, for {@code 12} may be the beginning of {@code 120}.
     */
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

    /**
     * {@return the fields of a record by column}
     *
     * @throws RefusedException if it has more or fewer fields than the heading
     */
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
