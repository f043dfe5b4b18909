package org.facturier.rendering.pdf.internal.font;

import java.util.BitSet;

/**
 * The outlines of a face by glyph number.
 *
 * @source ISO/IEC 14496-22, tables glyf and loca
 */
final class Glyphs {

    /** Flags of a component: how long what follows it is, and whether another component comes after it. */
    private static final int WIDE_ARGUMENTS = 0x0001;

    private static final int ONE_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final FontTable outlines;
    private final FontTable locations;
    /** Whether locations are four bytes each; else they are two, and count pairs of bytes. */
    private final boolean longLocations;

    Glyphs(TrueTypeFile file) {
        outlines = file.table("glyf");
        locations = file.table("loca");
        longLocations = file.table("head").signedShort(50) != 0;
    }

    /** {@return the outline of a glyph with its instructions, empty for a blank} */
    byte[] outline(int glyph) {
        return outlines.copy(start(glyph), start(glyph + 1) - start(glyph));
    }

    /**
     * Looks at each outline.
     *
     * @throws IllegalArgumentException if one is cut off, or composed of what the font has not
     */
    void requireSound(int count) {
        for (int glyph = 0; glyph < count; glyph++) {
            Hints.removed(outline(glyph));
            if (components(glyph).length() > count) {
                throw new IllegalArgumentException(
                        "the font is damaged: glyph " + glyph + " is composed of one that is not there");
            }
        }
    }

    /** {@return where an outline begins; where the next begins, it ends} */
    private int start(int glyph) {
        return longLocations ? locations.integer(glyph * 4) : locations.unsignedShort(glyph * 2) * 2;
    }

    /** Adds the glyphs that the given ones are composed of, at any depth. */
    void addComponents(BitSet glyphs) {
        BitSet pending = (BitSet) glyphs.clone();
        for (int glyph = pending.nextSetBit(0); glyph >= 0; glyph = pending.nextSetBit(0)) {
            pending.clear(glyph);
            BitSet found = components(glyph);
            found.andNot(glyphs);
            glyphs.or(found);
            pending.or(found);
        }
    }

    /**
     * {@return the glyphs that a glyph is composed of at first hand; none of an outline of its own}
     *
     * <p>After a head of ten bytes come the components, each with flags, the number of a glyph, and where and how it is set.
     */
    private BitSet components(int glyph) {
        BitSet found = new BitSet();
        int at = isComposite(glyph) ? start(glyph) + 10 : 0;
        while (at > 0) {
            int flags = outlines.unsignedShort(at);
            found.set(outlines.unsignedShort(at + 2));
            at = hasMoreComponents(flags) ? at + componentLength(flags) : 0;
        }
        return found;
    }

    /** {@return whether a glyph is composed of others, which a number of contours below zero says} */
    private boolean isComposite(int glyph) {
        return start(glyph + 1) > start(glyph) && outlines.signedShort(start(glyph)) < 0;
    }

    /** {@return whether another component follows one with such flags} */
    static boolean hasMoreComponents(int flags) {
        return (flags & MORE_COMPONENTS) != 0;
    }

    /**
     * {@return how many bytes a component with such flags takes: four for flags and glyph, then its place and its
     * transformation}
     */
    static int componentLength(int flags) {
        int arguments = (flags & WIDE_ARGUMENTS) == 0 ? 2 : 4;
        int transformation =
                (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + arguments + transformation;
    }
}
