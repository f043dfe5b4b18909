package org.facturier.rendering.contracts;

import java.io.ByteArrayOutputStream;

/** A stream in memory that must not be closed. */
final class OpenStream extends ByteArrayOutputStream {

    @Override
    public void close() {
        throw new AssertionError("the stream belongs to the caller");
    }
}
