/**
 * What was agreed with a partner: {@link org.facturier.core.agreement.PartnerAgreement}, its versions through time, its billing
 * rules, their cycles and discounts, and {@link org.facturier.core.agreement.AgreementCheck}, which is asked before it is used.
 * Prices are the matter of {@link org.facturier.core.pricing}, laws that of whoever implements
 * {@link org.facturier.core.agreement.AgreementLaw}.
 *
 * <p>Bills nothing: that is done by a run over agreements and usage.
 */
@NullMarked
package org.facturier.core.agreement;

import org.jspecify.annotations.NullMarked;
