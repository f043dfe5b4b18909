package org.facturier.rendering.pdf.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets text in a column of fixed width. */
final class LineBreaks {

    private final FontFace face;
    private final float size;
    private final float column;

    private LineBreaks(FontFace face, float size, float column) {
        this.face = face;
        this.size = size;
        this.column = column;
    }

    static LineBreaks of(FontFace face, float size, float column) {
        return new LineBreaks(face, size, column);
    }

    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> addParagraph(lines, paragraph.stripTrailing()));
        return lines;
    }

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

    private boolean fits(String line) {
        return line.codePointCount(0, line.length()) <= 1 || face.width(line, size) <= column;
    }

    private int lineEnd(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE && fits(upTo(text, next)); next = breaks.next()) {
            end = joins(text, next) ? end : next;
        }
        return end == 0 ? longestStart(text) : end;
    }

    // after an elision, and within addresses and names of files, the rule of Unicode would break where no reader would
    private static boolean joins(String text, int at) {
        char before = text.charAt(at - 1);
        return (before == '\u2019' || before == '.')
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static String upTo(String text, int end) {
        return text.substring(0, end).stripTrailing();
    }

    private int longestStart(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
