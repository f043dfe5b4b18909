package org.facturier.rendering.pdf.internal.font;

import java.util.BitSet;
import java.util.zip.CRC32;

/**
 * Builds the subsets of one face: the outlines of the characters of a repertoire, their widths, and the way back from codes to
 * text. For all threads.
 */
final class SubsetBuilder {

    /** The tag before the name of a subset has six capitals (ISO 32000-1, 9.6.4). */
    private static final int TAG_LETTERS = 6;

    private final String name;
    private final FontMetrics metrics;
    private final TrueTypeFile file;
    private final CharacterCodes codes;
    private final int[] widths;
    private final boolean hinted;

    SubsetBuilder(
            String name, FontMetrics metrics, TrueTypeFile file, CharacterCodes codes, int[] widths, boolean hinted) {
        this.name = name;
        this.metrics = metrics;
        this.file = file;
        this.codes = codes;
        this.widths = widths;
        this.hinted = hinted;
    }

    /**
     * {@return the subset of a repertoire}
     *
     * <p>Of equal faces and repertoires it is equal byte by byte, so that equal invoices are equal files in every run.
     */
    EmbeddedFont build(Repertoire repertoire) {
        BitSet used = used(repertoire);
        byte[] program = TrueTypeSubset.write(file, codes, used, hinted);
        byte[] toUnicode = Deflated.of(ToUnicode.write(codes, used));
        String tagged = tag(program) + "+" + name;
        return new EmbeddedFont(tagged, metrics, widths(used), Deflated.of(program), program.length, toUnicode);
    }

    /**
     * {@return the codes of the characters that the face has and the repertoire embeds; zero, the empty box, is not among them}
     */
    private BitSet used(Repertoire repertoire) {
        BitSet used = new BitSet();
        for (int code = 1; code < codes.count(); code++) {
            used.set(code, codes.hasCharacter(code) && repertoire.contains(codes.character(code)));
        }
        return used;
    }

    /**
     * {@return the {@code W} array: each run of codes as its first one and the widths of all, such as {@code [0[365]3[278
     * 278]]}}
     */
    private String widths(BitSet used) {
        StringBuilder array = new StringBuilder("[0[").append(widths[0]).append(']');
        for (int first = used.nextSetBit(0); first >= 0; first = used.nextSetBit(used.nextClearBit(first))) {
            array.append(first).append('[');
            for (int code = first; used.get(code); code++) {
                array.append(code == first ? "" : " ").append(widths[code]);
            }
            array.append(']');
        }
        return array.append(']').toString();
    }

    /**
     * {@return a tag by the checksum of the outlines: equal subsets get equal tags and different ones different tags, in every
     * run}
     */
    private static String tag(byte[] program) {
        CRC32 checksum = new CRC32();
        checksum.update(program);
        StringBuilder tag = new StringBuilder();
        for (long rest = checksum.getValue(); tag.length() < TAG_LETTERS; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }
}
