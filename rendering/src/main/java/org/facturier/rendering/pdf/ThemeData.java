package org.facturier.rendering.pdf;

import java.util.Optional;
import org.facturier.rendering.pdf.internal.font.FontFamily;
import org.facturier.rendering.pdf.internal.paint.Picture;

/**
 * A theme as layouts use it: with colours and styles, and its edges in points.
 *
 * @param margin  in millimetres
 */
record ThemeData(String accent, Paper paper, int margin, Optional<Picture> logo, Palette palette, Typography typography)
        implements Theme {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    /**
     * The fonts of the library, read at first use and shared by all themes; without hints, which help on coarse screens only,
     * and are half of the file.
     */
    private static final class Bundled {
        private static final FontFamily FONTS = FontFamily.standard().withoutHints();
    }

    static FontFamily bundledFonts() {
        return Bundled.FONTS;
    }

    /** {@return a length in points, seventy-two to the inch} */
    static float points(float millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    @Override
    public boolean hasLogo() {
        return logo.isPresent();
    }

    /** {@return the left edge of everything, in points from that of the page} */
    float left() {
        return points(margin);
    }

    /** {@return the right edge of everything, in points from the left edge of the page} */
    float right() {
        return paper.width() - points(margin);
    }

    /** {@return the width between the edges, in points} */
    float width() {
        return right() - left();
    }

    /** {@return the upper edge, in points from the top of the page} */
    float top() {
        return points(margin);
    }

    /** {@return the lower edge, in points from the top of the page} */
    float bottom() {
        return paper.height() - points(margin);
    }
}
