package org.facturier.rendering.contracts;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that fails at the first byte, and must not be closed. */
final class FullDisk extends OutputStream {

    @Override
    public void write(int value) throws IOException {
        throw new IOException("no room");
    }

    @Override
    public void close() {
        throw new AssertionError("the stream belongs to the caller");
    }
}
