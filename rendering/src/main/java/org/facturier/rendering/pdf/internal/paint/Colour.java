package org.facturier.rendering.pdf.internal.paint;

/**
 * A colour of the sRGB space.
 *
 * @param red  from 0 to 255
 * @param green  from 0 to 255
 * @param blue  from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Text on paper. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** @throws IllegalArgumentException if a part is not in the range from 0 to 255 */
    public Colour {
        if ((red | green | blue) >>> 8 != 0) {
            throw new IllegalArgumentException("a colour has parts from 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * {@return the colour of a number such as {@code 0x1F4E79}: red in its highest byte but one, green, then blue}
     *
     * @throws IllegalArgumentException if the number has more than three bytes
     */
    public static Colour of(int rgb) {
        return new Colour(rgb >>> 16, rgb >>> 8 & 0xFF, rgb & 0xFF);
    }
}
