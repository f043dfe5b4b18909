package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.InputStream;

/** What is done with each file. */
@FunctionalInterface
interface Task {

    /**
     * {@return whether all is well; what is not was told}
     *
     * @param source  what the file is called
     * @param bytes  its bytes, read once, not closed
     * @throws IOException if something cannot be read or written
     */
    boolean run(Source source, InputStream bytes) throws IOException;
}
