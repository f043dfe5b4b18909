package org.facturier.einvoice.syntax;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What texts of a syntax mean as values, and how values are written in it. A text is taken for just what it is: {@code 12.50}
 * is a number of scale 2, {@code 12,50} is none, and {@code 1E3} is none either, because XML Schema has no exponents in its
 * decimals.
 */
final class Values {

    /** More characters than any amount has: a longer text is no number, so that a million digits cost nothing. */
    private static final int LONGEST_NUMBER = 60;
    /** So many digits surely fit into a long. */
    private static final int DIGITS_OF_LONG = 18;

    private static final Slot NOTE_SUBJECT = Shape.of(Note.class).slot("subject");
    private static final Slot NOTE_TEXT = Shape.of(Note.class).slot("text");
    /** The characters of a subject of a note, UNTDID 4451. */
    private static final int CODE = 3;

    private final Syntax syntax;

    /** The values of a syntax; they differ in how days are written. */
    Values(Syntax syntax) {
        this.syntax = syntax;
    }

    /** What became of a text. All but the first are noted in the trace. */
    enum Taken {
        /** It is in the group, or was there already. */
        YES,
        /** It is empty, and nothing is put. */
        BLANK,
        /** It is not of the type of the term, and nothing is put. */
        UNREADABLE,
        /** There is another value, which stays. */
        REPEATED,
        /** It is a day in another format than the norm takes, and nothing is put. */
        FOREIGN
    }

    /**
     * Puts a text into a group as what it means, by the type of the component: an identifier, a number, a day, or a text that
     * may be a code.
     *
     * <p>Asked in this order: empty, a day of CII without {@code format="102"}, not of the type, the filler that the writer
     * puts in, then the signs of the row. {@code NA} as an order number is put weakly, since it may be a filler; which it is,
     * the reader knows when it has seen the sales order. A second value that is the same, scale included, counts as taken.
     *
     * @param row  the row whose element or attribute has the text
     * @param frame  the group
     * @param slot  the component
     * @param text  the text without blanks around it
     * @param attributes  those of the element: scheme, format of a day
     * @return what became of it
     */
    Taken put(Node row, Frame frame, Slot slot, String text, Attributes attributes) {
        if (slot.type() == Identifier.class) {
            return identifier(row, frame, slot, text, attributes);
        }
        if (text.isEmpty()) {
            return Taken.BLANK;
        }
        Object value = slot.type() == BigDecimal.class
                ? number(text)
                : slot.type() == LocalDate.class ? day(text) : code(row, text);
        if (slot.type() == LocalDate.class && !syntax.isUbl() && !"102".equals(attributes.get("format"))) {
            return Taken.FOREIGN;
        }
        if (value == null) {
            return Taken.UNREADABLE;
        }
        if (slot.type() == String.class && text.equals(row.filler)) {
            frame.putWeak(slot, value);
            return Taken.YES;
        }
        if (row.has(Sign.WEAK)) {
            frame.putWeak(slot, value);
            return Taken.YES;
        }
        if (row.has(Sign.JOIN)) {
            frame.join(slot, text);
            return Taken.YES;
        }
        return frame.put(slot, value) || same(frame.get(slot), value) ? Taken.YES : Taken.REPEATED;
    }

    /** {@return whether a value is there already} */
    private static boolean same(@Nullable Object there, Object value) {
        return value.equals(there);
    }

    /**
     * Puts an identifier; one without text is kept only where it states a scheme, about which the rules ask. Classes of items
     * have the scheme in {@code listID}, all others in {@code schemeID}.
     */
    private Taken identifier(Node row, Frame frame, Slot slot, String text, Attributes attributes) {
        boolean list = row.has(Sign.LIST);
        String scheme = attributes.get(list ? "listID" : "schemeID");
        String version = list ? attributes.get("listVersionID") : null;
        if (text.isEmpty() && scheme == null) {
            return Taken.BLANK;
        }
        return frame.putIdentifier(slot, text, scheme == null ? null : scheme.strip(), version)
                ? Taken.YES
                : Taken.REPEATED;
    }

    /**
     * {@return a code as the hub has it, null where the table maps codes and does not know this one; any text where it maps
     * none}
     */
    private static @Nullable String code(Node row, String text) {
        return row.readCodes.isEmpty() ? text : row.readCodes.get(text);
    }

    /**
     * {@return a number of XML Schema, scale as written; null for anything else}
     *
     * <p>A sign, digits, one point: {@code -1.50}, {@code +7}, {@code .5} and {@code 5.} are numbers; {@code 1,5}, {@code 1E3},
     * {@code 1 000} and more than sixty characters are none.
     */
    static @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        int point = -1;
        int digits = 0;
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                units = 10 * units + c - '0';
            } else if (c == '.' && point < 0) {
                point = i;
            } else if (i > 0 || c != '-' && c != '+') {
                return null;
            }
        }
        if (digits == 0 || digits > DIGITS_OF_LONG) {
            return digits == 0 ? null : new BigDecimal(text);
        }
        return BigDecimal.valueOf(text.charAt(0) == '-' ? -units : units, point < 0 ? 0 : text.length() - 1 - point);
    }

    /**
     * {@return a day as the syntax writes it: {@code 2026-09-01} in UBL, {@code 20260901} in CII; null for anything else, such
     * as the 30th of February}
     */
    @Nullable
    LocalDate day(String text) {
        try {
            return syntax.isUbl() ? isoDay(text) : plainDay(text);
        } catch (DateTimeException | NumberFormatException wrong) {
            return null;
        }
    }

    /**
     * {@return a day of XML Schema, such as {@code 2026-09-01}, a time zone behind it being passed over; null for anything else}
     */
    private static @Nullable LocalDate isoDay(String text) {
        boolean zoned = text.length() > 10 && text.substring(10).matches("Z|[+-][0-9]{2}:[0-9]{2}");
        if (text.length() != 10 && !zoned || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /** {@return a day of format 102, such as {@code 20260901}; null for anything else} */
    private static @Nullable LocalDate plainDay(String text) {
        return text.length() != 8 ? null : LocalDate.of(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
    }

    /**
     * {@return the number that digits between two places are; letters that look like digits are none}
     *
     * @throws NumberFormatException if another character stands there
     */
    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException(text);
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    /**
     * Takes a note of UBL apart: {@code #AAI#words} is the text {@code words} with the subject {@code AAI}.
     *
     * <p>What stands between the signs is a subject only if it has three characters: {@code #1# of 2} is a text. A note without
     * words is noted as blank; one with a subject only keeps that.
     *
     * @param text  the text of the element
     * @param note  the group of the note
     */
    void note(String text, Frame note) {
        int end = text.startsWith("#") ? text.indexOf('#', 1) : -1;
        if (end == CODE + 1) {
            note.put(NOTE_SUBJECT, text.substring(1, end));
        }
        String words = end == CODE + 1 ? text.substring(end + 1).strip() : text;
        if (words.isEmpty()) {
            note.note(new Oddity("text", Oddity.Kind.BLANK, "", ""));
        } else {
            note.put(NOTE_TEXT, words);
        }
    }

    /**
     * {@return a value as the syntax writes it: numbers with the scale that they have and never with an exponent, days in its
     * own form}
     */
    String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDate day) {
            return syntax.isUbl() ? day.toString() : plain(day);
        }
        return value.toString();
    }

    /** {@return a day of format 102} */
    private static String plain(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
