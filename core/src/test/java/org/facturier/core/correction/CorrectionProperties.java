package org.facturier.core.correction;

import org.facturier.core.contracts.CorrectionInvariants;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuer;

class CorrectionProperties implements CorrectionInvariants {

    @Override
    public Issuer issuer() {
        return Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(
                        InvoiceNumber.of(previous.map(last -> last.text() + "+").orElse("1"))))
                .build();
    }
}
