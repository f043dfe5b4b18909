package org.facturier.rendering.pdf.internal.paint;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An output that can tell a digest of all that was written so far, from which the identifier of a file is made: no clock and no
 * chance has a part in it.
 */
final class DigestingStream extends FilterOutputStream {

    private final MessageDigest digest;

    /** @param out  where the bytes go */
    DigestingStream(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        digest.update((byte) value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
    }

    /** {@return the SHA-256 of all that was written since the digest was asked for last, or since the beginning} */
    byte[] digest() {
        return digest.digest();
    }
}
