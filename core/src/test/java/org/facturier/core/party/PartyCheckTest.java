package org.facturier.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.taxfact.TaxFact;
import org.junit.jupiter.api.Test;

/** What a party lacks before its first invoice. */
class PartyCheckTest {

    private static final Party WHOLE = Party.business("Ateliers Dubois")
            .address(Address.of("1 rue A", "69002", "Lyon", "FR"))
            .contact(Contact.of("Compta", "compta@dubois.example"))
            .registration(LegalId.siren("303265045"))
            .vatId("FR40303265045")
            .account(BankAccount.of("FR7630006000011234567890189"))
            .build();

    @Test
    void a_whole_party_lacks_nothing() {
        assertThat(PartyCheck.seller(WHOLE)).isEmpty();
        assertThat(PartyCheck.buyer(WHOLE)).isEmpty();
    }

    @Test
    void all_that_a_bare_business_lacks_is_said_at_once() {
        Party bare = Party.business("Dubois").build();
        assertThat(lacks(PartyCheck.seller(bare)))
                .containsExactly(
                        "PARTY-ADDRESS-01 ERROR address",
                        "PARTY-EMAIL-01 INFO contact.email",
                        "PARTY-SELLER-01 ERROR ids.registration",
                        "PARTY-SELLER-02 WARNING ids.vatId",
                        "PARTY-ACCOUNT-01 INFO accounts");
        assertThat(lacks(PartyCheck.buyer(bare)))
                .containsExactly(
                        "PARTY-ADDRESS-01 ERROR address",
                        "PARTY-EMAIL-01 INFO contact.email",
                        "PARTY-BUYER-01 WARNING ids.registration");
        assertThat(PartyCheck.seller(bare))
                .allSatisfy(finding -> assertThat(finding.hint()).isPresent());
    }

    @Test
    void a_private_person_has_no_numbers() {
        Party person = Party.consumer("Camille Roux")
                .address(Address.of("3 quai Jayr", "69009", "Lyon", "FR"))
                .build();
        assertThat(lacks(PartyCheck.buyer(person))).containsExactly("PARTY-EMAIL-01 INFO contact.email");
        assertThat(lacks(PartyCheck.seller(person)))
                .containsExactly("PARTY-EMAIL-01 INFO contact.email", "PARTY-ACCOUNT-01 INFO accounts");
    }

    @Test
    void a_small_enterprise_needs_no_vat_number() {
        Party.Builder registered = Party.business("Dubois")
                .address(Address.of("1 rue A", "69002", "Lyon", "FR"))
                .registration(LegalId.siren("303265045"));
        assertThat(lacks(PartyCheck.seller(registered.build()))).contains("PARTY-SELLER-02 WARNING ids.vatId");
        registered.taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, false);
        assertThat(lacks(PartyCheck.seller(registered.build()))).contains("PARTY-SELLER-02 WARNING ids.vatId");
        registered.taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true);
        assertThat(PartyCheck.seller(registered.build())).noneMatch(PartyCheckTest::isOfNumbers);
    }

    @Test
    void a_public_body_has_a_number_of_a_register() {
        Party body = Party.publicBody("Mairie")
                .address(Address.of("1 place de la Comédie", "69001", "Lyon", "FR"))
                .build();
        assertThat(lacks(PartyCheck.seller(body))).contains("PARTY-SELLER-01 ERROR ids.registration");
        assertThat(lacks(PartyCheck.buyer(body))).contains("PARTY-BUYER-01 WARNING ids.registration");
        Party known =
                body.toBuilder().identifier(LegalId.siret("30326504500011")).build();
        assertThat(PartyCheck.seller(known)).noneMatch(PartyCheckTest::isOfNumbers);
    }

    @Test
    void a_vat_number_alone_is_enough_for_a_buyer_and_a_seller() {
        Party foreign = Party.business("Muster GmbH").vatId("DE136695976").build();
        assertThat(PartyCheck.buyer(foreign)).noneMatch(PartyCheckTest::isOfNumbers);
        assertThat(PartyCheck.seller(foreign)).noneMatch(PartyCheckTest::isOfNumbers);
    }

    @Test
    void an_address_leads_to_the_door() {
        assertThat(lacks(PartyCheck.buyer(at(List.of(), " "))))
                .contains("PARTY-ADDRESS-02 WARNING address.lines", "PARTY-ADDRESS-02 WARNING address.city");
        assertThat(lacks(PartyCheck.buyer(at(List.of(" "), "Lyon"))))
                .contains("PARTY-ADDRESS-02 WARNING address.lines")
                .doesNotContain("PARTY-ADDRESS-02 WARNING address.city");
    }

    @Test
    void a_siret_is_of_the_firm_of_the_siren() {
        Party.Builder dubois = Party.business("Dubois").registration(LegalId.siren("303265045"));
        assertThat(lacks(PartyCheck.buyer(
                        dubois.identifier(LegalId.siret("73282932000009")).build())))
                .contains("PARTY-NUMBER-01 ERROR ids.registration");
        assertThat(lacks(PartyCheck.buyer(WHOLE.toBuilder()
                        .identifier(LegalId.siret("30326504500011"))
                        .build())))
                .isEmpty();
    }

    private static Party at(List<String> lines, String city) {
        return WHOLE.toBuilder()
                .address(new Address(lines, Optional.of("69002"), city, Optional.empty(), CountryCode.of("FR")))
                .build();
    }

    private static boolean isOfNumbers(Finding finding) {
        return finding.path().equals("ids.registration") || finding.path().equals("ids.vatId");
    }

    private static List<String> lacks(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.severity() + " " + finding.path())
                .toList();
    }
}
