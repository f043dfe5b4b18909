package org.facturier.rendering.pdf.internal.font;

import java.util.BitSet;

/**
 * The characters a document embeds of a face: an everyday set always, and beyond it the whole row of 32 code points
 * around each character used. Coarse on purpose: few different repertoires mean that a subset built once serves almost
 * every document.
 */
public final class Repertoire {

    /** Rows are numbered by the code point without its last bits: 32 code points have a row in common. */
    private static final int ROW_BITS = 5;
    /**
     * What nearly every document in a European language uses: it is embedded unasked, so that one subset serves most of them.
     */
    private static final BitSet EVERYDAY = everyday();

    /** The rows of the characters used beyond the everyday ones. */
    private final BitSet rows;

    private Repertoire(BitSet rows) {
        this.rows = rows;
    }

    private static BitSet everyday() {
        BitSet characters = new BitSet();
        characters.set(' ', '~' + 1);
        // spaces that do not break, currencies, quotation marks, dashes and the signs of quantities and paragraphs
        "\u00A0\u202F€£§©®°±²³µ·×«»‹›‘’‚“”„–—‑…•−№™\uFFFD".codePoints().forEach(characters::set);
        return characters;
    }

    /** {@return whether a character is embedded} */
    boolean contains(int codePoint) {
        return EVERYDAY.get(codePoint) || rows.get(codePoint >> ROW_BITS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Repertoire that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** Gathers the repertoire of one document while its text is painted; for one thread. */
    public static final class Gathering {

        private final BitSet rows = new BitSet();

        /** Begins with no character. */
        public Gathering() {}

        /** Notes that a character is used. */
        public void add(int codePoint) {
            if (!EVERYDAY.get(codePoint)) {
                rows.set(codePoint >> ROW_BITS);
            }
        }

        /** {@return the repertoire of what was added so far} */
        public Repertoire repertoire() {
            return new Repertoire((BitSet) rows.clone());
        }
    }
}
