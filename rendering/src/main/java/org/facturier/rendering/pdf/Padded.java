package org.facturier.rendering.pdf;

/**
 * A strip with blank paper above it, from which it is not parted: unlike a {@link Gap} it is kept where a page begins.
 *
 * @param above  how much of it, in points
 * @param strip  the strip
 */
record Padded(float above, Strip strip) implements Strip {

    @Override
    public float height() {
        return above + strip.height();
    }

    @Override
    public void paint(Canvas canvas, float top) {
        strip.paint(canvas, top + above);
    }
}
