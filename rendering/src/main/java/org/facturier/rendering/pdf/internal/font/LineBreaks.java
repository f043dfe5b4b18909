package org.facturier.rendering.pdf.internal.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets text in a column of fixed width: as many words on a line as fit. Where a line may end is found by the platform, for no
 * language in particular, but for a few places where no reader would break.
 */
final class LineBreaks {

    private final FontFace face;
    private final float size;
    private final float column;

    private LineBreaks(FontFace face, float size, float column) {
        this.face = face;
        this.size = size;
        this.column = column;
    }

    /** {@return what breaks text in a type size and column, both in points} */
    static LineBreaks of(FontFace face, float size, float column) {
        return new LineBreaks(face, size, column);
    }

    /**
     * {@return the lines of a text in its composed form, their characters in the order in which they are painted}
     *
     * <p>The order of a paragraph is found before it is broken: which way a number runs may follow from words on another line.
     */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> addParagraph(lines, paragraph.stripTrailing()));
        return lines;
    }

    /** Breaks first and turns each line afterwards, so that Hebrew fills its lines from its first word on. */
    private void addParagraph(List<String> lines, String paragraph) {
        ReadingOrder order = ReadingOrder.of(paragraph);
        int from = 0;
        while (!fits(paragraph.substring(from))) {
            String rest = paragraph.substring(from);
            int end = lineEnd(rest);
            lines.add(order.line(from, from + upTo(rest, end).length()));
            from = paragraph.length() - rest.substring(end).stripLeading().length();
        }
        lines.add(order.line(from, paragraph.length()));
    }

    /** {@return whether a line is no wider than the column; one character always fits, else breaking would not end} */
    private boolean fits(String line) {
        return line.codePointCount(0, line.length()) <= 1 || face.width(line, size) <= column;
    }

    /**
     * {@return where the first line of a text ends: the last place to break before it is too wide, or within its first word}
     */
    private int lineEnd(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.first();
        int withinNumber = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE && fits(upTo(text, next)); next = breaks.next()) {
            withinNumber = isWithinNumber(text, next) ? next : withinNumber;
            end = joins(text, next) || isWithinNumber(text, next) ? end : next;
        }
        return end > 0 ? end : withinNumber > 0 ? withinNumber : longestStart(text);
    }

    /**
     * {@return whether a place to break is none}
     *
     * <p>After an elision ({@code l’}), and within addresses and names of files, the rule of Unicode would break where no
     * reader would.
     */
    private static boolean joins(String text, int at) {
        char before = text.charAt(at - 1);
        return (before == '\u2019' || before == '.')
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /**
     * {@return whether a place to break is after a hyphen within the number of an article or a document, such as L441-10: a line
     * ends there only where the number alone is wider than the column}
     *
     * @source Unicode Standard Annex 14, LB25
     */
    private static boolean isWithinNumber(String text, int at) {
        return text.charAt(at - 1) == '-' && at < text.length() && Character.isDigit(text.codePointAt(at));
    }

    private static String upTo(String text, int end) {
        return text.substring(0, end).stripTrailing();
    }

    /** {@return how much of a word that is wider than the column stands on its first line: one character at least} */
    private int longestStart(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
