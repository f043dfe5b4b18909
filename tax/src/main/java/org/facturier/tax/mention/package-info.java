/**
 * What the law of a country requires on a document beside its tax: {@link org.facturier.tax.mention.FrenchMentions} gives the
 * words, {@link org.facturier.tax.mention.FrenchInvoiceRules} and {@link org.facturier.tax.mention.RequiredMentions} look for
 * what only the host can know. {@link org.facturier.tax.mention.FrenchAgreementLaw} asks the same of the terms of an agreement
 * before there is an invoice, and {@link org.facturier.tax.mention.LegalPostponement} tells until when a payment is in time.
 *
 * <p>Knows no page and no payment: words and findings, not where they are printed nor what became of the debt.
 */
@NullMarked
package org.facturier.tax.mention;

import org.jspecify.annotations.NullMarked;
