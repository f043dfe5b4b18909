package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.font.FontFace;
import org.facturier.rendering.pdf.paint.Colour;

/**
 * How a piece of text is set.
 *
 * @param face  the font
 * @param size  its size in points
 * @param leading  the height of a line
 * @param colour  the ink
 */
record TextStyle(FontFace face, float size, float leading, Colour colour) {

    // where capitals stand in the middle of a line
    private static final float HALF_CAPITAL = 0.35f;

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

    /** {@return the lines of a text in a column; one blank line for a blank text} */
    List<String> lines(String text, float width) {
        List<String> lines = new ArrayList<>(face.lines(text, size, width));
        if (lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    /** {@return the distance from the top of a line to the base of its letters} */
    float baseline() {
        return leading / 2 + size * HALF_CAPITAL;
    }

    /** {@return a text that stays on one line, its characters in the order in which they are painted} */
    static String line(String text) {
        return FontFace.painted(text);
    }

    /** {@return the style in smaller letters, on lines of the same height} */
    TextStyle shrunk(float share) {
        return share == 1 ? this : new TextStyle(face, size * share, leading, colour);
    }

    TextStyle in(Colour other) {
        return new TextStyle(face, size, leading, other);
    }
}
