package org.facturier.examples.guide.ports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.TaxDeterminerContract;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;

/** The smallest determiner: one rate for what is sold within one country, and nothing else. */
class AtHomeProperties implements TaxDeterminerContract {

    // region port
    static final TaxDeterminer AT_HOME = supply -> {
        Optional<CountryCode> there = supply.buyer().address().map(Address::country);
        return there.isPresent() && there.equals(supply.seller().address().map(Address::country))
                ? Outcome.accepted(new TaxDetermination(TaxTreatment.standard("20"), TaxPoint.DELIVERY, List.of()))
                : Outcome.rejected(
                        PortRule.ADDRESSES_KNOWN.at("buyer.address", "the buyer is not known to be at home"));
    };
    // endregion

    @Override
    public TaxDeterminer determiner() {
        return AT_HOME;
    }

    @Override
    public List<TaxableSupply> decidable() {
        return List.of(supply(InvoiceArbitraries.seller()));
    }

    @Override
    public List<TaxableSupply> undecidable() {
        return List.of(supply(Party.business("Café").build()));
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.FRENCH);
    }

    private static TaxableSupply supply(Party buyer) {
        return TaxableSupply.builder()
                .seller(InvoiceArbitraries.seller())
                .buyer(buyer)
                .nature(SupplyNature.of(SupplyKind.GOODS))
                .suppliedOn(LocalDate.of(2026, 1, 15))
                .language(Locale.FRENCH)
                .build();
    }
}
