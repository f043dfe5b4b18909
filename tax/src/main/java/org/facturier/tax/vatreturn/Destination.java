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

/** Where an invoice sends its goods, or where its buyer is. */
final class Destination {

    private static final Set<SupplyKind> DISTANT = Set.of(SupplyKind.GOODS, SupplyKind.DIGITAL_SERVICE);

    private Destination() {}

    static Optional<CountryCode> of(Invoice invoice) {
        return invoice.header()
                .delivery()
                .flatMap(delivery -> delivery.to())
                .map(Address::country)
                .or(() -> invoice.header().buyer().country());
    }

    /** A sale to somebody without a VAT number, of goods or by electronic means, into another member state. */
    static boolean isTaxedThere(Invoice invoice, TaxTreatment treatment, CountryCode there) {
        return treatment.category() == TaxCategory.S
                && invoice.header().buyer().vatId().isEmpty()
                && !invoice.header().seller().country().equals(Optional.of(there))
                && VatMap.published().isMember(there, true, invoice.issuedOn())
                && kinds(invoice, treatment).allMatch(DISTANT::contains);
    }

    private static Stream<SupplyKind> kinds(Invoice invoice, TaxTreatment treatment) {
        return invoice.lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .map(line -> line.item().nature().map(SupplyNature::kind).orElse(SupplyKind.SERVICE));
    }
}
