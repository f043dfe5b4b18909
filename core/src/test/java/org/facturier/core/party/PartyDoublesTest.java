package org.facturier.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of many parties may be one. */
class PartyDoublesTest {

    private static final String IBAN = "FR7630006000011234567890189";

    @Test
    void parties_that_share_nothing_are_no_doubles() {
        assertThat(PartyCheck.doubles(List.of())).isEmpty();
        assertThat(PartyCheck.doubles(List.of(
                        named("P1").registration(LegalId.siren("303265045")).build(),
                        named("P2").registration(LegalId.siren("732829320")).build())))
                .isEmpty();
    }

    @Test
    void the_same_party_given_twice_counts_once() {
        Party party = named("P1").vatId("FR40303265045").build();
        assertThat(PartyCheck.doubles(
                        List.of(party, named("P1").vatId("FR40303265045").build(), party)))
                .isEmpty();
    }

    @Test
    void one_finding_names_all_that_two_share() {
        Findings found = PartyCheck.doubles(List.of(
                named("P1").vatId("FR40303265045").account(BankAccount.of(IBAN)).build(),
                named("P2").registration(LegalId.siren("303265045")).build(),
                named("P3").build(),
                named("P4").vatId("FR40303265045").account(BankAccount.of(IBAN)).build()));
        assertThat(found)
                .extracting(Finding::message)
                .containsExactly(
                        "P1, P2, P4 share the SIREN 303265045",
                        "P1, P4 share the VAT number FR40303265045, the account FR76****0189");
        assertThat(found).extracting(Finding::path).containsExactly("P1", "P1");
    }

    @Test
    void a_siren_is_read_from_a_siret_and_a_french_vat_number() {
        assertThat(signs(
                        named("P1").identifier(LegalId.siret("30326504500011")),
                        named("P2").vatId("FR40303265045")))
                .containsExactly("PARTY-DOUBLE-01 P1, P2 share the SIREN 303265045");
    }

    @Test
    void a_number_of_monaco_has_no_siren_in_it() {
        assertThat(signs(named("P1").vatId("FR55000000190"), named("P2").vatId("FR55000000190")))
                .containsExactly("PARTY-DOUBLE-01 P1, P2 share the VAT number FR55000000190");
    }

    @Test
    void establishments_of_one_firm_are_told_apart_by_their_siret() {
        Party.Builder lyon = establishment("P1", "30326504500003");
        Party.Builder paris = establishment("P2", "30326504500011");
        assertThat(signs(lyon, paris)).isEmpty();
        assertThat(signs(lyon, paris, establishment("P3", "30326504500011")))
                .containsExactly("PARTY-DOUBLE-01 P2, P3 share the SIREN 303265045, the VAT number FR40303265045"
                        + ", the account FR76****0189");
        // which of both the third is nobody knows
        assertThat(signs(lyon, paris, named("P4").registration(LegalId.siren("303265045"))))
                .containsExactly("PARTY-DOUBLE-01 P1, P2, P4 share the SIREN 303265045");
    }

    @Test
    void two_firms_do_not_share_an_account_whatever_their_establishments() {
        assertThat(signs(
                        named("P1").identifier(LegalId.siret("30326504500003")).account(BankAccount.of(IBAN)),
                        named("P2").identifier(LegalId.siret("73282932000009")).account(BankAccount.of(IBAN))))
                .containsExactly("PARTY-DOUBLE-01 P1, P2 share the account FR76****0189");
    }

    @Test
    void a_number_of_any_register_tells() {
        LegalId belgian = new LegalId(LegalId.BELGIAN_ENTERPRISE, "0403 170 701");
        assertThat(signs(named("P1").registration(belgian), named("P2").registration(belgian)))
                .containsExactly("PARTY-DOUBLE-01 P1, P2 share the number 0403170701 of scheme 0208");
    }

    @Test
    void northern_ireland_has_the_numbers_of_great_britain() {
        assertThat(signs(named("P1").vatId("GB 123 4567 27"), named("P2").vatId("XI123456727")))
                .containsExactly("PARTY-DOUBLE-01 P1, P2 share the VAT number GB123456727");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ateliers Dubois; ATELIERS  DUBOIS",
                "Ateliers Dubois; Ateliers Dubois S.A.R.L.",
                "Café de l'Été; CAFE DE L’ETE",
                "Muster GmbH & Co. KG; Muster",
                "Straße; STRASSE",
                "L'Œuvre; L'Oeuvre SAS",
                "SA; S.A."
            })
    void names_are_compared_without_case_accents_signs_and_legal_form(String one, String other) {
        assertThat(PartyCheck.doubles(List.of(PartyBreaches.inLyon("P1", one), PartyBreaches.inLyon("P2", other))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(PartyRule.NAME_ONCE.code());
                    assertThat(finding.message()).startsWith("P1, P2 share the name ");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Dubois; Dubos", "SA; SARL", "אבג; אבד"})
    void other_names_are_others(String one, String other) {
        assertThat(PartyCheck.doubles(List.of(PartyBreaches.inLyon("P1", one), PartyBreaches.inLyon("P2", other))))
                .isEmpty();
    }

    @Test
    void a_name_in_another_place_is_another() {
        Party lyon = PartyBreaches.inLyon("P1", "Dubois");
        Party paris = lyon.toBuilder()
                .id("P2")
                .address(Address.of("2 rue B", "75010", "Paris", "FR"))
                .build();
        Party blank = lyon.toBuilder()
                .id("P3")
                .address(Address.of("9 rue C", "69 002", "LYON", "FR"))
                .build();
        assertThat(PartyCheck.doubles(List.of(lyon, paris, blank)))
                .extracting(Finding::message)
                .containsExactly("P1, P3 share the name DUBOIS in FR 69002");
    }

    @Test
    void numbers_tell_apart_what_has_one_name_and_place() {
        Party one = PartyBreaches.inLyon("P1", "Martin").toBuilder()
                .registration(LegalId.siren("303265045"))
                .build();
        Party other = PartyBreaches.inLyon("P2", "Martin").toBuilder()
                .vatId("FR44732829320")
                .build();
        assertThat(PartyCheck.doubles(List.of(one, other))).isEmpty();
        assertThat(PartyCheck.doubles(List.of(one, other, PartyBreaches.inLyon("P3", "Martin"))))
                .extracting(Finding::message)
                .containsExactly("P1, P2, P3 share the name MARTIN in FR 69002");
    }

    @Test
    void those_who_share_a_number_are_not_named_again_for_their_name() {
        Party one = PartyBreaches.inLyon("P1", "Martin").toBuilder()
                .account(BankAccount.of(IBAN))
                .build();
        assertThat(PartyCheck.doubles(List.of(one, one.toBuilder().id("P2").build())))
                .extracting(Finding::message)
                .containsExactly("P1, P2 share the account FR76****0189");
    }

    @Test
    void one_identifier_is_of_one_party() {
        // no identifier given: the names serve
        assertThat(PartyCheck.doubles(List.of(
                        Party.consumer("Jean Martin")
                                .address(Address.of("1 rue A", "69002", "Lyon", "FR"))
                                .build(),
                        Party.consumer("Jean Martin")
                                .address(Address.of("2 rue B", "75010", "Paris", "FR"))
                                .build())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(PartyRule.ID_ONCE.code());
                    assertThat(finding.path()).isEqualTo("Jean Martin");
                });
    }

    @Test
    @Tag("once")
    void a_hundred_thousand_parties_take_seconds_also_where_all_are_doubles() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            parties.add(Party.business("Dubois " + i / 2)
                    .id("P" + i)
                    .address(Address.of("1 rue A", "69002", "Lyon", "FR"))
                    .registration(LegalId.siren("303265045"))
                    .vatId("BE" + (1_000_000_000 + i / 2))
                    .build());
        }
        Findings found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PartyCheck.doubles(parties));
        // all by the SIREN, 50,000 pairs by the VAT number; names are told apart by numbers
        assertThat(found.all()).hasSize(50_001);
    }

    private static Party.Builder named(String id) {
        return Party.business("Firm " + id).id(id);
    }

    private static Party.Builder establishment(String id, String siret) {
        return named(id).identifier(LegalId.siret(siret)).vatId("FR40303265045").account(BankAccount.of(IBAN));
    }

    private static List<String> signs(Party.Builder... parties) {
        List<Party> built = new ArrayList<>();
        for (Party.Builder party : parties) {
            built.add(party.build());
        }
        return PartyCheck.doubles(built).stream()
                .map(finding -> finding.code() + " " + finding.message())
                .toList();
    }
}
