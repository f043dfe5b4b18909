/**
 * Rules over the hub: {@link org.facturier.einvoice.rules.InvoiceRule} is one, {@link org.facturier.einvoice.rules.RuleSet} what is
 * published together, {@link org.facturier.einvoice.rules.RuleBook} what an invoice is judged by. The predicates are plain Java;
 * no set is known here.
 *
 * <pre>{@code
 * RuleSet      id, version, days, rules             published by somebody
 * RuleBook     rule sets + overrides of the host    judges a Subject: hub, syntax, trace, mode
 * Verdict      form of the document, then findings by set; what was overridden, and why
 * Validated    an invoice that nothing stops: the one that is written without a further question
 * }</pre>
 *
 * <p>Knows no profile and no domain document.
 */
@NullMarked
package org.facturier.einvoice.rules;

import org.jspecify.annotations.NullMarked;
