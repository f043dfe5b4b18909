package org.facturier.rendering;

import java.io.IOException;
import java.io.OutputStream;
import org.facturier.core.letter.Letter;

/**
 * Makes a document of a letter, for people to read. Reminders, statements and schedules are letters.
 *
 * @implSpec Immutable and safe for many threads. L1: equal letters give equal bytes. L2: nothing is written before the
 * whole document is ready, and the stream is left open. L3: the names of both parties, the date, the subject, the
 * reference, every paragraph, every cell and the signature are there to be read. L4: every letter is rendered; what cannot
 * be shown is replaced, never refused.
 */
public interface LetterRenderer {

    /**
     * Writes the document.
     *
     * @param letter  the letter; its language is that of the document
     * @param out  stays open
     * @throws IOException if the stream fails
     */
    void render(Letter letter, OutputStream out) throws IOException;

    /** {@return what the bytes are, such as {@code application/pdf}} */
    String mediaType();
}
