package org.facturier.examples.guide;

import org.facturier.core.contracts.PricingModelContract;
import org.facturier.core.pricing.PricingModel;
import org.joda.money.BigMoney;

// region contract
class CallOutProperties implements PricingModelContract {

    @Override
    public PricingModel model() {
        return new CallOut(BigMoney.parse("EUR 60.00"), BigMoney.parse("EUR 12.00"));
    }
}
// endregion
