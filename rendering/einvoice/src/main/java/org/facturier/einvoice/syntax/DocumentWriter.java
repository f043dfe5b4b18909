package org.facturier.einvoice.syntax;

import java.io.IOException;
import java.io.OutputStream;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;

/**
 * Writes the hub in one syntax, in the order of its schema, along the same table that the reader goes by. It computes nothing
 * and repairs nothing: what the syntax has no place for is refused and named, and no rule of the norm is asked. Immutable and
 * safe for threads.
 *
 * <p>What is written is read again as the same hub, in each syntax, with these exceptions, in which the syntaxes have less to
 * say than the hub:
 * <ul>
 *   <li>CII has identifiers without a scheme before those with one: a list may come back in that order.
 *   <li>UBL has no place for a gross price without a discount: a discount of zero is written, and is there when it is read.
 *   <li>UBL wants the number of an order where only that of the seller is known: {@code NA} is written, and read as nothing.
 *   <li>A subject of a note (BT-21) stands in the text of the note in UBL, and is found there only if it has three characters.
 * </ul>
 *
 * <p>The writer fills in no default beyond these and constants such as {@code VAT}: a missing category stays missing and is the
 * matter of the rules. An element is written only where something of the invoice stands in it, or where the schema demands it
 * though it is empty, such as {@code ApplicableHeaderTradeDelivery} of CII.
 */
public final class DocumentWriter {

    private final Syntax syntax;

    private DocumentWriter(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * {@return the writer of a syntax} In UBL it is the caller who chooses between the two documents, by BT-3; one that does
     * not fit is refused by {@link #writeUnchecked}.
     */
    public static DocumentWriter of(Syntax syntax) {
        return new DocumentWriter(syntax);
    }

    /**
     * Writes an invoice that no rule was asked about, all of it, in UTF-8, without line breaks or indentation. One that passed the
     * rules is written by {@code Validated.write} of the package above.
     *
     * <p>All terms without a place are named at once, before anything is written. Attachments are read and encoded in pieces,
     * so that a large one is never in memory as a whole.
     *
     * @param invoice  the invoice; it may be incomplete, and is then written so
     * @param attachments  the bytes of what is attached; {@link Attachments#none()} where nothing is
     * @param out  written to and flushed, not closed; nothing is written to it where the invoice is refused, unless for a
     *     character: that one is met while writing
     * @return how many lines were written, or each term that has no place in the syntax
     * @throws IOException if the stream cannot be written; what was written before stays
     * @throws java.io.UncheckedIOException if the bytes of an attachment cannot be read; the document then breaks off
     */
    public Outcome<Integer> writeUnchecked(ElectronicInvoice invoice, Attachments attachments, OutputStream out)
            throws IOException {
        Findings homeless = Homeless.in(syntax, invoice, attachments);
        if (homeless.hasErrors()) {
            return Outcome.rejected(homeless);
        }
        try {
            new Emission(out, Table.of(syntax), invoice, attachments).document();
        } catch (Refusal unwritable) {
            return Outcome.rejected(unwritable.finding());
        }
        return Outcome.of(invoice.lines().size(), homeless);
    }
}
