/**
 * What a buyer objects to: a {@link org.facturier.core.dispute.Dispute} over lines of an invoice, until it finds its
 * {@link org.facturier.core.dispute.Resolution}; by when and with what it is answered; and the evidence on it, an {@link
 * org.facturier.core.dispute.EvidenceLog} to which pieces are only added.
 *
 * <p>Reasons, outcomes, channels and kinds of evidence are open codes: a host has its own beside those named here.
 *
 * <p>Knows no reminder: whoever reminds asks whether a dispute is open.
 */
@NullMarked
package org.facturier.core.dispute;

import org.jspecify.annotations.NullMarked;
