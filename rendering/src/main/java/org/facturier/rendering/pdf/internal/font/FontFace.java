package org.facturier.rendering.pdf.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One weight and style of a typeface, such as Liberation Sans Bold, read from a TrueType file. Immutable and safe for
 * use by many threads; parse it once and keep it.
 *
 * <p>Sizes and widths are in points. Text is taken in its composed form (NFC), so that an accent lands on its letter.
 * {@link #lines} gives the characters in the order in which they are painted, from left to right, also where Hebrew runs the
 * other way; letters are not joined.
 *
 * <p>A character the face cannot {@linkplain #shows show} is never dropped: {@link #missing} tells it beforehand, and it is
 * measured and painted as the {@linkplain #replacement() replacement} where the face lacks it.
 */
public final class FontFace {

    /** What stands for a character that is missing, the better one first: the sign made for it, else a question mark. */
    private static final int[] REPLACEMENTS = {0xFFFD, '?'};
    /** Below it no character combines with another: a text of such characters alone is in its composed form. */
    private static final int FIRST_COMBINING = 0x0300;
    /** A value of the lowest four bits of {@code fsType}: the licence permits no embedding. */
    private static final int MAY_NOT_BE_EMBEDDED = 0x0002;
    /** Bits of {@code fsType}: no subsetting, or embedding of bitmaps alone. */
    private static final int MAY_NOT_BE_SUBSET = 0x0300;

    private static final int HEAD_LENGTH = 54;
    private static final int HHEA_LENGTH = 36;

    private final TrueTypeFile file;
    private final String name;
    private final FontMetrics metrics;
    private final CharacterCodes codes;
    /** How far each code moves the pen, in thousandths of the type size, rounded as the PDF states it. */
    private final int[] widths;

    private final int replacement;
    private final SubsetBuilder builder;
    private final RecentSubsets subsets = new RecentSubsets();

    /** @param hinted  whether subsets keep the instructions for coarse screens */
    private FontFace(TrueTypeFile file, boolean hinted) {
        this.file = file;
        name = PostScriptName.read(file.table("name"));
        metrics = FontMetrics.read(file);
        codes = CharacterCodes.of(
                CharacterMap.read(file.table("cmap")), file.table("maxp").unsignedShort(4));
        widths = widths(file);
        replacement = IntStream.of(REPLACEMENTS).filter(this::has).findFirst().orElse(0);
        builder = new SubsetBuilder(name, metrics, file, codes, widths, hinted);
    }

    /**
     * Looks now at what a page will need, so that a damaged font is refused where it is given, and not when an invoice is
     * printed.
     *
     * @throws IllegalArgumentException if it has no glyph, or a table of heads, outlines or widths breaks off
     */
    private static void requireSound(TrueTypeFile file) {
        int count = file.table("maxp").unsignedShort(4);
        if (count == 0) {
            throw new IllegalArgumentException("the font has no glyph, not even the box for what is missing");
        }
        file.table("head").copy(0, HEAD_LENGTH);
        file.table("hhea").copy(0, HHEA_LENGTH);
        new Glyphs(file).requireSound(count);
        HorizontalMetrics horizontal = new HorizontalMetrics(file);
        IntStream.range(0, count).forEach(horizontal::leftBearing);
    }

    /**
     * {@return the face in the bytes of a {@code .ttf} file}
     *
     * @throws IllegalArgumentException if the bytes are no TrueType font with a PostScript name, they are damaged, or its
     *     licence bits forbid embedding or subsetting
     */
    public static FontFace parse(byte[] trueType) {
        TrueTypeFile file = TrueTypeFile.parse(trueType);
        int permissions = file.table("OS/2").unsignedShort(8);
        if ((permissions & 0x000F) == MAY_NOT_BE_EMBEDDED || (permissions & MAY_NOT_BE_SUBSET) != 0) {
            throw new IllegalArgumentException("the font forbids embedding: fsType " + permissions);
        }
        requireSound(file);
        return new FontFace(file, true);
    }

    /**
     * {@return the face in a {@code .ttf} file}
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static FontFace read(Path trueType) {
        try {
            return parse(Files.readAllBytes(trueType));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * {@return the face without the instructions for coarse screens: the same on paper and on fine screens, a little
     * softer at 96 dots an inch, and about half the bytes in every document}
     */
    public FontFace withoutHints() {
        return new FontFace(file, false);
    }

    /** {@return the very widths that the PDF states, by code, so that what is measured here is what a viewer shows} */
    private int[] widths(TrueTypeFile file) {
        HorizontalMetrics horizontal = new HorizontalMetrics(file);
        int em = FontMetrics.unitsPerEm(file);
        return IntStream.range(0, codes.count())
                .map(code -> FontMetrics.thousandths(horizontal.advance(codes.glyph(code)), em))
                .toArray();
    }

    /** {@return the PostScript name, such as {@code LiberationSans-Bold}} */
    public String name() {
        return name;
    }

    /** {@return the dimensions of the face} */
    public FontMetrics metrics() {
        return metrics;
    }

    /** {@return whether the face draws a character} */
    public boolean has(int codePoint) {
        return codes.code(codePoint) != 0;
    }

    /** {@return whether a character looks on a page as it should: the face draws it, and it need not be joined} */
    public boolean shows(int codePoint) {
        return has(codePoint) && Script.isSetLetterByLetter(codePoint) || Script.isInvisible(codePoint);
    }

    /** {@return the code points of a text that the face cannot show, ascending; empty when it shows all of it} */
    public Set<Integer> missing(String text) {
        return composed(text)
                .codePoints()
                .filter(codePoint -> !shows(codePoint))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return what stands for a missing character: U+FFFD, else a question mark, else zero for the empty box} */
    public int replacement() {
        return replacement;
    }

    /**
     * {@return how far a text of one line reaches, in points}
     *
     * <p>Widths of letters are added up, as a PDF viewer does; no pair of letters is moved together. Example: in Liberation
     * Sans a digit is 556 thousandths wide, so {@code 1234} in 9 points reaches 4 · 556 · 9 ÷ 1000 = 20.016 points.
     *
     * @param size  of the type, in points
     */
    public float width(String text, float size) {
        return thousandths(composed(text)) * size / 1000;
    }

    /** {@return the width in thousandths of the type size} */
    private int thousandths(String composed) {
        int sum = 0;
        for (int at = 0; at < composed.length(); ) {
            int codePoint = composed.codePointAt(at);
            sum += Script.isInvisible(codePoint) ? 0 : widths[code(shown(codePoint))];
            at += Character.charCount(codePoint);
        }
        return sum;
    }

    /**
     * {@return the lines of a text set in a column, broken where its language allows; a word longer than the column is broken
     * anywhere}
     *
     * <p>The characters of a line are in the order in which they are painted. Blanks at the end of a line are left out, line
     * ends of the text are kept, and an empty text has no line.
     *
     * @param size  of the type, in points
     * @param column  the width that no line exceeds, in points, unless one character alone does
     */
    public List<String> lines(String text, float size, float column) {
        return LineBreaks.of(this, size, column).lines(composed(text));
    }

    /** {@return the characters of one line in the order in which they are painted} */
    public static String painted(String line) {
        String composed = composed(line);
        return ReadingOrder.of(composed).line(0, composed.length());
    }

    /**
     * {@return the form of a text in which it is measured and painted: accents on their letters, where Unicode has such
     * letters}
     */
    public static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** {@return the character painted for one of a text: itself, or the replacement if the face lacks it} */
    public int shown(int codePoint) {
        return has(codePoint) ? codePoint : replacement;
    }

    /** {@return the two-byte code of a {@linkplain #shown shown} character on a page} */
    public int code(int shown) {
        return codes.code(shown);
    }

    /** {@return the subset for a repertoire, built at its first use} */
    public EmbeddedFont embedded(Repertoire repertoire) {
        return subsets.find(repertoire).orElseGet(() -> build(repertoire));
    }

    /** Two threads may build the same subset at once: the results are equal, and no thread waits for another. */
    private EmbeddedFont build(Repertoire repertoire) {
        EmbeddedFont subset = builder.build(repertoire);
        subsets.keep(repertoire, subset);
        return subset;
    }

    @Override
    public String toString() {
        return name;
    }
}
