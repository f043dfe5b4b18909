package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.matching.NumberShape;

/**
 * Numbers of one shape, each of which can be read back. A shape is literal text, of letters, digits and {@code + - _ /},
 * and tokens, each at most once:
 *
 * <ul>
 *   <li><code>{counter:5}</code>, the place in the period in five digits, or <code>{counter}</code> in as many as it
 *       takes; there must be one;
 *   <li><code>{year}</code> in four digits and <code>{month}</code> in two, of the date of the document;
 *   <li><code>{day}</code> of the month in two digits, <code>{quarter}</code> of the calendar year, 1 to 4, and
 *       <code>{yy}</code>, the last two digits of a year from 2000 to 2099;
 *   <li><code>{fiscal}</code>, the fiscal year by both its years: {@code 2026-27}. The same by one year, for a house that
 *       names it so: <code>{fiscalstart}</code>, {@code 2026}, as in Japan, and <code>{fiscalend}</code>, {@code 2027}, as
 *       in the United States. Each needs {@link Builder#fiscalYearFrom};
 *   <li><code>{series}</code>, the name of the series: 1 to 20 characters;
 *   <li><code>{partner}</code>, up to five initials of the other side, and <code>{product}</code>, up to ten letters and
 *       digits of the first line's product code: decoration, without a part in the order;
 *   <li><code>{check:97-10}</code> or <code>{check:11,10}</code>, two digits or one, over all digits before them, and
 *       <code>{check:1271-36}</code> or <code>{check:37,36}</code>, two characters or one, over all digits and letters:
 *       the systems of ISO 7064. They stand last, and find any one character that is wrong; those of two characters also
 *       find neighbours that are swapped. Signs between, and the case of letters, are passed over.
 * </ul>
 *
 * <p>The counter starts from 1 again with the shortest time that the tokens tell: each day, month, quarter, fiscal year, year,
 * or never; {@link Builder#restart} says otherwise.
 *
 * <p>Immutable and safe for many threads. Numbers have at most 35 characters.
 *
 * @source CGI, ann. II, art. 242 nonies A, I, 7; BR-FR-01 and BR-FR-02; ISO/IEC 7064:2003
 */
public final class NumberPattern implements NumberingStrategy {

    /**
     * The longest number that reaches every buyer.
     *
     * @source BR-FR-01: an invoice number has at most 35 characters
     */
    static final int LONGEST = 35;

    private final String text;
    private final List<Piece> pieces;
    private final Dating dating;
    private final NumberWriter writer;
    private final NumberReader reader;

    private NumberPattern(String text, List<Piece> pieces, Dating dating, NumberWriter writer) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
        this.dating = dating;
        this.writer = writer;
        this.reader = new NumberReader(pieces, dating);
    }

    /**
     * {@return a builder}
     *
     * @param text  literal text and tokens
     */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    @Override
    public Outcome<InvoiceNumber> next(NumberingContext context, Optional<InvoiceNumber> previous) {
        Findings unfit = writer.unfit(context);
        Outcome<NumberPosition> next = position(context, previous);
        return unfit.hasErrors()
                ? Outcome.rejected(next.findings().plus(unfit))
                : next.flatMap(position -> writer.full(position)
                        .<Outcome<InvoiceNumber>>map(Outcome::rejected)
                        .orElseGet(() -> fitting(writer.write(position, context))));
    }

    /** {@return the position after the last one: the first of its period where there is no last one} */
    private Outcome<NumberPosition> position(NumberingContext context, Optional<InvoiceNumber> previous) {
        CountingPeriod period = dating.period(context.issuedOn());
        return previous.isEmpty()
                ? Outcome.accepted(new NumberPosition(period, 1))
                : known(previous.get(), context.series()).flatMap(last -> after(last, context.issuedOn(), period));
    }

    /**
     * {@return where a number stands in its series, empty if this pattern never gives it there}
     *
     * @param series  the name of the series, which a pattern with <code>{series}</code> compares
     */
    public Optional<NumberPosition> position(InvoiceNumber number, String series) {
        return read(number, series).filter(Reading::isSound).map(Reading::position);
    }

    /** {@return what a number says, empty if it is none of the series; sound or with wrong check characters} */
    Optional<Reading> read(InvoiceNumber number, String series) {
        return reader.read(number.text(), series);
    }

    /**
     * {@return the last number, read back; refused where it is none of the series, or its check characters say that
     * it was typed wrong}
     */
    private Outcome<Reading> known(InvoiceNumber number, String series) {
        Optional<Reading> reading = read(number, series);
        if (reading.isEmpty()) {
            return Outcome.rejected(NumberRule.PREVIOUS_KNOWN.at(
                    "previous",
                    say("foreign", "{number} is not a number of the pattern {pattern} in series {series}")
                            .with("number", number)
                            .with("pattern", text)
                            .with("series", series)));
        }
        return reading.get().isSound()
                ? Outcome.accepted(reading.get())
                : Outcome.rejected(NumberRule.PREVIOUS_KNOWN.at(
                        "previous", reading.get().misprint().with("number", number)));
    }

    /**
     * {@return the position after a last one: the next of the same period, or the first of a new one}
     * It is refused where the last number tells a time that begins after the day, for numbers are given out in the
     * order of days.
     */
    private static Outcome<NumberPosition> after(Reading last, LocalDate day, CountingPeriod period) {
        if (last.told().first().isAfter(day)) {
            return Outcome.rejected(NumberRule.DATED_AFTER.at(
                    "issuedOn",
                    say("the last number, {last}, is later than {day}")
                            .with("last", last.place())
                            .with("day", day)));
        }
        return Outcome.accepted(
                last.position().period().equals(period) ? last.position().next() : new NumberPosition(period, 1));
    }

    /** {@return the number, unless a counter or decoration has made it longer than an invoice number may be} */
    private static Outcome<InvoiceNumber> fitting(String number) {
        return number.length() > LONGEST
                ? Outcome.rejected(NumberRule.NUMBER_LEFT.at(
                        "number",
                        say("long", "the number {number} has {length} characters, an invoice number has at most {most}")
                                .with("number", number)
                                .with("length", number.length())
                                .with("most", LONGEST)))
                : Outcome.accepted(InvoiceNumber.of(number));
    }

    /**
     * {@return what the numbers of a series look like, by which a payer's words are told for one of ours}
     *
     * @param series  the name of the series, which stands in numbers of a pattern with <code>{series}</code>
     */
    public NumberShape shape(String series) {
        return new ShapeOfPattern(series).of(pieces);
    }

    /** {@return the pattern as it was given} */
    @Override
    public String toString() {
        return text;
    }

    /** Says what the text of a pattern does not. */
    public static final class Builder {

        private final String text;
        private Optional<FiscalYears> fiscalYears = Optional.empty();
        private Optional<Restart> restart = Optional.empty();

        private Builder(String text) {
            this.text = text;
        }

        /**
         * Sets the first day of the fiscal year of the house that issues.
         *
         * <p>A house that moves its fiscal year begins a new series.
         *
         * @throws IllegalArgumentException if not each year has the day
         */
        public Builder fiscalYearFrom(MonthDay start) {
            this.fiscalYears = Optional.of(new FiscalYears(start));
            return this;
        }

        /** Sets when the counter begins with 1 again; with the shortest time that the tokens tell unless said otherwise. */
        public Builder restart(Restart restart) {
            this.restart = Optional.of(restart);
            return this;
        }

        /**
         * {@return the pattern}
         *
         * @throws IllegalArgumentException if the text is malformed, the pattern could repeat a number, or its numbers
         *     could not be read back; the message shows a case in point
         */
        public NumberPattern build() {
            List<Piece> pieces = Piece.of(text);
            PatternTokens tokens = PatternTokens.of(text, pieces);
            Dating dating = tokens.dating(fiscalYears, restart);
            NumberWriter writer = new NumberWriter(text, pieces, dating.fiscalYears());
            new PatternProof(text, pieces, dating, writer).verify();
            return new NumberPattern(text, pieces, dating, writer);
        }
    }
}
