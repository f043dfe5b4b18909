package org.facturier.rendering.pdf;

/**
 * Blank paper. It is left out at the beginning of a page, and at the end of one where it does not fit.
 *
 * @param height  how much of it, in points
 */
record Gap(float height) implements Strip {

    @Override
    public boolean isBlank() {
        return true;
    }

    @Override
    public void paint(Canvas canvas, float top) {
        // blank
    }
}
