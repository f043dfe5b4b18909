package org.facturier.einvoice.syntax;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Decodes base64 piece by piece as a parser hands it over, blanks between characters allowed, and never beyond a limit. The
 * text of an attachment, a third longer than the attachment, is so never in memory, and the bytes are there once: in pieces that
 * are never copied, and hashed as they fill.
 *
 * <p>{@code JVBERi0=} is the five bytes of {@code %PDF-}. Missing signs {@code =} at the end are forgiven, since the bytes are
 * clear without them; a single character left over is a fault. The alphabet for addresses, with {@code -} and {@code _}, is
 * none here.
 */
final class Base64Text {

    /** Six bits for each character of the alphabet, -1 for each other one. */
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = (byte) i;
        }
    }

    /** Bytes of a piece; what is attached is mostly longer. */
    private static final int PIECE = 16_384;

    private final MessageDigest hash = sha256();
    /** The pieces that are full. */
    private final List<byte[]> pieces = new ArrayList<>();
    /** The piece that fills, and how much of it is. */
    private byte[] last = {};

    private int used;
    /** The bytes so far, in all pieces. */
    private long length;
    /** The bytes that may come out; what is beyond is not kept. */
    private final long most;
    /** Bits that are read and not yet given out, the last ones lowest. */
    private int bits;
    /** How many of these bits count: 0, 2, 4 or 6 between two characters. */
    private int held;
    /** Whether the first sign {@code =} was met. */
    private boolean ended;

    private boolean broken;
    private boolean tooMuch;

    /**
     * A decoder.
     *
     * @param most  the bytes that may come out: what is left of the limit for all attachments
     */
    Base64Text(long most) {
        this.most = most;
    }

    /** Takes characters, any number at a time; what comes after a fault or beyond the limit is passed over. */
    void take(char[] text, int start, int length) {
        for (int i = start; i < start + length && !broken && !tooMuch; i++) {
            take(text[i]);
        }
    }

    /**
     * Takes one character: a sign of the end, a blank to pass over, six bits, or a fault. Behind the end, only blanks and signs
     * of the end are right.
     */
    private void take(char c) {
        if (c == '=') {
            ended = true;
        } else if (c > ' ') {
            int value = c < 128 ? VALUES[c] : -1;
            if (value < 0 || ended) {
                broken = true;
            } else {
                add(value);
            }
        }
    }

    /** Adds six bits, and gives a byte out where eight are there. */
    private void add(int value) {
        bits = bits << 6 | value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            if (length >= most) {
                tooMuch = true;
            } else {
                give((byte) (bits >> held));
            }
        }
    }

    /** Gives a byte out, into a new piece where the last is full. */
    private void give(byte one) {
        if (used == last.length) {
            keepLast();
            last = new byte[PIECE];
        }
        last[used++] = one;
        length++;
    }

    /** Keeps the bytes of the last piece, without what of it is not used. */
    private void keepLast() {
        if (used > 0) {
            hash.update(last, 0, used);
            pieces.add(used == last.length ? last : Arrays.copyOf(last, used));
            used = 0;
        }
    }

    /** {@return whether there was more than the limit allows; asked after each piece} */
    boolean isTooMuch() {
        return tooMuch;
    }

    /** {@return the bytes and their hash, once all text was taken} */
    Decoded decoded() {
        keepLast();
        return new Decoded(List.copyOf(pieces), length, HexFormat.of().formatHex(hash.digest()), broken || held == 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("each Java platform has SHA-256", absent);
        }
    }
}
