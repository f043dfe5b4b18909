/**
 * Rules over the hub: {@link org.facturier.einvoice.rules.InvoiceRule} is one, {@link org.facturier.einvoice.rules.RuleSet} what is
 * published together. The predicates are plain Java; no set is known here.
 *
 * <p>Knows no profile and no domain document.
 */
@NullMarked
package org.facturier.einvoice.rules;

import org.jspecify.annotations.NullMarked;
