package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.paint.Colour;
import org.facturier.rendering.pdf.paint.Painter;
import org.facturier.rendering.pdf.paint.Picture;

/** A page, measured from its top left corner as people read it. */
final class Canvas {

    private final Painter painter;
    private final float height;
    private float smallest = Float.MAX_VALUE;

    Canvas(Painter painter, float height) {
        this.painter = painter;
        this.height = height;
    }

    void text(float x, float base, TextStyle style, String text) {
        if (!text.isEmpty()) {
            smallest = Math.min(smallest, style.size());
            painter.text(x, height - base, style.face(), style.size(), style.colour(), text);
        }
    }

    void textEndingAt(float x, float base, TextStyle style, String text) {
        if (!text.isEmpty()) {
            smallest = Math.min(smallest, style.size());
            painter.textEndingAt(x, height - base, style.face(), style.size(), style.colour(), text);
        }
    }

    /** {@return the size of the smallest text so far} */
    float smallest() {
        return smallest;
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
