package org.facturier.einvoice.syntax;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Decodes base64 piece by piece as a parser hands it over, blanks between characters allowed, and never beyond a limit. The
 * text of an attachment, a third longer than the attachment, is so never in memory.
 *
 * <p>{@code JVBERi0=} is the five bytes of {@code %PDF-}. Missing signs {@code =} at the end are forgiven, since the bytes are
 * clear without them; a single character left over is a fault. The alphabet for addresses, with {@code -} and {@code _}, is
 * none here.
 */
final class Base64Text {

    /** Six bits for each character of the alphabet, -1 for each other one. */
    private static final byte[] VALUES = new byte[128];

    static {
        java.util.Arrays.fill(VALUES, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = (byte) i;
        }
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
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
            if (bytes.size() >= most) {
                tooMuch = true;
            } else {
                bytes.write(bits >> held);
            }
        }
    }

    /** {@return whether there was more than the limit allows; asked after each piece} */
    boolean isTooMuch() {
        return tooMuch;
    }

    /** {@return the bytes and their hash, once all text was taken} */
    Decoded decoded() {
        byte[] all = bytes.toByteArray();
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all));
            return new Decoded(all, hash, broken || held == 6);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("each Java platform has SHA-256", absent);
        }
    }
}
