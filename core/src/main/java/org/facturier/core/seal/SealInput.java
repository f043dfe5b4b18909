package org.facturier.core.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a seal is the hash of: the parts in UTF-8, each as a netstring ({@code 5:hello,}), so that no two lists of parts
 * give the same bytes. Purpose and version come first, so that a hash made for something else is never a seal.
 *
 * <p>Anybody can work a seal out again without this library: seven netstrings in a row, of which the first is {@code
 * 16:facturier-seal-1,} and the fourth the position in decimal digits. Before the first document {@code previous} is the empty
 * text, {@code 0:,}.
 *
 * @param series  the series
 * @param position  the position, from 1
 * @param algorithm  by which the hash is computed; its standard name is the second part
 * @param previous  the hash before; empty for the first
 * @param name  the name of the document
 * @param text  its text
 */
record SealInput(
        String series, long position, SealAlgorithm algorithm, Optional<String> previous, String name, String text) {

    private static final String PURPOSE = "facturier-seal-1";

    /** {@return the hash in hexadecimal, empty if a part is not Unicode: half a surrogate pair has no bytes} */
    Optional<String> hash() {
        try {
            MessageDigest digest = algorithm.digest();
            for (String part : parts()) {
                feed(digest, part);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (CharacterCodingException notUnicode) {
            return Optional.empty();
        }
    }

    /** {@return the seal, empty if a part is not Unicode or the series is at its last position} */
    Optional<Seal> seal() {
        return hash().filter(hash -> position <= Seal.LAST)
                .map(hash -> new Seal(series, position, algorithm, previous, hash));
    }

    private List<String> parts() {
        return List.of(
                PURPOSE, algorithm.standardName(), series, Long.toString(position), previous.orElse(""), name, text);
    }

    private static void feed(MessageDigest digest, String part) throws CharacterCodingException {
        // String.getBytes would write a question mark for what has no bytes, and two texts would have one hash
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(part));
        digest.update((bytes.remaining() + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }
}
