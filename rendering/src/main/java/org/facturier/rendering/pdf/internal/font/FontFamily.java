package org.facturier.rendering.pdf.internal.font;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The faces a document is set in.
 *
 * @param regular  for text
 * @param bold  for headings and totals
 */
public record FontFamily(FontFace regular, FontFace bold) {

    /** Checks that both faces are given. */
    public FontFamily {
        requireNonNull(regular, "regular");
        requireNonNull(bold, "bold");
    }

    /**
     * {@return Liberation Sans, which covers the Latin, Greek and Cyrillic alphabets and the signs of trade}
     *
     * @source Liberation Fonts 2.1.5, SIL Open Font License 1.1
     */
    public static FontFamily standard() {
        return LiberationSans.FAMILY;
    }

    /** {@return the family {@linkplain FontFace#withoutHints without hints}, for small files} */
    public FontFamily withoutHints() {
        return new FontFamily(regular.withoutHints(), bold.withoutHints());
    }

    /** Parsed at first use, once for all themes: a program that prints no PDF never reads it. */
    private static final class LiberationSans {

        private static final FontFamily FAMILY =
                new FontFamily(bundled("LiberationSans-Regular.ttf"), bundled("LiberationSans-Bold.ttf"));

        private static FontFace bundled(String resource) {
            try (InputStream in = requireNonNull(FontFamily.class.getResourceAsStream(resource), resource)) {
                return FontFace.parse(in.readAllBytes());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
