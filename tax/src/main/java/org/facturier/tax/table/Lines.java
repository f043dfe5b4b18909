package org.facturier.tax.table;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a UTF-8 file, one after the other; the last one needs no end. Short methods that are called often are compiled
 * soon; a reader's long loops are not, and tables are read while a program starts.
 */
final class Lines {

    private final byte[] file;
    private int next;

    Lines(byte[] file) {
        this.file = file;
    }

    boolean hasNext() {
        return next < file.length;
    }

    /** {@return the next line, without its end: a line feed, or a carriage return before it} */
    String next() {
        int from = next;
        int end = end(from);
        next = end + 1;
        boolean carriageReturn = end > from && file[end - 1] == '\r';
        return new String(file, from, end - from - (carriageReturn ? 1 : 0), StandardCharsets.UTF_8);
    }

    /** The place of the line feed, or the end of the file where the last line has none. */
    private int end(int from) {
        int end = from;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return end;
    }
}
