/**
 * The official rules and schemas as a judge in tests: {@link org.facturier.einvoice.contracts.OfficialRules}. A host that writes
 * e-invoices has each of them judged before a portal does.
 *
 * <p>Knows nothing of our own rules: what it says is not derived from them.
 */
@NullMarked
package org.facturier.einvoice.contracts;

import org.jspecify.annotations.NullMarked;
