package org.facturier.core.csv;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text, also where some of them are none in the encoding: a mark that no text has stands for those, so that whoever
 * reads knows which line they stand on, and goes on. A file of a bank in the wrong encoding so costs letters, and no money.
 */
public final class Decoding {

    /** Stands where bytes could not be read (Unicode, noncharacters). */
    public static final char UNREADABLE = '\uFFFF';

    /** What is shown in its place (Unicode, replacement character). */
    public static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    /** {@return the text of bytes; who closes it closes these} */
    public static Reader reader(Charset encoding, InputStream bytes) {
        return new InputStreamReader(
                bytes,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNREADABLE)));
    }

    /** {@return whether all bytes of a text were read} */
    public static boolean isReadable(String text) {
        return text.indexOf(UNREADABLE) < 0;
    }
}
