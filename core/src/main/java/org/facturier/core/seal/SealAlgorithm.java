package org.facturier.core.seal;

import static org.facturier.core.finding.Message.say;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.facturier.core.finding.RefusedException;

/**
 * By which function a seal is computed. Each seal names its own, so that a chain can go on with another.
 *
 * @source FIPS 180-4 (SHA-256), FIPS 202 (SHA3-256)
 */
public enum SealAlgorithm {
    /** The usual one. */
    SHA_256("SHA-256"),
    /** Of another construction, for the day when the usual one is doubted. */
    SHA3_256("SHA3-256");

    private static final int HEX_DIGITS = 64;

    private final String standardName;

    SealAlgorithm(String standardName) {
        this.standardName = standardName;
    }

    /** {@return its name in standards, such as {@code SHA-256}} */
    public String standardName() {
        return standardName;
    }

    /**
     * {@return the algorithm}
     *
     * @param standardName  its name in standards, such as {@code SHA-256}
     * @throws IllegalArgumentException if there is none of that name here
     */
    public static SealAlgorithm of(String standardName) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.standardName.equals(standardName))
                .findFirst()
                .orElseThrow(() -> new RefusedException(say("algorithmUnknown", "expected {known}, not {algorithm}")
                        .with("known", List.of("SHA-256", "SHA3-256"))
                        .with("algorithm", standardName)));
    }

    /** {@return whether the text has the shape of a hash: digits in lower case, for one hash has one text} */
    static boolean isHash(String text) {
        return text.length() == HEX_DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f');
    }

    /**
     * {@return a fresh digest} Every Java platform has SHA-256; one without the other throws an {@link IllegalStateException}.
     */
    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(standardName);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no " + standardName, missing);
        }
    }
}
