package org.facturier.rendering.pdf;

import java.net.URI;

/**
 * A strip that opens a page when it is clicked.
 *
 * @param strip  what is shown
 * @param page  what is opened
 * @param left  where it can be clicked, in points from the left edge of the page
 * @param width  from there, in points
 */
record Linked(Strip strip, URI page, float left, float width) implements Strip {

    @Override
    public float height() {
        return strip.height();
    }

    @Override
    public void paint(Canvas canvas, float top) {
        strip.paint(canvas, top);
        canvas.link(left, top, width, height(), page);
    }
}
