package org.facturier.numbering;

import java.text.Normalizer;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.numbering.Piece.Check;
import org.facturier.numbering.Piece.Variable;

/** Writes the numbers of a pattern. */
final class NumberWriter {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z]+");

    private final String pattern;
    private final List<Piece> pieces;
    private final FiscalYears fiscalYears;

    NumberWriter(String pattern, List<Piece> pieces, FiscalYears fiscalYears) {
        this.pattern = pattern;
        this.pieces = pieces;
        this.fiscalYears = fiscalYears;
    }

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

    private void write(Variable variable, NumberPosition position, NumberingContext context, StringBuilder number) {
        switch (variable.token()) {
            case YEAR -> year(context.issuedOn().getYear(), number);
            case YY -> shortYear(context.issuedOn().getYear(), number);
            case QUARTER -> number.append((char) ('0' + context.issuedOn().get(IsoFields.QUARTER_OF_YEAR)));
            case DAY -> Digits.append(number, context.issuedOn().getDayOfMonth(), 2);
            case MONTH -> Digits.append(number, context.issuedOn().getMonthValue(), 2);
            case FISCAL -> bothYears(fiscalYears.of(context.issuedOn()), number);
            case FISCALSTART -> year(fiscalYears.of(context.issuedOn()), number);
            case FISCALEND -> year(fiscalYears.end(fiscalYears.of(context.issuedOn())), number);
            case COUNTER -> counter(position, variable, number);
            case SERIES -> number.append(fit(Token.SERIES, context.series(), "the name of the series"));
            case PARTNER -> number.append(initials(context.partner().name()));
            case PRODUCT ->
                number.append(
                        fit(Token.PRODUCT, context.productCode().orElse(""), "the product code of the first line"));
        }
    }

    private static void year(int year, StringBuilder number) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a number can state the years 1 to 9999, not " + year);
        }
        Digits.append(number, year, 4);
    }

    /** Two digits tell a year within one century only. */
    private static void shortYear(int year, StringBuilder number) {
        if (year < Token.CENTURY || year >= Token.CENTURY + 100) {
            throw new IllegalArgumentException("{yy} can state the years 2000 to 2099, not " + year);
        }
        Digits.append(number, year - Token.CENTURY, 2);
    }

    private void bothYears(int start, StringBuilder number) {
        year(start, number);
        Digits.append(number.append('-'), fiscalYears.end(start) % 100, 2);
    }

    private void counter(NumberPosition position, Variable variable, StringBuilder number) {
        int start = number.length();
        int widest = variable.width() == 0 ? Token.COUNTER.longest() : variable.width();
        Digits.append(number, position.counter(), variable.width());
        if (number.length() - start > widest) {
            throw new ArithmeticException("the pattern " + pattern + " has no number left in " + position.period()
                    + " after " + (position.counter() - 1));
        }
    }

    private String fit(Token token, String value, String what) {
        if (!token.fits(value)) {
            throw new IllegalArgumentException(what + " is '" + value + "'; the pattern " + pattern + " needs "
                    + token.shortest() + " to " + token.longest() + " of " + token.characters());
        }
        return value;
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
