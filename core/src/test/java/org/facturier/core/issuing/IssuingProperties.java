package org.facturier.core.issuing;

import org.facturier.core.contracts.IssuingInvariants;
import org.facturier.core.document.InvoiceNumber;

class IssuingProperties implements IssuingInvariants {

    @Override
    public Issuer issuer() {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build();
    }
}
