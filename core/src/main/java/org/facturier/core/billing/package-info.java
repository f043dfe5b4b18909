/**
 * From agreements and usage to drafts: {@link org.facturier.core.billing.BillingRun} is a pure function of agreements, usage,
 * what was billed before, and a day. A preview is the same call, and so are the detector of what was missed and the simulation
 * of other terms.
 *
 * <p>A run takes each agreement by itself: it claims every period whose day has come and every period that was billed, has them
 * compared, and gets charges and what is credited. These are then put together on documents by day, direction and heading.
 * Lines that bill bear no tax treatment yet; lines that credit bear that of the line that they name.
 *
 * <p>Numbers nothing and stores nothing: the host keeps its invoices, from which {@link org.facturier.core.chain.Chain} tells
 * what was billed.
 */
@NullMarked
package org.facturier.core.billing;

import org.jspecify.annotations.NullMarked;
