package org.facturier.rendering.pdf;

/** A size of paper, in points of a seventy-second of an inch. */
public enum Paper {
    /** 210 by 297 millimetres. */
    A4(595.276f, 841.89f),
    /** 8.5 by 11 inches. */
    LETTER(612, 792);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** {@return the width of an upright sheet, in points} */
    float width() {
        return width;
    }

    /** {@return the height of an upright sheet, in points} */
    float height() {
        return height;
    }
}
