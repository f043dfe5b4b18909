package org.facturier.examples.spring.office;

import java.util.List;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;

/**
 * What a night billed.
 *
 * @param documents  what was issued, or had been for the same days
 * @param findings  what could not be billed, by agreement, and what somebody should look at
 */
public record Billed(List<InvoiceNumber> documents, Findings findings) {}
