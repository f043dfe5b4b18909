package org.facturier.rendering.qr;

import static org.facturier.core.finding.Message.say;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.RefusedException;

/**
 * What a code holds: bytes, and the number of their character set where it must be named.
 *
 * @param bytes  not copied: nobody else has them
 * @param interpretation  the assignment number of an extended channel interpretation; below 0 for none
 * @source ISO/IEC 18004:2015, 7.4.2 and 7.4.5; AIM ITS/04-023 (assignment numbers)
 */
record Payload(byte[] bytes, int interpretation) {

    private static final int NONE = -1;
    private static final String ISO = "ISO-8859-";
    /** Part 12 of ISO 8859 was never published, and its number is not given. */
    private static final Map<Integer, Integer> PARTS = Map.ofEntries(
            Map.entry(1, 3),
            Map.entry(2, 4),
            Map.entry(3, 5),
            Map.entry(4, 6),
            Map.entry(5, 7),
            Map.entry(6, 8),
            Map.entry(7, 9),
            Map.entry(8, 10),
            Map.entry(9, 11),
            Map.entry(10, 12),
            Map.entry(11, 13),
            Map.entry(13, 15),
            Map.entry(14, 16),
            Map.entry(15, 17),
            Map.entry(16, 18));

    /** {@return bytes that name no character set} */
    static Payload of(byte[] bytes) {
        return new Payload(bytes.clone(), NONE);
    }

    /**
     * {@return a text in a character set} ISO 8859-1 is what codes are in if they name none, and UTF-8 is told from it by every
     * reader; ASCII is the same in all.
     */
    static Payload of(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        boolean plain = charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || text.chars().allMatch(character -> character < 0x80);
        return plain ? new Payload(bytes, NONE) : new Payload(bytes, number(charset));
    }

    /** {@return the assignment number of a part of ISO 8859} */
    private static int number(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return Optional.of(name)
                .filter(known -> known.matches(ISO + "\\d{1,2}"))
                .map(known -> PARTS.get(Integer.parseInt(known.substring(ISO.length()))))
                .orElseThrow(() ->
                        new RefusedException(say("qrCharset", "a QR code does not name the character set {charset}")
                                .with("charset", charset.name())));
    }

    /** {@return whether its character set is named} */
    boolean isInterpreted() {
        return interpretation != NONE;
    }
}
