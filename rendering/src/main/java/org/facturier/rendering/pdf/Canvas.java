package org.facturier.rendering.pdf;

import java.net.URI;
import java.util.List;
import org.facturier.rendering.pdf.internal.paint.Colour;
import org.facturier.rendering.pdf.internal.paint.Painter;
import org.facturier.rendering.pdf.internal.paint.Picture;

/**
 * A page, measured in points from its upper left corner, as people read it; PDF measures from the lower one. It remembers what
 * was too small to be read, so that such a document is refused.
 */
final class Canvas {

    /** The size in points below which letters are read by nobody. */
    private static final float LEGIBLE = 4.5f;

    private final Painter painter;
    private final float height;
    /** Of the texts that were too small the one with most digits: what was made smaller was made so for a figure. */
    private String illegible = "";

    /** @param height  of the page, in points */
    Canvas(Painter painter, float height) {
        this.painter = painter;
        this.height = height;
    }

    /**
     * Paints text that begins at {@code x}; nothing for an empty one.
     *
     * @param x  of the left edge of the first letter
     * @param base  of the letters, from the top of the page
     */
    void text(float x, float base, TextStyle style, String text) {
        if (!text.isEmpty()) {
            measure(style, text);
            painter.text(x, height - base, style.face(), style.size(), style.colour(), text);
        }
    }

    /**
     * Paints text that ends at {@code x}; nothing for an empty one.
     *
     * @param x  of the right edge of the last letter
     * @param base  of the letters, from the top of the page
     */
    void textEndingAt(float x, float base, TextStyle style, String text) {
        if (!text.isEmpty()) {
            measure(style, text);
            painter.textEndingAt(x, height - base, style.face(), style.size(), style.colour(), text);
        }
    }

    /** Of texts with as many digits the last one counts. */
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

    /**
     * Paints a rule from left to right.
     *
     * @param y  of its middle, from the top of the page
     * @param thickness  in points
     */
    void rule(float left, float right, float y, float thickness, Colour colour) {
        painter.rule(left, height - y, right, height - y, thickness, colour);
    }

    /**
     * Fills a rectangle.
     *
     * @param top  its upper edge, from the top of the page
     * @param areaHeight  downwards
     */
    void area(float x, float top, float width, float areaHeight, Colour colour) {
        painter.area(x, height - top - areaHeight, width, areaHeight, colour);
    }

    /**
     * Paints a straight line.
     *
     * @param fromY  from the top of the page
     * @param toY  from the top of the page
     * @param thickness  in points
     */
    void line(float fromX, float fromY, float toX, float toY, float thickness, Colour colour) {
        painter.rule(fromX, height - fromY, toX, height - toY, thickness, colour);
    }

    /**
     * Fills rectangles as one shape.
     *
     * @param rectangles  each by its left and its upper edge, from the top of the page
     */
    void areas(List<Painter.Rectangle> rectangles, Colour colour) {
        painter.areas(
                rectangles.stream()
                        .map(each -> new Painter.Rectangle(
                                each.x(), height - each.y() - each.height(), each.width(), each.height()))
                        .toList(),
                colour);
    }

    /**
     * Lets a rectangle open a page when it is clicked.
     *
     * @param top  its upper edge, from the top of the page
     * @param areaHeight  downwards
     */
    void link(float x, float top, float width, float areaHeight, URI page) {
        painter.link(x, height - top - areaHeight, width, areaHeight, page);
    }

    /**
     * Paints a picture, drawn out or shrunk to a rectangle.
     *
     * @param top  its upper edge, from the top of the page
     * @param pictureHeight  downwards
     */
    void picture(Picture picture, float x, float top, float width, float pictureHeight) {
        painter.picture(picture, x, height - top - pictureHeight, width, pictureHeight);
    }
}
