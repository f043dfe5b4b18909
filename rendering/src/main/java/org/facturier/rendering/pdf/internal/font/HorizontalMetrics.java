package org.facturier.rendering.pdf.internal.font;

/**
 * How far each glyph moves the pen, in units of the font.
 *
 * @source ISO/IEC 14496-22, tables hhea and hmtx
 */
final class HorizontalMetrics {

    private final FontTable metrics;
    /**
     * How many glyphs state advance and bearing; all after them advance like the last of these, and state their bearing alone.
     */
    private final int fullEntries;

    HorizontalMetrics(TrueTypeFile file) {
        metrics = file.table("hmtx");
        fullEntries = file.table("hhea").unsignedShort(34);
    }

    /** {@return how far a glyph moves the pen, in units of the font} */
    int advance(int glyph) {
        return metrics.unsignedShort(4 * Math.min(glyph, fullEntries - 1));
    }

    /** {@return the distance from the pen to the left edge of the outline} */
    int leftBearing(int glyph) {
        int shared = glyph - fullEntries;
        return metrics.signedShort(shared < 0 ? 4 * glyph + 2 : 4 * fullEntries + 2 * shared);
    }
}
