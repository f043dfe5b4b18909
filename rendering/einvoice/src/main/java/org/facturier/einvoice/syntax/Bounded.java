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
    /** The first bytes as long as nobody took them, and how many of them were taken. */
    private byte[] head = {};

    private int taken;

    /**
     * A stream over another one.
     *
     * @param most  the bytes that it gives at most
     */
    Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** {@return the first bytes of the stream, fewer where it has fewer, which are still given after} To be asked at the start. */
    byte[] head(int length) throws IOException {
        head = in.readNBytes(length);
        return head.clone();
    }

    @Override
    public int read() throws IOException {
        int one = taken < head.length ? head[taken++] & 0xFF : super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = taken < head.length ? rest(into, offset, length) : super.read(into, offset, length);
        if (some > 0) {
            count(some);
        }
        return some;
    }

    /** {@return how many of the first bytes are given now} */
    private int rest(byte[] into, int offset, int length) {
        int some = Math.min(length, head.length - taken);
        System.arraycopy(head, taken, into, offset, some);
        taken += some;
        return some;
    }

    @Override
    public long skip(long length) {
        return 0; // a reader reads what it wants to pass over, so that it is counted
    }

    @Override
    public boolean markSupported() {
        return false;
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
