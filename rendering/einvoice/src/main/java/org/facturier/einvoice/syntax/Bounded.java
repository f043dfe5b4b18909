package org.facturier.einvoice.syntax;

import static org.facturier.core.finding.Message.say;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that refuses to give more bytes than a limit allows, so that a document of unknown length needs no measuring before.
 * The refusal comes with the read that goes beyond; some bytes beyond the limit may have been taken off the stream below by
 * then.
 */
final class Bounded extends FilterInputStream {

    /** How many bytes may be given. */
    private final long most;
    /** How many were. */
    private long given;

    /**
     * A stream over another one.
     *
     * @param most  the bytes that it gives at most
     */
    Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        if (some > 0) {
            count(some);
        }
        return some;
    }

    /** Counts bytes that were given, and refuses when they are too many; without a place, because no parser has seen them. */
    private void count(int more) {
        given += more;
        if (given > most) {
            throw new Refusal(ReadingRule.WITHIN_LIMITS.at(
                    "", say("bytes", "the document is longer than {most} bytes").with("most", most)));
        }
    }
}
