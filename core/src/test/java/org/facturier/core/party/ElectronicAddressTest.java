package org.facturier.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facturier.core.finding.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectronicAddressTest {

    @Test
    void a_french_firm_is_reached_at_its_siren_and_may_add_a_suffix() {
        assertThat(ElectronicAddress.ofSiren("732 829 320")).hasToString("0225:732829320");
        assertThat(ElectronicAddress.of("0225", "732829320_73282932000074-A.b").value())
                .isEqualTo("732829320_73282932000074-A.b");
    }

    // 202239951: 97 - 2022399 % 97 = 97 - 46 = 51 for 0202239951, the published number of Proximus
    @ParameterizedTest
    @CsvSource({"0208,0202239951", "0204,992-90009-96", "EM,factures@example.org", "9930,DE123456789", "9999,what-ever"
    })
    void a_value_of_its_scheme_is_taken(String scheme, String value) {
        assertThat(ElectronicAddress.of(scheme, value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0225,732829321",
        "0225,COMPTA",
        "0225,732829320 COMPTA",
        "0208,0202239952",
        "0208,BE0202239951",
        "0204,992-90009-97",
        "EM,example.org",
        "9930,''",
        "9930,a b",
        "225,732829320",
        "em,a@b.c"
    })
    void another_is_refused(String scheme, String value) {
        assertThatThrownBy(() -> ElectronicAddress.of(scheme, value)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_value_has_at_most_125_characters() {
        assertThat(ElectronicAddress.of("9930", "x".repeat(125)).value()).hasSize(125);
        assertThatThrownBy(() -> ElectronicAddress.of("9930", "x".repeat(126))).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_follows_from_the_numbers_of_a_country_is_known_and_nothing_is_guessed() {
        PartyIds french =
                PartyIds.builder().registration(LegalId.siren("732829320")).build();
        PartyIds belgian = PartyIds.builder().vatId(TaxId.parse("BE0202239951")).build();
        PartyIds german = PartyIds.builder()
                .identifier(LeitwegId.of("992-90009-96").legalId())
                .build();
        assertThat(ElectronicAddress.forCountry(CountryCode.of("FR"), french))
                .contains(ElectronicAddress.of("0225", "732829320"));
        assertThat(ElectronicAddress.forCountry(CountryCode.of("BE"), belgian))
                .contains(ElectronicAddress.of("0208", "0202239951"));
        assertThat(ElectronicAddress.forCountry(CountryCode.of("DE"), german))
                .contains(ElectronicAddress.of("0204", "992-90009-96"));
        assertThat(ElectronicAddress.forCountry(CountryCode.of("IT"), french)).isEmpty();
        assertThat(ElectronicAddress.forCountry(CountryCode.of("FR"), belgian)).isEmpty();
        PartyIds wrong = PartyIds.builder()
                .identifier(new LegalId(LegalId.BELGIAN_ENTERPRISE, "123"))
                .build();
        assertThat(ElectronicAddress.forCountry(CountryCode.of("BE"), wrong)).isEmpty();
    }

    @Test
    void the_list_has_the_schemes_of_the_standard() {
        assertThat(ElectronicAddress.of("0225", "732829320").isListed()).isTrue();
        assertThat(ElectronicAddress.of("EM", "a@b").isListed()).isTrue();
        assertThat(ElectronicAddress.of("0001", "x").isListed()).isFalse();
    }
}
