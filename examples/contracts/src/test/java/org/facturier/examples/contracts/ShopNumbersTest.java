package org.facturier.examples.contracts;

import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.issuing.NumberStore;

class ShopNumbersTest implements NumberStoreContract {

    @Override
    public NumberStore emptyStore() {
        return new ShopNumbers();
    }
}
