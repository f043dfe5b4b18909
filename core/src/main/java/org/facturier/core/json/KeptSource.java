package org.facturier.core.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * Keeps what was read of a source, so that it can be read again. The source is not closed by who reads it.
 *
 * <p>A stream can be read once only, and what is wrong with a text is met by two readings. The first may have stopped
 * halfway; the second reads what is kept and goes on with the source.
 */
final class KeptSource {

    private final InputStream source;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    KeptSource(InputStream source) {
        this.source = source;
    }

    /**
     * {@return all of it: what was read before, then what follows, which is kept as well} One at a time: the one before is
     * read no more.
     */
    InputStream fromItsBeginning() {
        return new SequenceInputStream(new ByteArrayInputStream(read.toByteArray()), new Keeping());
    }

    /** What is still in the source. */
    private final class Keeping extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int count = source.read(to, offset, length);
            if (count > 0) {
                read.write(to, offset, count);
            }
            return count;
        }
    }
}
