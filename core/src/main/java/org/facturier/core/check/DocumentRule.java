package org.facturier.core.check;

import java.time.LocalDate;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Findings;

/**
 * What one law, or one host, asks of a document before it is issued.
 *
 * @implSpec Immutable and safe for many threads. R1: equal drafts and days give equal findings. R2: each path is one of
 * the draft.
 */
@FunctionalInterface
public interface DocumentRule {

    /**
     * {@return what is wrong with a draft}
     *
     * @param draft  the draft
     * @param issuedOn  the day it is to be issued; the law of that day counts
     */
    Findings check(InvoiceDraft draft, LocalDate issuedOn);
}
