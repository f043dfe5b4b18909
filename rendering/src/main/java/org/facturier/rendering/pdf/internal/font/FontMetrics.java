package org.facturier.rendering.pdf.internal.font;

/**
 * The dimensions of a face as a whole, in thousandths of the type size.
 *
 * @param left  left edge of the box that holds every glyph
 * @param bottom  lower edge of that box
 * @param right  right edge of that box
 * @param top  upper edge of that box
 * @param ascent  height of the ascenders above the base line
 * @param descent  depth of the descenders, below zero
 * @param capHeight  height of the capitals
 * @param italicAngle  slant in degrees, below zero when leaning to the right
 * @param stemWidth  width of the vertical stems, estimated from the weight
 */
public record FontMetrics(
        int left,
        int bottom,
        int right,
        int top,
        int ascent,
        int descent,
        int capHeight,
        float italicAngle,
        int stemWidth) {

    /** Older versions of the table OS/2 do not say how high capitals are; 700 thousandths is a customary height. */
    private static final int FIRST_VERSION_WITH_CAP_HEIGHT = 2;

    /**
     * {@return the dimensions that the tables head, OS/2 and post state}
     *
     * @throws IllegalArgumentException if one of them is missing or breaks off
     */
    static FontMetrics read(TrueTypeFile file) {
        FontTable head = file.table("head");
        FontTable os2 = file.table("OS/2");
        int em = unitsPerEm(file);
        return new FontMetrics(
                thousandths(head.signedShort(36), em),
                thousandths(head.signedShort(38), em),
                thousandths(head.signedShort(40), em),
                thousandths(head.signedShort(42), em),
                thousandths(os2.signedShort(68), em),
                thousandths(os2.signedShort(70), em),
                capHeight(os2, em),
                file.table("post").integer(4) / 65_536f,
                stemWidth(os2.unsignedShort(4)));
    }

    /** @throws IllegalArgumentException if the square of the font has no size that it may have */
    static int unitsPerEm(TrueTypeFile file) {
        int units = file.table("head").unsignedShort(18);
        if (units < 16 || units > 16_384) {
            throw new IllegalArgumentException("the font is damaged: it has " + units + " units to the em");
        }
        return units;
    }

    /**
     * {@return a length of the font in thousandths of the type size}
     *
     * @param units  the length, in units of the font
     * @param unitsPerEm  how many of them the type size has, often 1000 or 2048
     */
    static int thousandths(int units, int unitsPerEm) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    private static int capHeight(FontTable os2, int em) {
        return os2.unsignedShort(0) < FIRST_VERSION_WITH_CAP_HEIGHT ? 700 : thousandths(os2.signedShort(88), em);
    }

    // TrueType does not record the stem; the square law is the customary estimate (88 regular, 166 bold)
    private static int stemWidth(int weight) {
        return 50 + Math.round(weight / 65f * (weight / 65f));
    }
}
