package org.facturier.rendering.pdf;

import java.util.List;

/**
 * Two stacks of strips next to each other, on one page: their upper edges are at one height, and nothing stands beneath the
 * lower one.
 *
 * @param left  strips that keep to the left
 * @param right  strips that keep to the right
 */
record SideBySide(List<Strip> left, List<Strip> right) implements Strip {

    @Override
    public float height() {
        return Math.max(Strip.height(left), Strip.height(right));
    }

    @Override
    public void paint(Canvas canvas, float top) {
        Strip.paint(left, canvas, top);
        Strip.paint(right, canvas, top);
    }
}
