package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.internal.paint.Colour;

/**
 * The colours of a document, all from one accent.
 *
 * @param ink  text
 * @param muted  text of less weight
 * @param line  hair rules
 * @param accent  areas
 * @param onAccent  text on areas
 * @param accentText  text in the accent, darkened as far as reading needs it
 * @param tint  the ground of boxes
 */
record Palette(Colour ink, Colour muted, Colour line, Colour accent, Colour onAccent, Colour accentText, Colour tint) {

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour INK = Colour.of(0x1C2127);
    private static final Colour MUTED = Colour.of(0x57606A);
    private static final Colour LINE = Colour.of(0xD4D9DE);
    /** How much of the accent is in the ground of boxes; the rest is white. */
    private static final int TINT_PERCENT = 7;

    /**
     * {@return the colours from an accent}
     *
     * <p>Text on it is white where that can be read, else black; text in it is darkened until it can be read on the tint, which
     * is darker than paper.
     */
    static Palette of(Colour accent) {
        Colour tint = new Colour(tinted(accent.red()), tinted(accent.green()), tinted(accent.blue()));
        return new Palette(
                INK,
                MUTED,
                LINE,
                accent,
                Contrast.ratio(WHITE, accent) >= Contrast.READABLE ? WHITE : Colour.BLACK,
                Contrast.readable(accent, tint),
                tint);
    }

    /** {@return a part of a colour, mixed with white: 0 becomes 238, and 255 stays} */
    private static int tinted(int part) {
        return 255 - (255 - part) * TINT_PERCENT / 100;
    }
}
