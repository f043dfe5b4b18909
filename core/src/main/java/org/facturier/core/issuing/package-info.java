/**
 * From draft to invoice: {@link org.facturier.core.issuing.Issuer} checks, calculates, dates, words and, last of all,
 * numbers. The ports {@link org.facturier.core.issuing.NumberingStrategy} and {@link org.facturier.core.issuing.NumberStore} say
 * which number comes next and where the last one is kept.
 *
 * <p>Knows no renderer, no database and no country. Orders and corrections stand above it, with the findings that they share with it.
 */
@NullMarked
package org.facturier.core.issuing;

import org.jspecify.annotations.NullMarked;
