package org.facturier.tax.vatreturn;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.VatMap;

/** Where an invoice sends its goods, or where its buyer is, for sellers in the one-stop shop whose lines no decision tells. */
final class Destination {

    private static final Set<SupplyKind> DISTANT = Set.of(SupplyKind.GOODS, SupplyKind.DIGITAL_SERVICE);

    private Destination() {}

    /** {@return the country of the delivery, else that of the buyer, empty where neither is stated} */
    static Optional<CountryCode> of(Invoice invoice) {
        return invoice.header()
                .delivery()
                .flatMap(delivery -> delivery.to())
                .map(Address::country)
                .or(() -> invoice.header().buyer().country());
    }

    /** A sale to somebody without a VAT number, of goods or by electronic means, into another member state. */
    static boolean isTaxedThere(Invoice invoice, TaxTreatment treatment, CountryCode there, VatMap map) {
        return treatment.category() == TaxCategory.S
                && invoice.header().buyer().vatId().isEmpty()
                && !invoice.header().seller().country().equals(Optional.of(there))
                && map.isMember(there, true, invoice.issuedOn())
                && kinds(invoice, treatment).allMatch(DISTANT::contains);
    }

    /** What bears the treatment; a line that states no nature counts as a service, which is not taxed at a distance. */
    private static Stream<SupplyKind> kinds(Invoice invoice, TaxTreatment treatment) {
        return invoice.lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .map(line -> line.item().nature().map(SupplyNature::kind).orElse(SupplyKind.SERVICE));
    }
}
