package org.facturier.einvoice.syntax;

/**
 * What a document states and the hub cannot hold, noted on the group that it would have been in.
 *
 * <p>{@code <cbc:DueDate>soon</cbc:DueDate>} is {@code (dueDate, UNREADABLE, soon, /in:Invoice/cbc:DueDate, line 7, column 3)}
 * on the invoice, whose {@code dueDate} is empty.
 *
 * @param component  the component of the group that it would have been, or one of the names of {@link Trace#others}
 * @param kind  why not
 * @param text  what stood there, the first hundred characters of a text; empty where the text does not matter
 * @param place  where: elements from the root on, line and column; empty where the place does not matter
 */
public record Oddity(String component, Kind kind, String text, String place) {

    /** Why the hub cannot hold it. */
    public enum Kind {
        /**
         * The element is there and has no text, or only blanks. No finding: the rules decide whether that is as good as
         * missing.
         */
        BLANK,
        /** The text is no number, no day, no code of the list that is mapped, no base64. EINV-READ-06 tells it, too. */
        UNREADABLE,
        /** There is another value already, and the first one stays. EINV-READ-08 tells it, too, where it is a term. */
        REPEATED,
        /** It is stated in a way that the norm does not count: a tax that is not VAT, a day in another format than 102. */
        FOREIGN,
        /** The code stands between blanks; the hub has it without them. */
        PADDED
    }
}
