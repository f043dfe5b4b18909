package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.internal.paint.Colour;
import org.facturier.rendering.pdf.internal.paint.Painter;
import org.facturier.rendering.qr.QrCode;

/** Draws the dark modules of a code: those that touch in a row are one rectangle, and all are one shape without seams. */
final class Modules {

    private final QrCode code;
    private final List<Painter.Rectangle> rectangles = new ArrayList<>();
    private final float left;
    private final float top;
    private final float module;

    private Modules(QrCode code, float left, float top, float side) {
        this.code = code;
        this.left = left;
        this.top = top;
        this.module = side / code.size();
    }

    /**
     * Paints a code in black.
     *
     * @param left  of the first module, in points from the left edge of the page
     * @param top  of the first module, in points from the top of the page
     * @param side  from the first module to the end of the last, in points
     */
    static void paint(QrCode code, Canvas canvas, float left, float top, float side) {
        Modules modules = new Modules(code, left, top, side);
        for (int row = 0; row < code.size(); row++) {
            modules.row(row);
        }
        canvas.areas(modules.rectangles, Colour.BLACK);
    }

    private void row(int row) {
        int from = 0;
        while (from < code.size()) {
            int until = from;
            while (until < code.size() && code.isDark(until, row)) {
                until++;
            }
            if (until > from) {
                rectangles.add(new Painter.Rectangle(
                        left + from * module, top + row * module, (until - from) * module, module));
            }
            from = until + 1;
        }
    }
}
