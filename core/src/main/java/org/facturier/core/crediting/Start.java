package org.facturier.core.crediting;

import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.CorrectionBasis;

/**
 * What a note has to start from on one invoice.
 *
 * @param basis  the index of the basis by which it says so
 * @param invoice  the invoice
 * @param right  what that came to, and what was credited of it before the note
 * @param isCertain  whether it is known what came before; documents of one day and several series have no order that is known
 */
public record Start(int basis, DocumentKey invoice, CorrectionBasis right, boolean isCertain) {}
