package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.paint.Colour;

/**
 * A thin rule.
 *
 * @param left  where it begins
 * @param right  where it ends
 * @param thickness  of the rule
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
