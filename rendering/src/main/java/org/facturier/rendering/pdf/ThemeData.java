package org.facturier.rendering.pdf;

import java.util.Optional;
import org.facturier.rendering.pdf.font.FontFamily;
import org.facturier.rendering.pdf.paint.Picture;

record ThemeData(String accent, Paper paper, int margin, Optional<Picture> logo, Palette palette, Typography typography)
        implements Theme {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    /** Without hints: they help on coarse screens only, and are half of the file. */
    private static final class Bundled {
        private static final FontFamily FONTS = FontFamily.liberationSans().withoutHints();
    }

    static FontFamily bundledFonts() {
        return Bundled.FONTS;
    }

    static float points(float millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    @Override
    public boolean hasLogo() {
        return logo.isPresent();
    }

    /** {@return the left edge of everything} */
    float left() {
        return points(margin);
    }

    /** {@return the right edge of everything} */
    float right() {
        return paper.width() - points(margin);
    }

    /** {@return the width between the edges} */
    float width() {
        return right() - left();
    }

    /** {@return the upper edge, from the top of the page} */
    float top() {
        return points(margin);
    }

    /** {@return the lower edge, from the top of the page} */
    float bottom() {
        return paper.height() - points(margin);
    }
}
