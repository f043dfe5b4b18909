/**
 * What the law of a country requires on a document beside its tax: {@link org.facturier.tax.mention.FrenchMentions} gives the
 * words, {@link org.facturier.tax.mention.FrenchInvoiceRules} looks for what only the host can know.
 *
 * <p>Knows no page: words and findings, not where they are printed.
 */
@NullMarked
package org.facturier.tax.mention;

import org.jspecify.annotations.NullMarked;
