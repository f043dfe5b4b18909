package org.facturier.rendering.pdf;

/**
 * Blank paper.
 *
 * @param height  how much of it
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
