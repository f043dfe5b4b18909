package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.InputStream;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;

/** What is done with each file. Each is read first; one that cannot be is told, and nothing is done with it. */
interface Task {

    /** {@return where is told what is met} */
    Report report();

    /**
     * {@return whether all is well; what is not was told}
     *
     * @param source  what the file is called
     * @param reading  what it says
     * @throws IOException if something cannot be written
     */
    boolean run(Source source, Reading reading) throws IOException;

    /**
     * {@return whether a file can be read, and all is well with it; what is not was told}
     *
     * @param source  what the file is called
     * @param bytes  its bytes, read once, not closed
     * @throws IOException if something cannot be read or written
     */
    default boolean run(Source source, InputStream bytes) throws IOException {
        Outcome<Reading> outcome = Documents.read(bytes, ReadingLimits.standard());
        if (outcome.value().isEmpty()) {
            report().refused(source, outcome.findings());
            return false;
        }
        return run(source, outcome.orThrow());
    }
}
