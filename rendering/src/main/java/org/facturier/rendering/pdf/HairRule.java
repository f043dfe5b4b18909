package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.internal.paint.Colour;

/**
 * A thin rule, as high as it is thick.
 *
 * @param left  where it begins, in points from the left edge of the page
 * @param right  where it ends, in points from the left edge of the page
 * @param thickness  of the rule, in points
 * @param colour  of the rule
 */
record HairRule(float left, float right, float thickness, Colour colour) implements Strip {

    @Override
    public float height() {
        return thickness;
    }

    @Override
    public void paint(Canvas canvas, float top) {
        canvas.rule(left, right, top + thickness / 2, thickness, colour);
    }
}
