package org.facturier.einvoice.syntax;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/**
 * What came out of a text in base64: the bytes of an attachment, in the pieces in which they came. They are not joined, for one
 * array of all would have to be grown and copied; nor is the text kept instead, which is a third longer.
 *
 * @param pieces  the bytes, none of them empty
 * @param length  bytes in all
 * @param sha256  their hash, 64 hexadecimal digits in lower case, by which the hub names them
 * @param broken  whether the text was no base64: then the bytes are those before the fault
 */
record Decoded(List<byte[]> pieces, long length, String sha256, boolean broken) {

    /** {@return the bytes from the first on; a stream of its own each time, over the same pieces} */
    InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                pieces.stream().<InputStream>map(ByteArrayInputStream::new).toList()));
    }
}
