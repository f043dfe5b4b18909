package org.facturier.einvoice.syntax;

/**
 * What a document may cost its reader at most. Whatever goes beyond is a finding that names the place, found before the memory
 * is taken: nothing of the document is given out then, and the rest of the stream is not read.
 *
 * <p>They hold for hostile files: elements nested without end, a text of a gigabyte, an attachment that does not stop. What an
 * entity could expand to needs no limit, because entities are refused. The parser has limits of its own beside these, which are
 * not set here: 100 attributes in one element, 100,000 characters in one attribute.
 *
 * @param bytes  of the whole document as it comes, before decoding; counted as it is read
 * @param depth  of elements within the document element
 * @param text  characters of one text, attachments apart
 * @param lines  of the invoice; refused when the next line opens
 * @param elements  that are met in all, known or not: bounds what very many small ones cost, such as notes without end
 * @param attachments  bytes of all attachments together, decoded; zero for none at all
 */
public record ReadingLimits(long bytes, int depth, int text, int lines, int elements, long attachments) {

    /** @throws IllegalArgumentException if a limit is below one, or that of attachments below zero */
    public ReadingLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(text, lines)) < 1 || elements < 1 || attachments < 0) {
            throw new IllegalArgumentException("limits are one or more");
        }
    }

    /**
     * {@return limits that no invoice of daily life meets: 200 MB, 50 deep, 1,000,000 characters, 100,000 lines, 20,000,000
     * elements, 50 MB attached} A host that takes documents from strangers, many at once, sets smaller ones.
     */
    public static ReadingLimits standard() {
        return new ReadingLimits(200_000_000L, 50, 1_000_000, 100_000, 20_000_000, 50_000_000L);
    }

    /**
     * {@return the same limits, but for the bytes of the whole document} Base64 takes four characters for three bytes: a limit
     * of 50 MB attached needs some 70 MB here.
     */
    public ReadingLimits withBytes(long most) {
        return new ReadingLimits(most, depth, text, lines, elements, attachments);
    }

    /**
     * {@return the same limits, but for the lines} A line costs some records whatever is in it, so that this is what memory
     * goes by.
     */
    public ReadingLimits withLines(int most) {
        return new ReadingLimits(bytes, depth, text, most, elements, attachments);
    }

    /**
     * {@return the same limits, but for the characters of one text: a note, an identifier, an amount, with the blanks around
     * it}
     */
    public ReadingLimits withText(int most) {
        return new ReadingLimits(bytes, depth, most, lines, elements, attachments);
    }

    /**
     * {@return the same limits, but for the bytes of all attachments, decoded; zero refuses each document that has a byte
     * attached}
     */
    public ReadingLimits withAttachments(long most) {
        return new ReadingLimits(bytes, depth, text, lines, elements, most);
    }
}
