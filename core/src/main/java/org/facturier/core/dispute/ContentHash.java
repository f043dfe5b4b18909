package org.facturier.core.dispute;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.facturier.core.finding.RefusedException;

/**
 * The SHA-256 of a content: two contents that differ in a byte have two, so that it tells whether a content is still the one
 * that was hashed. What the command {@code sha256sum} prints.
 *
 * @param hex  64 hexadecimal digits in lower case
 * @source FIPS 180-4
 */
public record ContentHash(String hex) {

    /** @throws IllegalArgumentException if it has another shape */
    public ContentHash {
        requireNonNull(hex, "hex");
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new RefusedException(
                    say("contentHash", "a hash has 64 hexadecimal digits in lower case, not '{hash}'")
                            .with("hash", hex));
        }
    }

    /** {@return the hash of a content, which may be empty} */
    public static ContentHash of(byte[] content) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
