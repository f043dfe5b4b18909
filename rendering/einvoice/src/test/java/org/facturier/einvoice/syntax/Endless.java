package org.facturier.einvoice.syntax;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A beginning, then one character over and over: a file of any size that nobody has to store. */
final class Endless extends InputStream {

    private final byte[] start;
    private final byte filling;
    private final long length;
    private long given;

    Endless(String start, char filling, long length) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.filling = (byte) filling;
        this.length = length;
    }

    @Override
    public int read() {
        if (given >= length) {
            return -1;
        }
        return given < start.length ? start[(int) given++] : count();
    }

    private int count() {
        given++;
        return filling;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (given < start.length || given >= length || most == 0) {
            int one = most == 0 ? 0 : read();
            if (one >= 0 && most > 0) {
                into[offset] = (byte) one;
                return 1;
            }
            return one;
        }
        int some = (int) Math.min(most, length - given);
        Arrays.fill(into, offset, offset + some, filling);
        given += some;
        return some;
    }
}
