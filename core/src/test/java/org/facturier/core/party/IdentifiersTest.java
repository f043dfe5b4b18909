package org.facturier.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB29 NWBK 6016 1331 9268 19",
                "NO71.4202.47.14777",
                "AX2112345600000785",
                "RE4220041010050500013M02606",
                "XK051212012345678906"
            })
    void an_account_number_is_as_its_country_has_them(String iban) {
        assertThat(Iban.of(iban).country().code()).isEqualTo(iban.substring(0, 2));
    }

    @Test
    void an_account_number_of_the_wrong_length_or_characters_is_refused_though_its_check_digits_fit() {
        // one digit more, and a letter where Germany has digits
        String longer = "DE" + Mod97.checkDigits("3704004405320130001DE") + "3704004405320130001";
        String lettered = "DE" + Mod97.checkDigits("AA0400440532013000DE") + "AA0400440532013000";
        assertThatThrownBy(() -> Iban.of(longer)).hasMessageContaining("DE have another length");
        assertThatThrownBy(() -> Iban.of(lettered)).hasMessageContaining("other characters");
    }

    @Test
    void an_account_number_of_a_country_without_them_is_refused() {
        String american = "US" + Mod97.checkDigits("370400440532013000US") + "370400440532013000";
        assertThatThrownBy(() -> Iban.of(american)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void check_digits_of_an_account_number_run_from_02_to_98() {
        // 01 and 98 leave the same remainder by 97
        assertThat(Mod97.holds("BARC20714583608387GB01")).isTrue();
        assertThatThrownBy(() -> Iban.of("GB01BARC20714583608387")).hasMessageContaining("check digits");
    }

    @Test
    void a_bank_is_in_a_country_that_there_is() {
        assertThat(Bic.of("E097FRPPXXX").text()).isEqualTo("E097FRPPXXX");
        assertThatThrownBy(() -> Bic.of("BPNGXXPM")).hasMessageContaining("XX");
        assertThatThrownBy(() -> Bic.of("EXTN1MKM")).hasMessageContaining("8 or 11");
    }

    @Test
    void the_head_office_of_la_poste_follows_luhn_and_its_establishments_do_not() {
        assertThat(LegalId.siret("356 000 000 00048").value()).isEqualTo("35600000000048");
        assertThatThrownBy(() -> LegalId.siret("35600000000049")).hasMessageContaining("SIRET");
        // fits Luhn, but its digits add up to 19
        assertThat(Luhn.holds("35600000000014")).isTrue();
        assertThatThrownBy(() -> LegalId.siret("35600000000014")).hasMessageContaining("SIRET");
    }

    @Test
    void the_firm_within_a_siret_is_checked_too() {
        // the whole fits Luhn, 732829321 does not
        assertThat(Luhn.holds("73282932100007")).isTrue();
        assertThatThrownBy(() -> LegalId.siret("73282932100007")).hasMessageContaining("SIRET");
    }

    @Test
    void a_legal_entity_identifier_has_two_check_digits() {
        assertThat(Lei.of("5493 000MYJ7H0E3KKG91").legalId()).isEqualTo(new LegalId("0199", "5493000MYJ7H0E3KKG91"));
        assertThatThrownBy(() -> Lei.of("5493000MYJ7H0E3KKG92")).hasMessageContaining("MOD 97-10");
    }

    @Test
    void a_leitweg_id_leads_to_a_state_or_the_federation() {
        assertThat(LeitwegId.of("992-90009-96").legalId()).isEqualTo(new LegalId("0204", "992-90009-96"));
        assertThatThrownBy(() -> LeitwegId.of("992-90009-97")).hasMessageContaining("Leitweg-ID");
        String nowhere = "17-" + Mod97.checkDigits("17");
        assertThatThrownBy(() -> LeitwegId.of(nowhere)).hasMessageContaining("Leitweg-ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12a", "\u0661\u0668"})
    void luhn_is_about_digits_of_ascii(String text) {
        assertThat(Luhn.holds(text)).isFalse();
    }

    @Test
    void check_digits_below_ten_have_a_zero() {
        assertThat(Mod97.checkDigits("14A2")).hasSize(2);
        for (int i = 0; i < 200; i++) {
            assertThat(Mod97.holds(i + Mod97.checkDigits("" + i))).as("%d", i).isTrue();
            assertThat(Mod97.checkDigits("" + i)).hasSize(2);
        }
    }
}
