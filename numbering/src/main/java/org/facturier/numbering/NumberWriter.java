package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.text.Normalizer;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Shortened;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/**
 * Writes the numbers of a pattern, and says beforehand what of a document cannot stand in one.
 * <p>Two questions come before writing. Whether the parts of the document fit is asked of the document, and answered
 * by every reason at once; whether the counter is full is asked of the position. What passes both is written without
 * a further check, so that writing is fast enough for the proof of a pattern, which writes numbers of a thousand
 * days.
 */
final class NumberWriter {

    /** Accents, once letters are taken apart from them. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    /** What stands between the words of a name. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z]+");

    private final String pattern;
    private final List<Piece> pieces;
    private final FiscalYears fiscalYears;

    NumberWriter(String pattern, List<Piece> pieces, FiscalYears fiscalYears) {
        this.pattern = pattern;
        this.pieces = pieces;
        this.fiscalYears = fiscalYears;
    }

    /**
     * {@return what of a document cannot stand in a number: a year that has no four digits, a series or a product
     * code with signs that the pattern does not take}
     * Paths are those of the document: {@code issuedOn}, {@code series}, {@code lines[0].identity.productCode}.
     */
    Findings unfit(NumberingContext context) {
        return new Findings(pieces.stream()
                .filter(Variable.class::isInstance)
                .flatMap(piece -> unfit(((Variable) piece).token(), context).stream())
                .toList());
    }

    /**
     * {@return what is wrong with one token, if anything}
     * Tokens of month, quarter, day and counter always fit; the initials of a partner are made to fit.
     */
    private Optional<Finding> unfit(Token token, NumberingContext context) {
        int year = context.issuedOn().getYear();
        int fiscalYear = fiscalYears.of(context.issuedOn());
        return switch (token) {
            case YEAR -> year(token, year, 1, 9999);
            // two digits tell a year within one century only
            case YY -> year(token, year, Token.CENTURY, Token.CENTURY + 99);
            case FISCAL, FISCALSTART -> year(token, fiscalYear, 1, 9999);
            case FISCALEND -> year(token, fiscalYears.end(fiscalYear), 1, 9999);
            case SERIES ->
                fit(
                        token,
                        context.series(),
                        "series",
                        say(
                                "series",
                                "the name of the series is '{value}'; the pattern {pattern} needs {shortest} to {longest} of {characters}"));
            case PRODUCT ->
                fit(
                        token,
                        context.productCode().orElse(""),
                        "lines[0].identity.productCode",
                        say(
                                "product",
                                "the product code of the first line is '{value}'; the pattern {pattern} needs {shortest} to {longest} of {characters}"));
            default -> Optional.empty();
        };
    }

    /** {@return that a year cannot be written, unless it is from the first to the last, both inclusive} */
    private static Optional<Finding> year(Token token, int year, int first, int last) {
        return year >= first && year <= last
                ? Optional.empty()
                : Optional.of(NumberRule.PARTS_FIT.at(
                        "issuedOn",
                        say("years", "{token} can state the years {first} to {last}, not {year}")
                                .with("token", token.toString())
                                .with("first", String.valueOf(first))
                                .with("last", String.valueOf(last))
                                .with("year", String.valueOf(year))));
    }

    /** {@return that a text does not fit its token; the text is quoted short, whatever its length} */
    private Optional<Finding> fit(Token token, String value, String place, Message what) {
        return token.fits(value)
                ? Optional.empty()
                : Optional.of(NumberRule.PARTS_FIT.at(
                        place,
                        what.with("value", Shortened.quote(value))
                                .with("pattern", pattern)
                                .with("shortest", token.shortest())
                                .with("longest", token.longest())
                                .with("characters", token.characters())));
    }

    /** {@return that the counter is too wide for its place, if it is} */
    Optional<Finding> full(NumberPosition position) {
        return pieces.stream()
                .filter(piece -> piece instanceof Variable variable
                        && variable.token() == Token.COUNTER
                        && Digits.count(position.counter()) > widest(variable))
                .findFirst()
                .map(counter -> NumberRule.NUMBER_LEFT.at(
                        "number",
                        say("the pattern {pattern} has no number left in {period} after {counter}")
                                .with("pattern", pattern)
                                .with("period", position.period().said())
                                .with("counter", String.valueOf(position.counter() - 1))));
    }

    /** {@return how many digits the counter may have: its width, or eighteen where it is as wide as it takes} */
    private static int widest(Variable counter) {
        return counter.width() == 0 ? Token.COUNTER.longest() : counter.width();
    }

    /** {@return the number of a document that fits, at a place that is not full} */
    String write(NumberPosition position, NumberingContext context) {
        StringBuilder number = new StringBuilder(NumberPattern.LONGEST);
        for (Piece piece : pieces) {
            if (piece instanceof Variable variable) {
                write(variable, position, context, number);
            } else {
                number.append(piece instanceof Check check ? check.system().of(number) : piece.toString());
            }
        }
        return number.toString();
    }

    /** Writes one token: digits padded to their place, decoration as the document has it. */
    private void write(Variable variable, NumberPosition position, NumberingContext context, StringBuilder number) {
        switch (variable.token()) {
            case YEAR -> Digits.append(number, context.issuedOn().getYear(), 4);
            case YY -> Digits.append(number, context.issuedOn().getYear() - Token.CENTURY, 2);
            case QUARTER -> number.append((char) ('0' + context.issuedOn().get(IsoFields.QUARTER_OF_YEAR)));
            case DAY -> Digits.append(number, context.issuedOn().getDayOfMonth(), 2);
            case MONTH -> Digits.append(number, context.issuedOn().getMonthValue(), 2);
            case FISCAL -> bothYears(fiscalYears.of(context.issuedOn()), number);
            case FISCALSTART -> Digits.append(number, fiscalYears.of(context.issuedOn()), 4);
            case FISCALEND -> Digits.append(number, fiscalYears.end(fiscalYears.of(context.issuedOn())), 4);
            case COUNTER -> Digits.append(number, position.counter(), variable.width());
            case SERIES -> number.append(context.series());
            case PARTNER -> number.append(initials(context.partner().name()));
            case PRODUCT -> number.append(context.productCode().orElse(""));
        }
    }

    private void bothYears(int start, StringBuilder number) {
        Digits.append(number, start, 4);
        Digits.append(number.append('-'), fiscalYears.end(start) % 100, 2);
    }

    /** Accents go, other scripts too: where nothing is left the initial is X. */
    private static String initials(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String initials = BETWEEN_WORDS
                .splitAsStream(plain.toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(Token.PARTNER.longest())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.isEmpty() ? "X" : initials;
    }
}
