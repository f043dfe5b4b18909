package org.facturier.einvoice.syntax;

/** A plain word behind the name of a row in the table: how the row is read or written. */
enum Sign {
    /** The row is only for reading. */
    READ,
    /**
     * The row is only for writing. Where one element of the document comes to several when written, there is a row to read all
     * and a row to write the further one.
     */
    WRITE,
    /** Read, and counts only where no other row gave the component a value. Not written. */
    WEAK,
    /** Read, and added to what is there. Not written. */
    JOIN,
    /** Kept whole before it is read, so that the checks see all of it. */
    WHOLE,
    /** Written though nothing stands in it. */
    ALWAYS,
    /** Written once for each value of the list below it. */
    EACH,
    /** Written only within the first of its like. With {@code max:} it counts in the invoice, not in its group. */
    FIRST,
    /** One group of the hub over several elements, one for each of the group within. */
    SPREAD,
    /** The element says that the group is there, though the row that opens the group does not. */
    MARKS,
    /** Read, though the norm does not count it; the trace tells it. */
    FOREIGN,
    /** The scheme stands in {@code listID} and {@code listVersionID} instead of {@code schemeID}. */
    LIST,
    /** The text has the subject of the note in it. */
    NOTE,
    /** Written only for identifiers without a scheme. */
    BARE,
    /** Written only for identifiers with a scheme. */
    SCHEMED,
    /** Written only for accounts that are an IBAN. */
    IBAN,
    /** Written only for accounts that are no IBAN. */
    NOIBAN,
    /** Written only where there is no payee. */
    WITHOUTPAYEE
}
