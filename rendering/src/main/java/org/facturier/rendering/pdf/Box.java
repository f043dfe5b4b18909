package org.facturier.rendering.pdf;

import java.util.List;
import org.facturier.rendering.pdf.paint.Colour;

/**
 * Strips on a coloured ground.
 *
 * @param left  its left edge
 * @param width  from edge to edge
 * @param padding  above and below the strips
 * @param ground  its colour
 * @param strips  what stands in it
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
