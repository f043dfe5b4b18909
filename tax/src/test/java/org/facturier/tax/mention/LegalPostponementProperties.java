package org.facturier.tax.mention;

import java.time.LocalDate;
import java.util.Set;
import org.facturier.core.contracts.PostponementContract;
import org.facturier.core.issuing.Postponement;
import org.facturier.core.party.CountryCode;

/** The laws of the library keep the promises of the port. */
class LegalPostponementProperties implements PostponementContract {
    @Override
    public Postponement law() {
        return LegalPostponement.standard().withHolidays(CountryCode.of("DE"), Set.of(LocalDate.of(2026, 5, 1)));
    }
}
