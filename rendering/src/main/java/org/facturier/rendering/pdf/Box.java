package org.facturier.rendering.pdf;

import java.util.List;
import org.facturier.rendering.pdf.internal.paint.Colour;

/**
 * Strips on a coloured ground, such as the head of a table. It is not split: what may run over pages is put into a box strip by
 * strip.
 *
 * @param left  its left edge, in points from that of the page
 * @param width  from edge to edge, in points
 * @param padding  above and below the strips, in points
 * @param ground  its colour
 * @param strips  what stands in it; they have their own places from left to right
 */
record Box(float left, float width, float padding, Colour ground, List<Strip> strips) implements Strip {

    @Override
    public float height() {
        return Strip.height(strips) + 2 * padding;
    }

    @Override
    public void paint(Canvas canvas, float top) {
        canvas.area(left, top, width, height(), ground);
        Strip.paint(strips, canvas, top + padding);
    }
}
