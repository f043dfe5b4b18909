/**
 * What a buyer objects to: a {@link org.facturier.core.dispute.Dispute} over lines of an invoice, until it finds its
 * {@link org.facturier.core.dispute.Resolution}.
 *
 * <p>Knows no reminder: whoever reminds asks whether a dispute is open.
 */
@NullMarked
package org.facturier.core.dispute;

import org.jspecify.annotations.NullMarked;
