package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.internal.paint.Colour;

/**
 * How well one colour can be read on another.
 *
 * @source WCAG 2.1, success criterion 1.4.3 and the definitions of relative luminance and contrast ratio
 */
final class Contrast {

    /** What text of any size needs. */
    static final double READABLE = 4.5;

    /** What a colour keeps of its parts each time it is darkened. */
    private static final double STEP = 0.94;

    private Contrast() {}

    /** {@return from 1 for equal colours to 21 for black on white} */
    static double ratio(Colour one, Colour other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** {@return how bright a colour is, from 0 for black to 1 for white: green counts most, blue least} */
    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    /** {@return the share of light of a part, which sRGB states by its root} */
    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * {@return the colour, darkened until it can be read on the background}
     *
     * <p>A colour that can be read stays as it is. It ends with black at the latest, hence the background is a light one.
     */
    static Colour readable(Colour colour, Colour background) {
        Colour darker = colour;
        while (ratio(darker, background) < READABLE) {
            darker = new Colour(darkened(darker.red()), darkened(darker.green()), darkened(darker.blue()));
        }
        return darker;
    }

    private static int darkened(int part) {
        return (int) (part * STEP);
    }
}
