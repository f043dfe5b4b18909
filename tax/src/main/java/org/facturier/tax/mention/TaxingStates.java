package org.facturier.tax.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.calculation.LineSupply;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.ProForma;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.supply.EuropeanVat;

/**
 * Whose VAT the tax of a line may be. A treatment does not tell; the rate leaves some countries over, and a decision that comes
 * to the same treatment leaves one.
 *
 * @param document  with the line
 * @param vat  decides by the nature of a line
 */
record TaxingStates(ProForma document, EuropeanVat vat) {

    /** {@return the countries of seller, departure and destination that have the rate of the line; all, if none has} */
    Set<CountryCode> possible(InvoiceLine line) {
        LocalDate day = LineSupply.suppliedOn(document.header(), line.item(), document.issuedOn());
        Set<CountryCode> all = around(document.header());
        Set<CountryCode> levying = all.stream()
                .filter(country -> levies(country, line.treatment(), day))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return levying.isEmpty() ? all : levying;
    }

    private static Set<CountryCode> around(DocumentHeader header) {
        Optional<Address> to = header.delivery().flatMap(Delivery::to);
        return Stream.of(
                        header.seller().address(),
                        header.delivery().flatMap(Delivery::from),
                        to.or(() -> header.buyer().address()))
                .flatMap(Optional::stream)
                .map(VatMap.published()::place)
                .map(VatPlace::country)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean levies(CountryCode country, TaxTreatment treatment, LocalDate day) {
        List<BigDecimal> rates = VatRates.published().asOf(day).stream()
                .filter(row -> row.country().equals(country))
                .map(row -> row.rate().percent())
                .toList();
        return treatment.percent().stream()
                .anyMatch(percent -> rates.stream().anyMatch(rate -> rate.compareTo(percent) == 0));
    }

    /** {@return the country whose tax it is by a decision, empty where the line says too little for one, or another one} */
    Optional<CountryCode> decided(InvoiceLine line) {
        return line.item()
                .nature()
                .flatMap(
                        nature -> vat.decide(LineSupply.of(document.header(), line.item(), nature, document.issuedOn()))
                                .value())
                .filter(decision -> isAsStated(decision.determination().treatment(), line.treatment()))
                .map(decision -> decision.place().country());
    }

    private static boolean isAsStated(TaxTreatment decided, TaxTreatment stated) {
        return TaxTreatment.ORDER.compare(decided, stated) == 0;
    }
}
