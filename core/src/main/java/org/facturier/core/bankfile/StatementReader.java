package org.facturier.core.bankfile;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file of a bank. There is one for each common format in {@code intake.StatementReaders}; a host writes one of its own
 * for another format, and all that follows works with it.
 *
 * @implSpec Immutable; safe for many threads. R1: equal bytes give equal calls. R2: statements do not overlap: each that begins
 * ends before the next begins, also where the file breaks off. R3: whatever the bytes are, nothing is thrown but what the
 * stream itself throws; what cannot be read is found. R4: the path of each finding begins with the name of the file. R5: of a
 * file that breaks off, the entries read are the first of those of the whole file. R6: the stream is not closed. R7: memory
 * does not grow with the file.
 */
@FunctionalInterface
public interface StatementReader {

    /**
     * Hands on each statement, entry and finding as it is read.
     *
     * @param source  the name of the file for findings
     * @param file  its bytes, which may be compressed (gzip, or a ZIP of which each file is read); not closed here
     * @param sink  takes what is read
     * @throws IOException if the stream cannot be read
     */
    void read(String source, InputStream file, StatementSink sink) throws IOException;

    /**
     * {@return all statements of a file and all findings, kept in memory}
     *
     * @param source  the name of the file for findings
     * @param file  its bytes, which may be compressed; not closed here
     * @throws IOException if the stream cannot be read
     */
    default StatementFile read(String source, InputStream file) throws IOException {
        StatementGathering gathering = new StatementGathering();
        read(source, file, gathering);
        return gathering.file();
    }
}
