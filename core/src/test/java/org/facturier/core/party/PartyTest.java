package org.facturier.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.junit.jupiter.api.Test;

class PartyTest {

    @Test
    void a_party_says_what_it_is_and_not_what_is_true_of_a_sale() {
        Party retailer = Party.business("Papelería")
                .taxFact(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, true)
                .taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, false)
                .build();
        assertThat(retailer.taxFacts().said().keySet())
                .containsExactly(TaxFact.SELLER_IS_SMALL_ENTERPRISE, TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE);
        assertThatThrownBy(() -> retailer.toBuilder()
                        .taxFact(TaxFact.EXPORT_PROVEN, true)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EXPORT_PROVEN")
                .hasMessageContaining("header");
    }

    @Test
    void an_account_number_is_masked_wherever_it_is_printed() {
        BankAccount account = BankAccount.of("FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP");
        assertThat(account.toString()).contains("FR76****0189").doesNotContain("3000600001");
        assertThat(account.iban().grouped()).isEqualTo("FR76 3000 6000 0112 3456 7890 189");
    }

    @Test
    void a_wrong_account_number_is_refused_without_being_printed() {
        assertThatThrownBy(() -> Iban.of("FR7630006000011234567890188"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("check digits")
                .hasMessageNotContaining("3000600001");
    }

    @Test
    void a_bank_code_has_8_or_11_characters() {
        assertThat(Bic.of("cmcifr2a")).hasToString("CMCIFR2A");
        assertThatThrownBy(() -> Bic.of("CMCIFR2")).hasMessageContaining("8 or 11");
    }

    @Test
    void an_unknown_country_is_refused_by_name() {
        assertThatThrownBy(() -> CountryCode.of("FX"))
                .hasMessageContaining("'FX'")
                .hasMessageContaining("ISO 3166");
        assertThat(CountryCode.of("XI")).hasToString("XI");
        assertThat(CountryCode.of("BE").name(Locale.FRENCH)).isEqualTo("Belgique");
    }

    @Test
    void a_vat_number_is_taken_as_people_type_it() {
        assertThat(TaxId.parse(" fr 40 303.265.045 ")).isEqualTo(new TaxId("FR", "40303265045"));
        assertThat(TaxId.parse("EL123456789").country()).contains(CountryCode.of("GR"));
        assertThat(TaxId.parse("EU372012345").country()).isEmpty();
        assertThat(TaxId.parse("XX123456789").country()).isEmpty();
        assertThatThrownBy(() -> TaxId.parse("40303265045")).hasMessageContaining("40303265045");
    }

    @Test
    void a_siren_has_a_check_digit() {
        assertThat(LegalId.siren("123 456 782").value()).isEqualTo("123456782");
        assertThatThrownBy(() -> LegalId.siren("123456783")).hasMessageContaining("SIREN");
        assertThatThrownBy(() -> LegalId.siret("12345678200023")).hasMessageContaining("SIRET");
        assertThatThrownBy(() -> new LegalId("2", "x")).hasMessageContaining("ISO/IEC 6523");
    }

    @Test
    void a_la_poste_establishment_adds_up_to_a_multiple_of_five() {
        assertThat(LegalId.siret("35600000049837").value()).isEqualTo("35600000049837");
    }

    @Test
    void everything_missing_is_named_at_once() {
        assertThatThrownBy(() -> new PartyData(
                        null,
                        null,
                        null,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        PartyIds.none(),
                        Optional.empty(),
                        Optional.empty(),
                        java.util.List.of(),
                        TaxFacts.none()))
                .hasMessage("a party needs kind, name");
    }

    @Test
    void a_changed_copy_keeps_the_rest() {
        Party party = Party.business("Café de la Gare").vatId("FR11123456782").build();
        Party moved = party.toBuilder()
                .address(Address.of("1 rue", "69001", "Lyon", "FR"))
                .build();
        assertThat(moved.vatId()).isEqualTo(party.vatId());
        assertThat(moved.country()).contains(CountryCode.of("FR"));
        assertThat(party.id()).isEqualTo("Café de la Gare");
    }
}
