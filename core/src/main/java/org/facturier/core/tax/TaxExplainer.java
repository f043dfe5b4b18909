package org.facturier.core.tax;

import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;

/** Says how the tax of a document came about. A {@link VatCalculator} does so for what it calculates. */
public interface TaxExplainer {

    /** {@return whether unit prices, allowances and charges include tax} */
    default boolean pricesIncludeTax() {
        return false;
    }

    /**
     * {@return how the figures of a breakdown came about}; unless more is known, nets are sums and taxes stand as given
     *
     * @param request  what was calculated
     * @param stated  what was stated
     * @param account  the amounts of the request as they came about, and where the figures stand
     * @implSpec V7: the derivations come to the figures stated, if those are what the calculator gives.
     */
    default TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        return account.asGiven(request, stated);
    }
}
