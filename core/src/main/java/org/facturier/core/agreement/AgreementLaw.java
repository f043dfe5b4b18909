package org.facturier.core.agreement;

import org.facturier.core.finding.Findings;

/**
 * What one law, or one host, asks of an agreement before it is used, such as the longest term of payment. Other than a rule on
 * documents it is asked years before anything falls due under the agreement, while terms can still be changed.
 *
 * @implSpec Immutable and safe for many threads. L1: equal agreements give equal findings. L2: each path is one of the
 * agreement.
 */
@FunctionalInterface
public interface AgreementLaw {

    /**
     * {@return what is wrong with an agreement}
     *
     * @param agreement  one version
     */
    Findings check(PartnerAgreement agreement);
}
