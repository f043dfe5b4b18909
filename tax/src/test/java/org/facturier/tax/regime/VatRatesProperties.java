package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;

class VatRatesProperties {

    @Property
    void since_2024_each_member_state_has_one_standard_rate_on_each_day(@ForAll @IntRange(max = 2556) int days) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(days);
        List<DatedRate> standard = VatRates.standard().asOf(day).stream()
                .filter(row -> row.territory().isEmpty() && row.rateClass().equals(RateClass.STANDARD))
                .toList();
        List<CountryCode> members = Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::of)
                .filter(country -> VatMap.standard().isMember(country, false, day))
                .toList();
        assertThat(members)
                .hasSize(27)
                .allSatisfy(member -> assertThat(standard)
                        .filteredOn(row -> row.country().equals(member))
                        .hasSize(1));
    }
}
