package org.facturier.tax.table;

import java.nio.charset.StandardCharsets;

/** The lines of a UTF-8 file. Short methods that are called often are compiled soon; a reader's long loops are not. */
final class Lines {

    private final byte[] file;
    private int next;

    Lines(byte[] file) {
        this.file = file;
    }

    boolean hasNext() {
        return next < file.length;
    }

    String next() {
        int from = next;
        int end = end(from);
        next = end + 1;
        boolean carriageReturn = end > from && file[end - 1] == '\r';
        return new String(file, from, end - from - (carriageReturn ? 1 : 0), StandardCharsets.UTF_8);
    }

    private int end(int from) {
        int end = from;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return end;
    }
}
