package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.paint.Colour;

/**
 * How a piece of text is set.
 *
 * @param face  the font
 * @param size  its size in points
 * @param leading  the height of a line, in points
 * @param colour  the ink
 */
record TextStyle(FontFace face, float size, float leading, Colour colour) {

    /** Half of the height of capitals, as a part of the type size: so far beneath the middle of a line letters stand. */
    private static final float HALF_CAPITAL = 0.35f;

    /** {@return the width of a text on one line, in points} */
    float width(String text) {
        return face.width(text, size);
    }

    /** {@return the width of the widest word of a text; what no-break spaces join is one} */
    float widestWord(String text) {
        float widest = 0;
        for (String word : text.split("[ \n]")) {
            widest = Math.max(widest, width(word));
        }
        return widest;
    }

    /**
     * {@return the lines of a text in a column; one blank line for a blank text}
     *
     * @param width  of the column, in points
     */
    List<String> lines(String text, float width) {
        List<String> lines = new ArrayList<>(face.lines(text, size, width));
        if (lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    /**
     * {@return the distance from the top of a line to the base of its letters, in points}
     *
     * <p>Capitals stand in the middle of the line: with 10 points on a line of 14, at 7 + 3.5 = 10.5 points.
     */
    float baseline() {
        return leading / 2 + size * HALF_CAPITAL;
    }

    /** {@return a text that stays on one line, its characters in the order in which they are painted} */
    static String line(String text) {
        return FontFace.painted(text);
    }

    /**
     * {@return the style in smaller letters, on lines of the same height}
     *
     * @param share  of the size; 1 for the style as it is
     */
    TextStyle shrunk(float share) {
        return share == 1 ? this : new TextStyle(face, size * share, leading, colour);
    }

    /** {@return the style in another ink} */
    TextStyle in(Colour other) {
        return new TextStyle(face, size, leading, other);
    }
}
