package org.facturier.core.intake;

/**
 * Remembers which records were read, so that one delivered twice counts once. A host that reads more than fits into memory, or
 * must know the records of earlier files, implements this over its own store. It is asked once for each record that could be
 * read, in the order of the file; one that throws or answers with null leaves the record out, with a finding.
 *
 * @implSpec S1: the first contents seen under an identifier are {@code FIRST}. S2: the same contents again are
 * {@code REPEATED}. S3: any others are {@code CONTRADICTED}, and change nothing.
 */
@FunctionalInterface
public interface SeenRecords {

    /** How a record stands to those before it. */
    enum Sight {
        /** Its identifier is new. */
        FIRST,
        /** The same record was seen before. */
        REPEATED,
        /** Another record has its identifier. */
        CONTRADICTED
    }

    /**
     * {@return how a record stands to those before it; from now on it is one of them}
     *
     * @param id  its identifier
     * @param contents  all it says, in one form
     */
    Sight see(String id, String contents);

    /**
     * {@return a memory of its own, empty. It keeps sixteen bytes a record, a hash of the identifier and one of the contents,
     * in a table of up to three times that: ten million records take a quarter to half of a gigabyte. Two identifiers with
     * one hash, which ten million records meet once in some hundred thousand files, are told as a contradiction. Not for
     * many threads}
     */
    static SeenRecords inMemory() {
        return new Fingerprints();
    }
}
