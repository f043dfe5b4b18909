package org.facturier.core.correction;

import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;

/**
 * An invoice cancelled and the one issued instead, still as drafts: both are issued in one transaction of the host, or
 * neither. {@link Correction#replacement} makes it.
 *
 * @param creditNote  credits all that is left of the invoice
 * @param invoice  what is billed instead; it refers to the cancelled invoice
 */
public record Replacement(InvoiceDraft creditNote, InvoiceDraft invoice) {

    public Replacement {
        Completeness.of("a replacement")
                .needs("creditNote", creditNote)
                .needs("invoice", invoice)
                .verify();
    }

    /**
     * Both documents, numbered.
     *
     * @param creditNote  the credit note
     * @param invoice  the invoice in place of the one it credits
     */
    public record IssuedReplacement(Invoice creditNote, Invoice invoice) {
        public IssuedReplacement {
            Completeness.of("an issued replacement")
                    .needs("creditNote", creditNote)
                    .needs("invoice", invoice)
                    .verify();
        }
    }

    /**
     * {@return both documents, or every reason why there is neither; in one series the invoice follows the note} Where one
     * is refused the other is not issued either, and the host keeps neither number. What was found is told under {@code
     * creditNote} and {@code invoice}.
     *
     * @param issuer  issues both
     * @param forCreditNote  when, in which series, after which number
     * @param forInvoice  the same for the invoice; in the series of the note its previous number is that of the note
     */
    public Outcome<IssuedReplacement> issue(Issuer issuer, Issuance forCreditNote, Issuance forInvoice) {
        Outcome<Invoice> note = under("creditNote", issuer.issue(creditNote, forCreditNote));
        Issuance next = note.value().map(first -> after(first, forInvoice)).orElse(forInvoice);
        Outcome<Invoice> instead = under("invoice", issuer.issue(invoice, next));
        return note.value().isEmpty()
                ? Outcome.rejected(note.findings().plus(instead.findings()))
                : note.flatMap(first -> instead.map(second -> new IssuedReplacement(first, second)));
    }

    /** {@return when the invoice is issued: after the note where both are of one series} */
    private static Issuance after(Invoice note, Issuance issuance) {
        return note.series().equals(issuance.series())
                ? issuance.after(Optional.of(SeriesPosition.after(note)))
                : issuance;
    }

    private static Outcome<Invoice> under(String path, Outcome<Invoice> outcome) {
        return outcome.value()
                .map(invoice -> Outcome.of(invoice, outcome.findings().under(path)))
                .orElseGet(() -> Outcome.rejected(outcome.findings().under(path)));
    }
}
