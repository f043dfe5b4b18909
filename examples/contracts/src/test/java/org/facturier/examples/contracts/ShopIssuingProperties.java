package org.facturier.examples.contracts;

import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.IssuingInvariants;
import org.facturier.core.issuing.Issuer;

class ShopIssuingProperties implements IssuingInvariants {

    @Override
    public Issuer issuer() {
        return Shop.issuer();
    }

    @Override
    public InvoiceCheck check() {
        return Shop.check();
    }
}
