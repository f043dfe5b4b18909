package org.facturier.rendering.pdf.internal.font;

/**
 * A subset of a face, ready to be copied into any number of PDF documents. Immutable; built by
 * {@link FontFace#embedded}.
 *
 * <p>Codes are character identifiers and glyph numbers at once ({@code Identity-H}, {@code Identity}).
 */
public final class EmbeddedFont {

    /** The tag tells subsets of one face apart where several documents are joined in one file. */
    private final String name;

    private final FontMetrics metrics;
    /** In thousandths of the type size, by code. */
    private final String widths;

    private final byte[] program;
    private final int programLength;
    private final byte[] toUnicode;

    /**
     * @param name  the PostScript name with the tag of the subset
     * @param widths  the {@code W} array, as it is written into the PDF
     * @param program  the TrueType file, deflated
     * @param programLength  of the TrueType file, in bytes, before it was deflated
     * @param toUnicode  the table from codes to characters, deflated
     */
    EmbeddedFont(String name, FontMetrics metrics, String widths, byte[] program, int programLength, byte[] toUnicode) {
        this.name = name;
        this.metrics = metrics;
        this.widths = widths;
        this.program = program;
        this.programLength = programLength;
        this.toUnicode = toUnicode;
    }

    /** {@return the PostScript name with the six-letter tag of the subset, such as {@code KQXWAD+LiberationSans}} */
    public String name() {
        return name;
    }

    /** {@return the dimensions of the whole face} */
    public FontMetrics metrics() {
        return metrics;
    }

    /** {@return the advance widths in the notation of the {@code W} array} */
    public String widths() {
        return widths;
    }

    /** {@return the TrueType subset, deflated} */
    public byte[] program() {
        return program.clone();
    }

    /** {@return the length of the TrueType subset before it was deflated} */
    public int programLength() {
        return programLength;
    }

    /** {@return the table from codes back to text, deflated} */
    public byte[] toUnicode() {
        return toUnicode.clone();
    }
}
