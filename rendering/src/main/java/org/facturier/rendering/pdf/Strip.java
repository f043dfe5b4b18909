package org.facturier.rendering.pdf;

import java.util.List;

/**
 * A piece of a page that is never split: a line of text, a rule, a box. It has a height, knows its own place from left to
 * right, and paints itself; from top to bottom it stands where {@link Pagination} puts it.
 */
interface Strip {

    /** {@return its height in points} */
    float height();

    /**
     * Paints it.
     *
     * @param canvas  the page
     * @param top  its upper edge, in points from the top of the page
     */
    void paint(Canvas canvas, float top);

    /** {@return whether it shows nothing, and need not be at all where a page ends or begins} */
    default boolean isBlank() {
        return false;
    }

    /** {@return the height of strips beneath each other} */
    static float height(List<Strip> strips) {
        float height = 0;
        for (Strip strip : strips) {
            height += strip.height();
        }
        return height;
    }

    /**
     * Paints strips beneath each other.
     *
     * @param top  the upper edge of the first, in points from the top of the page
     */
    static void paint(List<Strip> strips, Canvas canvas, float top) {
        float y = top;
        for (Strip strip : strips) {
            strip.paint(canvas, y);
            y += strip.height();
        }
    }
}
