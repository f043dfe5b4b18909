package org.facturier.tax.mention;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.calculation.LineSupply;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.ProForma;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.DatedRate;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.supply.EuropeanVat;

/**
 * Whose VAT the tax of a line may be. A treatment does not tell; the rate leaves some countries over, and a decision that comes
 * to the same treatment leaves one. Of a line at 21 % from France to Belgium France drops out, as it has no such rate.
 * @param document with the line
 * @param vat decides by the nature of a line
 */
record TaxingStates(ProForma document, EuropeanVat vat) {

    /**
     * {@return the countries around that have the rate of the line on the day of supply; all, if none has} In the order seller,
     * departure, arrival, buyer.
     */
    Set<CountryCode> possible(InvoiceLine line) {
        LocalDate day = LineSupply.suppliedOn(document.header(), line.item(), document.issuedOn());
        Set<CountryCode> all = around(document.header(), vat.tables().map());
        Set<CountryCode> levying = levying(line.treatment(), day);
        Set<CountryCode> possible =
                all.stream().filter(levying::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        return possible.isEmpty() ? all : possible;
    }

    /** {@return the countries of seller and buyer, and where goods leave and arrive or services are performed} */
    static Set<CountryCode> around(DocumentHeader header, VatMap map) {
        return Stream.of(
                        header.seller().address(),
                        header.delivery().flatMap(Delivery::from),
                        header.delivery().flatMap(Delivery::to),
                        header.buyer().address())
                .flatMap(Optional::stream)
                .map(map::place)
                .map(VatPlace::country)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The countries with a rate of that figure on the day, whatever they call it. */
    private Set<CountryCode> levying(TaxTreatment treatment, LocalDate day) {
        return vat.tables().rates().asOf(day).stream()
                .filter(row -> treatment
                        .percent()
                        .filter(percent -> row.rate().percent().compareTo(percent) == 0)
                        .isPresent())
                .map(DatedRate::country)
                .collect(Collectors.toSet());
    }

    /** {@return the country whose tax it is by a decision, empty where the line says too little for one, or another one} */
    Optional<CountryCode> decided(InvoiceLine line) {
        return vat.decisionFor(document.header(), line.item(), line.treatment(), document.issuedOn())
                .map(decision -> decision.place().country());
    }
}
