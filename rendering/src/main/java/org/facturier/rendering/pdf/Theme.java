package org.facturier.rendering.pdf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.FontFamily;
import org.facturier.rendering.pdf.internal.paint.Colour;
import org.facturier.rendering.pdf.internal.paint.Picture;

/**
 * How a document is dressed: logo, accent colour, paper, margin and fonts. Immutable and safe for many threads; build it
 * once and keep it, for logo and fonts are made ready when it is built.
 */
public sealed interface Theme permits ThemeData {

    /** {@return the accent colour in capitals, such as {@code #1F4E79}} */
    String accent();

    /** {@return the paper} */
    Paper paper();

    /** {@return the blank edge of the paper in millimetres, the same on all sides} */
    int margin();

    /** {@return whether there is a logo} */
    boolean hasLogo();

    /** {@return a theme without a logo: dark blue on A4 in Liberation Sans} */
    static Theme standard() {
        return builder().build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the properties of a theme. */
    final class Builder {

        /** Red, green and blue, two hexadecimal digits each. */
        private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
        /** The limits of a margin, in millimetres. */
        private static final int NARROWEST_MARGIN = 10;

        private static final int WIDEST_MARGIN = 30;

        private Optional<Picture> logo = Optional.empty();
        private String accent = "#1F4E79";
        private Paper paper = Paper.A4;
        private int margin = 16;
        private Optional<FontFamily> fonts = Optional.empty();

        private Builder() {}

        /**
         * Sets the logo at the top left of the first page; it is shrunk to 60 by 17 millimetres at most.
         *
         * @param file  a PNG, transparent or not, or a JPEG; it is unpacked now, and the array may be changed afterwards
         * @throws IllegalArgumentException if the bytes are neither, the picture is damaged, or it has too many pixels
         */
        public Builder logo(byte[] file) {
            this.logo = Optional.of(Picture.parse(file));
            return this;
        }

        /**
         * Sets the colour of title, headings and table heads. Text in a colour too light to be read is darkened, and text
         * upon it turns dark, so any colour will do.
         *
         * @param accent  red, green and blue in hexadecimal digits, such as {@code #1F4E79}
         * @throws IllegalArgumentException if it has another shape
         */
        public Builder accent(String accent) {
            if (!COLOUR.matcher(accent).matches()) {
                throw new IllegalArgumentException("a colour looks like #1F4E79, not like '" + accent + "'");
            }
            this.accent = accent.toUpperCase(Locale.ROOT);
            return this;
        }

        /** Sets the paper; A4 unless said otherwise. */
        public Builder paper(Paper paper) {
            this.paper = paper;
            return this;
        }

        /**
         * Sets the blank edge on all sides; 16 unless said otherwise.
         *
         * @param millimetres  from 10 to 30
         * @throws IllegalArgumentException if it is narrower or wider
         */
        public Builder margin(int millimetres) {
            if (millimetres < NARROWEST_MARGIN || millimetres > WIDEST_MARGIN) {
                throw new IllegalArgumentException("a margin has " + NARROWEST_MARGIN + " to " + WIDEST_MARGIN
                        + " millimetres, not " + millimetres);
            }
            this.margin = millimetres;
            return this;
        }

        /**
         * Sets fonts of one's own; Liberation Sans unless said otherwise. Both are read and looked through now; of each,
         * documents embed the characters that they use.
         *
         * @param regular  a TrueType file whose licence permits embedding
         * @param bold  its bold companion, for headings and totals
         * @throws IllegalArgumentException if a file is no such font, or is damaged
         * @throws java.io.UncheckedIOException if a file cannot be read
         */
        public Builder fonts(Path regular, Path bold) {
            this.fonts = Optional.of(new FontFamily(FontFace.read(regular), FontFace.read(bold)).withoutHints());
            return this;
        }

        /** {@return the theme, whose colours for text and grounds follow from the accent} */
        public Theme build() {
            Palette palette = Palette.of(Colour.of(Integer.parseInt(accent.substring(1), 16)));
            Typography typography = Typography.of(fonts.orElseGet(ThemeData::bundledFonts), palette);
            return new ThemeData(accent, paper, margin, logo, palette, typography);
        }
    }
}
