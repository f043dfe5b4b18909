/**
 * What was agreed with a partner: {@link org.facturier.core.agreement.PartnerAgreement}, its versions through time, its billing rules and their
 * cycles. Prices are the matter of {@link org.facturier.core.pricing}.
 *
 * <p>Bills nothing: that is done by a run over agreements and usage.
 */
@NullMarked
package org.facturier.core.agreement;

import org.jspecify.annotations.NullMarked;
