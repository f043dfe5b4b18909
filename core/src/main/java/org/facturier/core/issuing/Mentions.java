package org.facturier.core.issuing;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.tax.LegalNotice;

/**
 * The words that a law requires on a document beside those of its tax treatment, such as the cost of late payment. A source of its
 * own for each law: an issuer asks all that it was given, in their order, and puts the same words once.
 *
 * @implSpec Immutable and safe for many threads. M1: equal drafts and days give equal notices. M2: words are in the language
 * of the document. M3: each notice says something, and says it once. The law of the day on which the document is issued
 * counts; the issuer freezes the words into the invoice.
 */
@FunctionalInterface
public interface Mentions {

    /** {@return the notices for a draft that is issued on a day} */
    List<LegalNotice> on(InvoiceDraft draft, LocalDate issuedOn);
}
