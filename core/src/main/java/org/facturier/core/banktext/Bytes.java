package org.facturier.core.banktext;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The first bytes of a file, by which it is known. */
final class Bytes {

    private Bytes() {}

    /**
     * {@return the first bytes, or fewer where the file ends; they are read again}
     *
     * @param most how many; the stream keeps as many in memory until it is read on
     * @throws IOException if the stream cannot be read
     */
    static byte[] peek(BufferedInputStream in, int most) throws IOException {
        in.mark(most);
        byte[] first = new byte[most];
        int count = in.readNBytes(first, 0, most);
        in.reset();
        return Arrays.copyOf(first, count);
    }

    /**
     * {@return whether bytes begin with these}
     *
     * @param first each from 0 to 255, as a format names them: {@code 0x1F, 0x8B} for gzip
     */
    static boolean begin(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
