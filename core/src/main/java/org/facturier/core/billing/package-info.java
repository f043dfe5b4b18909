/**
 * From agreements and usage to drafts: {@link org.facturier.core.billing.BillingRun} is a pure function of agreements,
 * usage, what was billed before, and a day. A preview is the same call.
 *
 * <p>Numbers nothing and stores nothing: the host keeps the keys of what was billed.
 */
@NullMarked
package org.facturier.core.billing;

import org.jspecify.annotations.NullMarked;
