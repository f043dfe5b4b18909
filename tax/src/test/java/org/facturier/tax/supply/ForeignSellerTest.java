package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.publicBody;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.wording.FindingWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes the tax of a seller from elsewhere (art. 194) hangs on facts; those that nobody gave are asked for. */
class ForeignSellerTest {

    private static final SupplyKind BUILDING = new SupplyKind("IMMOVABLE_PROPERTY_SERVICE");

    @Test
    void an_architect_is_asked_for_the_number_of_a_french_buyer() {
        assertAsked(building("BE", business("FR")), SupplyRule.BUYER_REGISTERED_THERE);
    }

    @Test
    void a_french_buyer_with_a_french_number_owes_the_tax() {
        assertBears("AE 0%", building("BE", business("FR", "FR40303265045")));
        assertBears("AE 0%", building("BE", business("FR")).taxFact(TaxFact.BUYER_REGISTERED_THERE, true));
    }

    @Test
    void who_is_known_to_be_unregistered_in_france_is_charged_french_tax() {
        assertBears("S 20%", building("BE", business("FR")).taxFact(TaxFact.BUYER_REGISTERED_THERE, false));
        assertBears("S 20%", building("BE", business("FR")).taxFact(TaxFact.BUYER_VAT_NUMBER_VALID, false));
    }

    @Test
    void goods_that_lie_in_france_are_as_services_there() {
        assertAsked(lying("BE", business("FR"), "FR"), SupplyRule.BUYER_REGISTERED_THERE);
        assertBears("AE 0%", lying("BE", business("FR", "FR40303265045"), "FR"));
    }

    @Test
    void a_belgian_buyer_of_goods_in_france_may_have_a_french_number_too() {
        assertAsked(lying("BE", business("BE", "BE0428759497"), "FR"), SupplyRule.BUYER_REGISTERED_THERE);
    }

    @ParameterizedTest
    @CsvSource({"NL, false", "NL, true", "AT, false", "AT, true"})
    void the_dutch_and_austrian_rules_need_no_number(String country, boolean said) {
        TaxableSupply.Builder supply = building("ES", business(country));
        assertBears("AE 0%", said ? supply.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, true) : supply);
    }

    @Test
    void a_buyer_from_elsewhere_is_asked_for_an_establishment_where_that_decides() {
        assertAsked(lying("FR", business("DE", "DE136695976"), "NL"), SupplyRule.BUYER_ESTABLISHED_THERE);
        assertBears(
                "AE 0%",
                lying("FR", business("DE", "DE136695976"), "NL").taxFact(TaxFact.BUYER_ESTABLISHED_THERE, true));
        assertBears(
                "S 21%",
                lying("FR", business("DE", "DE136695976"), "NL").taxFact(TaxFact.BUYER_ESTABLISHED_THERE, false));
    }

    @Test
    void whose_law_requires_both_is_asked_for_one_after_the_other() {
        assertAsked(building("FR", business("DE"), "BE"), SupplyRule.BUYER_REGISTERED_THERE, "BE");
        assertAsked(
                building("FR", business("DE"), "BE").taxFact(TaxFact.BUYER_REGISTERED_THERE, true),
                SupplyRule.BUYER_ESTABLISHED_THERE,
                "BE");
    }

    @Test
    void germany_taxes_goods_of_sellers_from_elsewhere_and_has_the_buyer_of_a_service_owe_it() {
        assertBears("S 19%", lying("FR", business("DE", "DE136695976"), "DE"));
        assertBears("AE 0%", building("FR", business("DE", "DE136695976")));
        assertBears("AE 0%", building("FR", business("FR", "FR40303265045"), "DE"));
    }

    @Test
    void spain_has_each_business_owe_the_tax_on_goods_and_established_ones_on_services() {
        assertBears("AE 0%", lying("FR", business("IT"), "ES"));
        assertAsked(building("FR", business("IT"), "ES"), SupplyRule.BUYER_ESTABLISHED_THERE, "ES");
        assertBears("AE 0%", building("FR", business("ES")));
    }

    @Test
    void a_seller_established_there_owes_the_tax_itself() {
        assertBears(
                "S 20%",
                building("BE", business("FR", "FR40303265045")).taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false));
        assertBears("S 21%", building("ES", business("NL")).taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false));
    }

    @Test
    void a_seller_with_a_number_from_there_says_whether_it_is_established_there() {
        Party belgian = business("BE", "FR40303265045");
        TaxableSupply.Builder supply =
                building("BE", business("FR", "FR83404833048")).seller(belgian);
        assertAsked(supply, SupplyRule.SELLER_ESTABLISHMENT_KNOWN);
        assertBears("AE 0%", supply.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, true));
        assertBears("S 20%", building("BE", consumer("FR")).seller(belgian));
    }

    @Test
    void consumers_and_public_bodies_without_number_are_charged() {
        assertBears("S 20%", building("BE", consumer("FR")));
        assertBears("S 21%", building("ES", consumer("NL")));
        assertBears("S 21%", building("ES", publicBody("NL")));
    }

    @Test
    void a_state_whose_use_of_the_option_is_not_known_is_refused_to_be_guessed() {
        assertAsked(building("FR", business("PL", "PL5260001246")), SupplyRule.FOREIGN_SELLER_LAW_KNOWN, "PL");
        assertBears("S 23%", building("FR", consumer("PL")));
    }

    @ParameterizedTest
    @CsvSource({"971, 971", "972, 972", "974, 974", "971, 972"})
    void overseas_departments_are_as_france_to_a_seller_from_elsewhere(String lying, String buyer) {
        Address there = address("FR", lying + "00");
        Party registered = business("FR", "FR40303265045").toBuilder()
                .address(address("FR", buyer + "00"))
                .build();
        TaxableSupply.Builder goods = supply(SupplyKind.GOODS, "BE", registered)
                .sentFrom(Optional.of(there))
                .deliveredTo(Optional.of(there));
        assertBears("AE 0%", goods);
        assertAsked(
                goods.buyer(business("FR").toBuilder()
                        .address(address("FR", buyer + "00"))
                        .build()),
                SupplyRule.BUYER_REGISTERED_THERE);
        assertBears("S 8.5%", goods.taxFact(TaxFact.BUYER_REGISTERED_THERE, false));
        TaxableSupply.Builder building = supply(BUILDING, "BE", registered).deliveredTo(Optional.of(there));
        assertBears("AE 0%", building);
        assertBears("S 8.5%", building.buyer(consumer("FR")));
    }

    @Test
    void where_no_vat_is_levied_nobody_owes_it() {
        Optional<Address> guiana = Optional.of(address("FR", "97300"));
        assertBears("O", supply(BUILDING, "BE", business("FR", "FR40303265045")).deliveredTo(guiana));
        assertBears("S 20%", supply(BUILDING, "BE", consumer("FR")).deliveredTo(Optional.of(address("MC", "98000"))));
    }

    @Test
    void a_kind_of_which_a_state_treats_a_part_apart_is_asked_for_more_narrowly() {
        assertAsked(supply("EVENT_ADMISSION", "DE"), SupplyRule.KIND_NARROW);
        assertBears("S 19%", supply("TRADE_FAIR_ADMISSION", "DE"));
        assertBears("AE 0%", supply("SHOW_ADMISSION", "DE"));
        assertBears("S 20%", supply("EVENT_ADMISSION", "AT"));
        assertBears("S 20%", supply("SHOW_ADMISSION", "AT"));
        assertBears("S 19%", supply("EVENT_ADMISSION", "DE").buyer(consumer("DE")));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "GOODS, DE, TAX-PLACE-08, goods that the seller installs",
        "GOODS, AT, TAX-PLACE-08, goods that the seller installs",
        "IMMOVABLE_PROPERTY_SERVICE, BE, TAX-PLACE-08, files periodic returns",
        "IMMOVABLE_PROPERTY_SERVICE, PT, TAX-SELLER-05, tax representative",
        "GOODS, SE, TAX-SELLER-05, asked to owe the tax",
        "GOODS, FI, TAX-SELLER-05, asked to owe the tax"
    })
    void a_condition_of_the_state_that_nothing_tells_is_said(String kind, String place, String code, String words) {
        TaxableSupply.Builder supply = supply(kind, place)
                .taxFact(TaxFact.BUYER_REGISTERED_THERE, true)
                .taxFact(TaxFact.BUYER_ESTABLISHED_THERE, true);
        assertThat(found(supply)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString(code);
            assertThat(finding.message()).startsWith("in " + place).contains(words);
        });
        boolean ofSeller = code.equals(SupplyRule.SELLER_OWES.code().text());
        assertThat(found(supply.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, true)))
                .hasSize(ofSeller ? 0 : 1);
        assertThat(found(supply.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false)))
                .isEmpty();
    }

    @Test
    void a_seller_that_owes_the_tax_in_any_case_is_not_asked_why() {
        TaxableSupply.Builder supply = supply("GOODS", "SE").taxFact(TaxFact.BUYER_REGISTERED_THERE, false);
        assertBears("S 25%", supply);
        assertThat(found(supply)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GOODS, NL, 1", "IMMOVABLE_PROPERTY_SERVICE, NL, 1", "IMMOVABLE_PROPERTY_SERVICE, DE, 1", "GOODS, DE, 0"
    })
    void a_public_body_without_number_may_owe_the_tax_as_a_legal_person(String kind, String place, int warnings) {
        TaxableSupply.Builder supply = supply(kind, place);
        assertThat(found(supply.buyer(publicBody(place)))).hasSize(warnings).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(SupplyRule.CONDITION_LOOKED_AT.code());
            assertThat(finding.message()).contains("a legal person");
        });
        assertThat(found(supply.buyer(consumer(place)))).isEmpty();
    }

    @Test
    void the_law_of_the_state_is_named_once() {
        assertThat(EuropeanVat.standard()
                        .decide(building("BE", business("FR", "FR40303265045")).build())
                        .orThrow()
                        .legalBasis())
                .isEqualTo("CGI, art. 283, 1 al. 2; art. 31, 32, 47, 53 to 56 and 194");
    }

    @Test
    void letting_in_austria_is_taxed_by_its_landlord_since_july_2022() {
        TaxableSupply.Builder letting =
                supply("LETTING_OF_BARE_PREMISES", "AT").taxFact(TaxFact.SELLER_OPTED_FOR_TAXATION, true);
        assertBears("AE 0%", letting.suppliedOn(LocalDate.of(2022, 7, 19)));
        assertBears("S 20%", letting.suppliedOn(LocalDate.of(2022, 7, 20)));
    }

    @Test
    void a_decision_names_the_law_of_the_state() {
        VatDecision decision = EuropeanVat.standard()
                .decide(building("ES", business("NL")).build())
                .orThrow();
        assertThat(decision.treatment()).isEqualTo(VatTreatment.DOMESTIC_REVERSE_CHARGE_ART194);
        assertThat(decision.legalBasis()).startsWith("Wet OB 1968 (NL), art. 12(3)");
    }

    @Test
    void the_condition_of_a_state_is_said_in_the_language_and_in_the_words_of_a_host() {
        Finding asked = found(supply("GOODS", "NL").buyer(publicBody("NL"))).get(0);
        FindingWords french = FindingWords.of(Locale.FRENCH);
        assertThat(french.say(asked))
                .endsWith(
                        "NL : une personne morale établie là-bas est redevable de la taxe, elle aussi, même non assujettie");
        assertThat(french.with("phrase.legalPersonThere", "demandez au service fiscal")
                        .say(asked))
                .endsWith("NL : demandez au service fiscal");
    }

    private static TaxableSupply.Builder building(String seller, Party buyer) {
        return building(seller, buyer, buyer.country().orElseThrow().code());
    }

    private static TaxableSupply.Builder building(String seller, Party buyer, String place) {
        return supply(BUILDING, seller, buyer).deliveredTo(Optional.of(address(place)));
    }

    private static TaxableSupply.Builder lying(String seller, Party buyer, String place) {
        return supply(SupplyKind.GOODS, seller, buyer)
                .sentFrom(Optional.of(address(place)))
                .deliveredTo(Optional.of(address(place)));
    }

    private static TaxableSupply.Builder supply(String kind, String place) {
        return supply(new SupplyKind(kind), "FR", business(place))
                .sentFrom(Optional.of(address(place)))
                .deliveredTo(Optional.of(address(place)));
    }

    private static List<Finding> found(TaxableSupply.Builder supply) {
        return EuropeanVat.standard().decide(supply.build()).findings().all();
    }

    private static TaxableSupply.Builder supply(SupplyKind kind, String seller, Party buyer) {
        return TaxableSupply.builder()
                .seller(business(seller))
                .buyer(buyer)
                .nature(SupplyNature.of(kind))
                .suppliedOn(LocalDate.of(2026, 10, 1))
                .language(Locale.FRENCH);
    }

    static void assertBears(String treatment, TaxableSupply.Builder supply) {
        assertThat(EuropeanVat.standard()
                        .determine(supply.build())
                        .orThrow()
                        .treatment()
                        .toString())
                .startsWith(treatment);
    }

    private static void assertAsked(TaxableSupply.Builder supply, SupplyRule rule, String place) {
        assertAsked(supply.deliveredTo(Optional.of(address(place))), rule);
    }

    private static void assertAsked(TaxableSupply.Builder supply, SupplyRule rule) {
        Outcome<VatDecision> outcome = EuropeanVat.standard().decide(supply.build());
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().stream().map(Finding::code)).containsExactly(rule.code());
    }
}
