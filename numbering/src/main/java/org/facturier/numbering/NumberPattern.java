package org.facturier.numbering;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.numbering.NumberPosition.Period;
import org.facturier.numbering.Piece.Literal;
import org.facturier.numbering.Piece.Variable;

/**
 * Numbers of one shape, each of which can be read back. A shape is literal text, of letters, digits and {@code + - _ /},
 * and tokens, each at most once:
 *
 * <ul>
 *   <li><code>{counter:5}</code>, the place in the period in five digits, or <code>{counter}</code> in as many as it
 *       takes; there must be one;
 *   <li><code>{year}</code> in four digits and <code>{month}</code> in two: with a year the counter starts from 1 each
 *       year, with both each month, with neither never again;
 *   <li><code>{series}</code>, the name of the series: 1 to 20 characters;
 *   <li><code>{partner}</code>, up to five initials of the other side, and <code>{product}</code>, up to ten letters and
 *       digits of the first line's product code: decoration, without a part in the order.
 * </ul>
 *
 * <p>Immutable and safe for many threads. Numbers have at most 35 characters.
 *
 * @source CGI, ann. II, art. 242 nonies A, I, 7; BR-FR-01 and BR-FR-02
 */
public final class NumberPattern implements NumberingStrategy {

    static final int LONGEST = 35;

    private final String text;
    private final List<Piece> pieces;
    private final Pattern shape;

    private NumberPattern(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.shape =
                Pattern.compile(pieces.stream().map(NumberPattern::expression).collect(Collectors.joining()));
    }

    static NumberPattern parse(String text) {
        List<Piece> pieces = Piece.of(text);
        PatternChecks.verify(text, pieces);
        return new NumberPattern(text, pieces);
    }

    @Override
    public InvoiceNumber next(NumberingContext context, Optional<InvoiceNumber> previous) {
        Period period = Period.of(context.issuedOn(), has(Token.YEAR), has(Token.MONTH));
        NumberPosition next = previous.map(number -> known(number, context.series()))
                .map(last -> after(last, period))
                .orElse(new NumberPosition(period, 1));
        return write(next, context);
    }

    /**
     * {@return where a number stands in its series, empty if this pattern never gives it there}
     *
     * @param series  the name of the series, which a pattern with <code>{series}</code> compares
     */
    public Optional<NumberPosition> position(InvoiceNumber number, String series) {
        Matcher read = shape.matcher(number.text());
        if (!read.matches()
                || (has(Token.SERIES) && !read.group(Token.SERIES.name()).equals(series))) {
            return Optional.empty();
        }
        try {
            Period period = new Period((int) value(read, Token.YEAR), (int) value(read, Token.MONTH));
            return Optional.of(new NumberPosition(period, value(read, Token.COUNTER)));
        } catch (IllegalArgumentException noSuchPlace) {
            return Optional.empty();
        }
    }

    private NumberPosition known(InvoiceNumber number, String series) {
        return position(number, series)
                .orElseThrow(() -> new IllegalArgumentException(
                        number + " is not a number of the pattern " + text + " in series " + series));
    }

    private static NumberPosition after(NumberPosition last, Period period) {
        if (last.period().compareTo(period) > 0) {
            throw new IllegalArgumentException("the last number, " + last + ", is later than " + period);
        }
        return last.period().equals(period) ? last.next() : new NumberPosition(period, 1);
    }

    private InvoiceNumber write(NumberPosition position, NumberingContext context) {
        String number = pieces.stream()
                .map(piece ->
                        piece instanceof Variable variable ? written(variable, position, context) : piece.toString())
                .collect(Collectors.joining());
        if (number.length() > LONGEST) {
            throw new ArithmeticException("the number " + number + " has " + number.length()
                    + " characters, an invoice number has at most " + LONGEST);
        }
        return InvoiceNumber.of(number);
    }

    private String written(Variable variable, NumberPosition position, NumberingContext context) {
        return switch (variable.token()) {
            case YEAR -> Digits.padded(position.period().year(), 4);
            case MONTH -> Digits.padded(position.period().month(), 2);
            case COUNTER -> counter(position, variable);
            case SERIES -> fit(variable.token(), context.series(), "the name of the series");
            case PARTNER -> initials(context.partner().name());
            case PRODUCT ->
                fit(variable.token(), context.productCode().orElse(""), "the product code of the first line");
        };
    }

    private String counter(NumberPosition position, Variable variable) {
        String digits = Digits.padded(position.counter(), variable.width());
        int widest = variable.width() == 0 ? Token.COUNTER.longest() : variable.width();
        if (digits.length() > widest) {
            throw new ArithmeticException("the pattern " + text + " has no number left in " + position.period()
                    + " after " + (position.counter() - 1));
        }
        return digits;
    }

    private String fit(Token token, String value, String what) {
        if (!value.matches(expression(new Variable(token, 0)))) {
            throw new IllegalArgumentException(what + " is '" + value + "'; the pattern " + text + " needs "
                    + token.shortest() + " to " + token.longest() + " of " + token.characters());
        }
        return value;
    }

    /** Accents go, other scripts too: where nothing is left the initial is X. */
    private static String initials(String name) {
        String initials = Arrays.stream(Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT)
                        .split("[^A-Z]+"))
                .filter(word -> !word.isEmpty())
                .limit(Token.PARTNER.longest())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.isEmpty() ? "X" : initials;
    }

    private boolean has(Token token) {
        return pieces.stream().anyMatch(piece -> piece instanceof Variable variable && variable.token() == token);
    }

    private long value(Matcher read, Token token) {
        return has(token) ? Long.parseLong(read.group(token.name())) : 0;
    }

    private static String expression(Piece piece) {
        if (piece instanceof Literal literal) {
            return Pattern.quote(literal.text());
        }
        Variable variable = (Variable) piece;
        return "(?<" + variable.token().name() + ">" + characters(variable) + ")";
    }

    private static String characters(Variable variable) {
        Token token = variable.token();
        if (variable.width() > 0) {
            return token.characters() + "{" + variable.width() + "}";
        }
        return token == Token.COUNTER
                ? "[1-9][0-9]{0,17}"
                : token.characters() + "{" + token.shortest() + "," + token.longest() + "}";
    }

    /** {@return the pattern as it was given} */
    @Override
    public String toString() {
        return text;
    }
}
