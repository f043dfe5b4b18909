package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.internal.paint.Colour;
import org.facturier.rendering.qr.QrCode;

/**
 * A QR code on white ground, which readers ask for around it. Its modules are drawn as rectangles, so that it is sharp at any size.
 *
 * @param code  the modules
 * @param left  its left edge, in points from that of the page
 * @param side  from edge to edge of the white ground, in points
 */
record CodeStrip(QrCode code, float left, float side) implements Strip {

    /** Modules of white on each side. */
    private static final int QUIET = 4;

    private static final Colour WHITE = new Colour(255, 255, 255);

    @Override
    public float height() {
        return side;
    }

    @Override
    public void paint(Canvas canvas, float top) {
        canvas.area(left, top, side, side, WHITE);
        float module = side / (code.size() + 2 * QUIET);
        Modules.paint(code, canvas, left + QUIET * module, top + QUIET * module, side - 2 * QUIET * module);
    }
}
