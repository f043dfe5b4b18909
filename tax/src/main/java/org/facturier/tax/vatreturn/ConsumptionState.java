package org.facturier.tax.vatreturn;

import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.VatMap;

/**
 * Says which sales are declared through the one-stop shop. A treatment does not tell the state whose rate it is, so the
 * host, which knows that the seller is in the scheme, says it. It is asked of lines of which no decision of
 * {@link org.facturier.tax.supply.EuropeanVat} tells whose tax they bear.
 *
 * @implSpec Equal arguments give equal answers. What throws, gives null or names no member state costs the document a
 *     finding; the others are asked all the same.
 * @source Directive 2006/112/EC, art. 369a to 369k
 */
@FunctionalInterface
public interface ConsumptionState {

    /** {@return the member state whose VAT a part of an invoice bears, empty for that of the seller} */
    Optional<CountryCode> of(Invoice invoice, TaxTreatment treatment);

    /** {@return the answer of a seller who is not in the scheme} */
    static ConsumptionState sellers() {
        return (invoice, treatment) -> Optional.empty();
    }

    /**
     * {@return the answer of a seller in the scheme: goods and electronic services that bear a rate and go to somebody
     *     without a VAT number in another member state are taxed there; a line that does not state its nature is not}
     */
    static ConsumptionState oneStopShop() {
        return oneStopShop(VatMap.standard());
    }

    /** {@return the same answer, where a host has a Union with members of its own} */
    static ConsumptionState oneStopShop(VatMap map) {
        return (invoice, treatment) ->
                Destination.of(invoice).filter(there -> Destination.isTaxedThere(invoice, treatment, there, map));
    }
}
