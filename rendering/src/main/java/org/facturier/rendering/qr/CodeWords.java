package org.facturier.rendering.qr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A payload as the code words of a version: filled up, dealt out to blocks, each with its correction, and taken from the blocks
 * in turn.
 *
 * @source ISO/IEC 18004:2015, 7.4 to 7.6
 */
final class CodeWords {

    /** Four bits before the count say how the rest is to be read. */
    private static final int BYTE_MODE = 0b0100;

    private static final int INTERPRETATION_MODE = 0b0111;
    /** What code words that are left over hold, in turn. */
    private static final int[] FILLING = {0b1110_1100, 0b0001_0001};

    private CodeWords() {}

    /**
     * {@return all code words in the order in which they are put into a code}
     *
     * @param payload  which has room in the version at that level
     */
    static byte[] interleaved(Payload payload, Version version, QrCode.Level level) {
        List<byte[]> blocks = blocks(data(payload, version, level), version, level);
        List<byte[]> corrections = blocks.stream()
                .map(block -> ReedSolomon.correction(block, version.correctionWords(level)))
                .toList();
        byte[] words = new byte[version.words()];
        inTurn(corrections, words, inTurn(blocks, words, 0));
        return words;
    }

    /** {@return the payload with its head and its end, filled up} */
    private static byte[] data(Payload payload, Version version, QrCode.Level level) {
        Bits bits = new Bits(version.dataWords(level));
        if (payload.isInterpreted()) {
            bits.add(INTERPRETATION_MODE, 4);
            bits.add(payload.interpretation(), 8);
        }
        bits.add(BYTE_MODE, 4);
        bits.add(payload.bytes().length, version.countBits());
        for (byte each : payload.bytes()) {
            bits.add(each & 0xFF, 8);
        }
        bits.add(0, Math.min(4, bits.room()));
        bits.add(0, -bits.length() & 7);
        for (int i = 0; bits.room() > 0; i++) {
            bits.add(FILLING[i % 2], 8);
        }
        return bits.words();
    }

    /** {@return the blocks; where they are not of one length, the last ones have one word more} */
    private static List<byte[]> blocks(byte[] data, Version version, QrCode.Level level) {
        int count = version.blocks(level);
        int length = data.length / count;
        int shorter = count - data.length % count;
        List<byte[]> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < count; i++) {
            int until = from + (i < shorter ? length : length + 1);
            blocks.add(Arrays.copyOfRange(data, from, until));
            from = until;
        }
        return blocks;
    }

    /**
     * Writes the first words of all blocks, then the second ones.
     *
     * @param at  where to begin
     * @return where it ended
     */
    private static int inTurn(List<byte[]> blocks, byte[] words, int at) {
        int longest = blocks.get(blocks.size() - 1).length;
        int place = at;
        for (int i = 0; i < longest; i++) {
            for (byte[] block : blocks) {
                if (i < block.length) {
                    words[place++] = block[i];
                }
            }
        }
        return place;
    }
}
