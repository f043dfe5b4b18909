package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.paint.Colour;
import org.facturier.rendering.pdf.paint.Painter;
import org.facturier.rendering.pdf.paint.Picture;

/** A page, measured from its top left corner as people read it. */
final class Canvas {

    // smaller letters are read by nobody
    private static final float LEGIBLE = 4.5f;

    private final Painter painter;
    private final float height;
    private String illegible = "";

    Canvas(Painter painter, float height) {
        this.painter = painter;
        this.height = height;
    }

    void text(float x, float base, TextStyle style, String text) {
        if (!text.isEmpty()) {
            measure(style, text);
            painter.text(x, height - base, style.face(), style.size(), style.colour(), text);
        }
    }

    void textEndingAt(float x, float base, TextStyle style, String text) {
        if (!text.isEmpty()) {
            measure(style, text);
            painter.textEndingAt(x, height - base, style.face(), style.size(), style.colour(), text);
        }
    }

    private void measure(TextStyle style, String text) {
        if (style.size() < LEGIBLE && figures(text) >= figures(illegible)) {
            illegible = text;
        }
    }

    private static long figures(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** {@return of the texts that are too small to be read the one with most digits, which is why; empty if there is none} */
    String illegible() {
        return illegible;
    }

    void rule(float left, float right, float y, float thickness, Colour colour) {
        painter.rule(left, height - y, right, height - y, thickness, colour);
    }

    void area(float x, float top, float width, float areaHeight, Colour colour) {
        painter.area(x, height - top - areaHeight, width, areaHeight, colour);
    }

    void picture(Picture picture, float x, float top, float width, float pictureHeight) {
        painter.picture(picture, x, height - top - pictureHeight, width, pictureHeight);
    }
}
