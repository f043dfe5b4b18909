package org.facturier.einvoice.syntax;

/**
 * What came out of a text in base64: the bytes of an attachment. The array is not copied; it stays within the reading.
 *
 * @param bytes  the bytes
 * @param sha256  their hash, 64 hexadecimal digits in lower case, by which the hub names them
 * @param broken  whether the text was no base64: then the bytes are those before the fault
 */
@SuppressWarnings("ArrayRecordComponent")
record Decoded(byte[] bytes, String sha256, boolean broken) {}
