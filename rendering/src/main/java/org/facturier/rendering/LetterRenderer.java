package org.facturier.rendering;

import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;

/**
 * Makes a document of a letter, for people to read. Reminders, statements and schedules are letters.
 *
 * @implSpec Immutable and safe for many threads. L1: equal letters give equal bytes. L2: the document is whole, or there is
 * none. L3: the names of both parties, the date, the subject, the reference, every paragraph, every cell and the signature are
 * there to be read. L4: nothing is left out or replaced; what cannot be shown is a finding of {@link RenderingRule}, and there
 * is no document.
 */
public interface LetterRenderer {

    /**
     * {@return the document, or every reason why it cannot be shown}
     *
     * @param letter  the letter; its language is that of the document
     */
    Outcome<byte[]> render(Letter letter);

    /** {@return what the bytes are, such as {@code application/pdf}} */
    String mediaType();
}
