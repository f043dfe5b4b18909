package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwingBuyerTest {

    @ParameterizedTest(name = "{0}: established {1}, registered {2}: {3}")
    @CsvSource({
        "NOBODY, YES, YES, NO",
        "NOBODY, UNKNOWN, UNKNOWN, NO",
        "ANY_BUSINESS, NO, NO, YES",
        "ANY_BUSINESS, UNKNOWN, UNKNOWN, YES",
        "ESTABLISHED, YES, NO, YES",
        "ESTABLISHED, NO, YES, NO",
        "ESTABLISHED, UNKNOWN, YES, UNKNOWN",
        "REGISTERED, NO, YES, YES",
        "REGISTERED, YES, NO, NO",
        "REGISTERED, YES, UNKNOWN, UNKNOWN",
        "ESTABLISHED_AND_REGISTERED, YES, YES, YES",
        "ESTABLISHED_AND_REGISTERED, YES, UNKNOWN, UNKNOWN",
        "ESTABLISHED_AND_REGISTERED, UNKNOWN, NO, NO",
        "ESTABLISHED_OR_REGISTERED, NO, YES, YES",
        "ESTABLISHED_OR_REGISTERED, NO, NO, NO",
        "ESTABLISHED_OR_REGISTERED, YES, UNKNOWN, YES",
        "ESTABLISHED_OR_REGISTERED, NO, UNKNOWN, UNKNOWN",
        "ESTABLISHED_OR_REGISTERED, UNKNOWN, YES, YES"
    })
    void who_owes_the_tax_is_known_as_soon_as_what_decides_is(
            OwingBuyer buyer, YesNoUnknown established, YesNoUnknown registered, YesNoUnknown owes) {
        assertThat(buyer.owes(established, registered)).isEqualTo(owes);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, YES, UNKNOWN, true",
        "REGISTERED, YES, NO, false",
        "ESTABLISHED, UNKNOWN, UNKNOWN, false",
        "ESTABLISHED_AND_REGISTERED, NO, UNKNOWN, false",
        "ESTABLISHED_AND_REGISTERED, YES, UNKNOWN, true",
        "ESTABLISHED_OR_REGISTERED, YES, UNKNOWN, false",
        "ESTABLISHED_OR_REGISTERED, NO, UNKNOWN, true"
    })
    void the_registration_is_asked_for_where_it_decides(
            OwingBuyer buyer, YesNoUnknown established, YesNoUnknown registered, boolean decides) {
        assertThat(buyer.turnsOnRegistration(established, registered)).isEqualTo(decides);
    }

    @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
    @CsvSource({
        "GOODS, FR, 2026-10-01, REGISTERED",
        "IMMOVABLE_PROPERTY_SERVICE, FR, 2026-10-01, REGISTERED",
        "GOODS, NL, 2026-10-01, ESTABLISHED",
        "GOODS, AT, 2026-10-01, NOBODY",
        "CONSTRUCTION, AT, 2026-10-01, ANY_BUSINESS",
        "EVENT_ADMISSION, AT, 2026-10-01, NOBODY",
        "GOODS, DE, 2026-10-01, NOBODY",
        "RESTAURANT, DE, 2026-10-01, ANY_BUSINESS",
        "LETTING_OF_BARE_PREMISES, ES, 2022-12-31, ESTABLISHED",
        "LETTING_OF_BARE_PREMISES, ES, 2023-01-01, NOBODY",
        "GOODS, BE, 2026-10-01, ESTABLISHED_AND_REGISTERED"
    })
    void a_kind_with_a_rule_of_its_own_goes_before_goods_and_services(
            String kind, String country, LocalDate day, OwingBuyer buyer) {
        KindOfSupply supply = VatTables.standard().kind(new SupplyKind(kind)).orElseThrow();
        assertThat(VatTables.standard()
                        .foreignSellers(supply, CountryCode.of(country), day)
                        .map(ForeignSellerRule::buyer))
                .isEqualTo(Optional.of(buyer));
    }
}
