package org.facturier.rendering.pdf.font;

/**
 * How far each glyph moves the pen, in units of the font.
 *
 * @source ISO/IEC 14496-22, tables hhea and hmtx
 */
final class HorizontalMetrics {

    private final FontTable metrics;
    private final int fullEntries;

    HorizontalMetrics(TrueTypeFile file) {
        metrics = file.table("hmtx");
        fullEntries = file.table("hhea").unsignedShort(34);
    }

    int advance(int glyph) {
        return metrics.unsignedShort(4 * Math.min(glyph, fullEntries - 1));
    }

    /** {@return the distance from the pen to the left edge of the outline} */
    int leftBearing(int glyph) {
        int shared = glyph - fullEntries;
        return metrics.signedShort(shared < 0 ? 4 * glyph + 2 : 4 * fullEntries + 2 * shared);
    }
}
