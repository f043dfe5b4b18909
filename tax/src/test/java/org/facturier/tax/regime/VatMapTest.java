package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.Parties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatMapTest {

    private final VatMap map = VatMap.standard();

    @ParameterizedTest
    @CsvSource({
        "FR, 75002, FR, FR",
        "FR, 20 000, FR-20, FR",
        "FR, 97110, FR-971, FR-971",
        "FR, 97200, FR-972, FR-971",
        "FR, 97150, MF, MF",
        "FR, 98000, FR, FR",
        "MC, 98000, FR, FR",
        "RE, 97400, FR-974, FR-974",
        "ES, 38001, ES-CN, ES-CN",
        "ES, 28001, ES, ES",
        "DE, 27498, DE-HEL, DE-HEL",
        "FI, 22100, AX, AX",
        "GB, BT1 5GS, XI, XI",
        "GB, SW1A 1AA, GB, GB",
        "PT, 9000-082, PT-30, PT",
        "PT, 9500-150, PT-20, PT",
        "AT, 6992, AT-JUNG, AT",
        "GR, 81100, GR-ISL, GR",
        "GR, 63086, GR-69, GR-69",
        "IT, 22061, IT-CAM, IT-CAM",
        "DE, 78266, DE-BUES, DE-BUES",
        "IM, IM1 1AA, GB-IM, GB",
        "FO, 100, FO, FO"
    })
    void an_address_is_where_vat_puts_it(String country, String postCode, String place, String zone) {
        VatPlace found = map.place(Parties.address(country, postCode));
        assertThat(found).hasToString(place);
        assertThat(found.zone()).isEqualTo(zone);
    }

    @Test
    void an_address_without_post_code_is_in_the_main_part() {
        Address address = new Address(List.of(), Optional.empty(), "Paris", Optional.empty(), CountryCode.of("FR"));
        assertThat(map.place(address)).isEqualTo(new VatPlace(CountryCode.of("FR"), Optional.empty(), "FR"));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, FR-20, FR-20, VAT",
        "FR, FR-976, FR-976, NOT_APPLICABLE",
        "FR, FR-NC, NC, OUTSIDE",
        "FR, MC, FR, VAT",
        "FR, FR-75, FR, VAT",
        "ES, ES-CN, ES-CN, IGIC",
        "ES, ES-ML, ES-ML, IPSI",
        "FI, FI-01, AX, OUTSIDE",
        "GB, XI, XI, VAT",
        "PT, PT-20, PT-20, VAT"
    })
    void an_address_may_name_its_subdivision(String country, String subdivision, String place, TerritoryStatus status) {
        VatPlace found = map.place(new Address(
                List.of(), Optional.empty(), "Somewhere", Optional.of(subdivision), CountryCode.of(country)));
        assertThat(found).hasToString(place);
        assertThat(found.status()).isEqualTo(status);
    }

    @Test
    void the_union_has_twenty_seven_members_today() {
        LocalDate today = LocalDate.of(2026, 10, 1);
        assertThat(java.util.Locale.getISOCountries())
                .filteredOn(code -> map.isMember(CountryCode.of(code), false, today))
                .hasSize(27)
                .contains("FR", "BE", "HR")
                .doesNotContain("GB", "NO", "CH");
    }

    @Test
    void members_came_on_their_day() {
        assertThat(map.isMember(CountryCode.of("HR"), true, LocalDate.of(2013, 6, 30)))
                .isFalse();
        assertThat(map.isMember(CountryCode.of("HR"), true, LocalDate.of(2013, 7, 1)))
                .isTrue();
    }
}
