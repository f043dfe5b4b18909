package org.facturier.einvoice.rules;

import java.io.IOException;
import java.io.OutputStream;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.DocumentWriter;

/**
 * An invoice that rules were asked about and that none of them stops. Only a {@link Verdict} makes one, so that whoever takes it
 * need not ask again; a changed invoice is another one, and judged anew. Immutable.
 */
public final class Validated {

    private final ElectronicInvoice invoice;
    private final Verdict verdict;

    Validated(ElectronicInvoice invoice, Verdict verdict) {
        this.invoice = invoice;
        this.verdict = verdict;
    }

    /** {@return the invoice as it was judged} */
    public ElectronicInvoice invoice() {
        return invoice;
    }

    /** {@return the report: rule sets with their versions, mode, warnings, overrides} */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Writes the invoice in the syntax that it was judged for. For another syntax it is judged anew, as rules differ.
     *
     * @param attachments  the bytes of what is attached; {@link Attachments#none()} where nothing is
     * @param out  written to and flushed, not closed; nothing is written to it where the invoice is refused
     * @return how many lines were written, or each term that has no place in the syntax
     * @throws IOException if the stream cannot be written; what was written before stays
     */
    public Outcome<Integer> write(Attachments attachments, OutputStream out) throws IOException {
        return DocumentWriter.of(verdict.syntax()).writeUnchecked(invoice, attachments, out);
    }

    @Override
    public String toString() {
        return invoice.number().orElse("") + ", " + verdict;
    }
}
