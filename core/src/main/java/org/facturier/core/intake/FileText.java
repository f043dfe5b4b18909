package org.facturier.core.intake;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.facturier.core.csv.Decoding;

/**
 * The text of a file of records. Bytes that are none in its encoding do not end it: the line they stand on is refused, and all
 * others are taken. A mark that no text has stands for such bytes, and readers look for it in each line.
 */
public final class FileText {

    private FileText() {}

    /** {@return the text of a file in UTF-8; who closes it closes the file} */
    public static Reader utf8(InputStream file) {
        return in(StandardCharsets.UTF_8, file);
    }

    /** {@return the text of a file in another encoding, such as windows-1252; who closes it closes the file} */
    public static Reader in(Charset encoding, InputStream file) {
        return new BufferedReader(Decoding.reader(encoding, file));
    }

    /** {@return whether all bytes of a text were read} */
    static boolean isReadable(String text) {
        return Decoding.isReadable(text);
    }
}
