package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.paint.Colour;

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
    private static final int TINT_PERCENT = 7;

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

    private static int tinted(int part) {
        return 255 - (255 - part) * TINT_PERCENT / 100;
    }
}
