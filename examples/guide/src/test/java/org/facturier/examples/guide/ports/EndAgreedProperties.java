package org.facturier.examples.guide.ports;

import java.util.List;
import org.facturier.core.agreement.AgreementLaw;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.contracts.AgreementArbitraries;
import org.facturier.core.contracts.AgreementLawContract;
import org.facturier.core.finding.Findings;

/** The smallest law of agreements: each has an end. */
class EndAgreedProperties implements AgreementLawContract {

    // region port
    static final AgreementLaw END_AGREED = agreement -> agreement.validUntil().isPresent()
            ? Findings.none()
            : Findings.of(PortRule.END_AGREED.at("validUntil", "no end was agreed"));
    // endregion

    @Override
    public AgreementLaw law() {
        return END_AGREED;
    }

    @Override
    public List<PartnerAgreement> wrong() {
        return List.of(AgreementArbitraries.agreements()
                .filter(agreement -> agreement.validUntil().isEmpty())
                .sample());
    }
}
