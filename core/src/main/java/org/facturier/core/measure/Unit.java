package org.facturier.core.measure;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.RefusedException;

/**
 * A unit of quantity.
 *
 * @param code  of UN/ECE Recommendation 20 or 21, such as {@code HUR}
 * @source EN 16931-1:2017, BT-130
 */
public record Unit(String code) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,3}");

    /** One: a piece, a service, a lump sum. */
    public static final Unit ONE = new Unit("C62");
    /** An hour. */
    public static final Unit HOUR = new Unit("HUR");
    /** A day. */
    public static final Unit DAY = new Unit("DAY");
    /** A month. */
    public static final Unit MONTH = new Unit("MON");
    /** A year. */
    public static final Unit YEAR = new Unit("ANN");
    /** A kilogram. */
    public static final Unit KILOGRAM = new Unit("KGM");
    /** A hundredth, for a line that is a part of an amount. */
    public static final Unit PERCENT = new Unit("P1");
    /** A lump sum. */
    public static final Unit LUMP_SUM = new Unit("LS");

    /** @throws IllegalArgumentException if the code has another shape than those of the recommendations */
    public Unit {
        if (!SHAPE.matcher(code).matches()) {
            throw new RefusedException(say(
                            "unitUnknown",
                            "unknown unit '{code}': expected a code of UN/ECE Recommendation 20, such as {example}")
                    .with("code", code)
                    .with("example", "HUR"));
        }
    }

    /** {@return the unit} */
    public static Unit of(String code) {
        return new Unit(code);
    }

    /**
     * {@return whether the recommendations list the code; a document with another is refused where it is issued, for
     * receivers refuse it}
     */
    public boolean isListed() {
        return CodeLists.UNITS.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
