/**
 * What was agreed with a partner: {@link org.facturier.core.agreement.PartnerAgreement}, its versions through time, its billing
 * rules and discounts, and {@link org.facturier.core.agreement.AgreementCheck}, which is asked before it is used.
 * Cycles are the matter of {@link org.facturier.core.cycle}, prices of {@link org.facturier.core.pricing}, sentences of
 * {@link org.facturier.core.clause}, laws that of whoever implements
 * {@link org.facturier.core.agreement.AgreementLaw}.
 *
 * <p>Bills nothing: that is done by a run over agreements and usage.
 */
@NullMarked
package org.facturier.core.agreement;

import org.jspecify.annotations.NullMarked;
