package org.facturier.core.issuing;

import org.facturier.core.contracts.CorrectionInvariants;
import org.facturier.core.document.InvoiceNumber;

class CorrectionProperties implements CorrectionInvariants {

    @Override
    public Issuer issuer() {
        return Issuer.builder()
                .numbering((context, previous) ->
                        InvoiceNumber.of(previous.map(last -> last.text() + "+").orElse("1")))
                .build();
    }
}
