/**
 * From draft to invoice: {@link org.facturier.core.issuing.Issuer} checks, calculates, dates, words and, last of all,
 * numbers. {@link org.facturier.core.issuing.Offer} tells how a quote stands, and
 * {@link org.facturier.core.issuing.OrderBilling} invoices what was accepted, at once or bit by bit.
 * {@link org.facturier.core.issuing.Correction} takes an invoice back, adds to it or replaces it. The ports
 * {@link org.facturier.core.issuing.NumberingStrategy} and {@link org.facturier.core.issuing.NumberStore} say which
 * number comes next and where the last one is kept.
 *
 * <p>Knows no renderer, no database and no country.
 */
@NullMarked
package org.facturier.core.issuing;

import org.jspecify.annotations.NullMarked;
