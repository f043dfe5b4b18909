package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.supply.ForeignSellerTest.assertBears;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.KindOfSupply;
import org.facturier.tax.regime.PlaceRule;
import org.facturier.tax.regime.VatTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supplies of which the buyer owes the tax (art. 199), whether the seller is at home or from elsewhere. */
class ReversedSupplyTest {

    private static final String SCRAP = "RECOVERABLE_MATERIALS";
    private static final String SUBCONTRACTING = "CONSTRUCTION_SUBCONTRACTING";

    @ParameterizedTest(name = "{0} in {1} by a seller in {2}: {4}")
    @CsvSource({
        "RECOVERABLE_MATERIALS, DE, FR, DE136695976, '§ 13b Abs. 2 Nr. 7 UStG'",
        "RECOVERABLE_MATERIALS, DE, DE, DE136695976, '§ 13b Abs. 2 Nr. 7 UStG'",
        "RECOVERABLE_MATERIALS, DE, CH, DE136695976, '§ 13b Abs. 2 Nr. 7 UStG'",
        "RECOVERABLE_MATERIALS, FR, BE, FR40303265045, 'CGI, art. 283, 2 sexies'",
        "RECOVERABLE_MATERIALS, ES, FR, '', 'Ley 37/1992 (ES), art. 84.Uno.2 c'",
        "RECOVERABLE_MATERIALS, IT, FR, '', 'DPR 633/1972 (IT), art. 74 c. 7 and 8'",
        "CONSTRUCTION_SUBCONTRACTING, FR, BE, '', 'CGI, art. 283, 2 nonies'",
        "CONSTRUCTION_SUBCONTRACTING, FR, FR, '', 'CGI, art. 283, 2 nonies'",
        "CONSTRUCTION_SUBCONTRACTING, IT, FR, '', 'DPR 633/1972 (IT), art. 17 c. 6 a'",
        "CONSTRUCTION_TO_CONSTRUCTION_BUSINESS, DE, PL, '', '§ 13b Abs. 2 Nr. 4'",
        "CONSTRUCTION, BE, FR, BE0428759497, 'arrêté royal n° 1 (BE), art. 20'"
    })
    void the_buyer_owes_the_tax_wherever_the_seller_is(
            String kind, String place, String seller, String number, String law) {
        Party buyer = number.isEmpty() ? business(place) : business(place, number);
        VatDecision decision = EuropeanVat.standard()
                .decide(supply(kind, seller, buyer, address(place)).build())
                .orThrow();
        assertThat(decision.treatment()).isEqualTo(VatTreatment.DOMESTIC_REVERSE_CHARGE);
        assertThat(decision.determination().treatment().toString()).startsWith("AE 0%");
        assertThat(decision.legalBasis()).startsWith(law);
    }

    @Test
    void whether_the_seller_is_established_there_changes_nothing() {
        for (boolean away : new boolean[] {true, false}) {
            assertBears(
                    "AE 0%",
                    supply(SCRAP, "FR", business("DE"), address("DE"))
                            .taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, away));
        }
        Party registered = business("BE", "FR40303265045");
        assertBears(
                "AE 0%",
                supply(SUBCONTRACTING, "BE", business("FR"), address("FR")).seller(registered));
    }

    @Test
    void french_law_reverses_scrap_to_buyers_with_a_french_number_only() {
        for (String seller : new String[] {"FR", "BE"}) {
            TaxableSupply.Builder scrap = supply(SCRAP, seller, business("FR"), address("FR"));
            assertAsked(scrap, SupplyRule.BUYER_REGISTERED_THERE);
            assertBears("S 20%", scrap.taxFact(TaxFact.BUYER_REGISTERED_THERE, false));
            assertBears("AE 0%", scrap.taxFact(TaxFact.BUYER_REGISTERED_THERE, true));
        }
        assertAsked(
                supply(SCRAP, "FR", business("DE", "DE136695976"), address("FR")), SupplyRule.BUYER_REGISTERED_THERE);
    }

    @Test
    void belgian_law_asks_whether_the_buyer_is_registered_and_established_there() {
        TaxableSupply.Builder work = supply("CONSTRUCTION", "FR", business("DE", "DE136695976"), address("BE"));
        assertAsked(work, SupplyRule.BUYER_REGISTERED_THERE);
        assertAsked(work.taxFact(TaxFact.BUYER_REGISTERED_THERE, true), SupplyRule.BUYER_ESTABLISHED_THERE);
        assertBears("S 21%", work.taxFact(TaxFact.BUYER_ESTABLISHED_THERE, false));
        assertBears("AE 0%", work.taxFact(TaxFact.BUYER_ESTABLISHED_THERE, true));
        Outcome<VatDecision> home = EuropeanVat.standard()
                .decide(supply("CONSTRUCTION", "BE", business("BE", "BE0428759497"), address("BE"))
                        .build());
        assertThat(home.findings()).extracting(Finding::code).containsExactly(SupplyRule.CONDITION_LOOKED_AT.code());
    }

    @Test
    void consumers_owe_no_tax_and_small_sellers_at_home_charge_none() {
        assertBears("S 19%", supply(SCRAP, "FR", consumer("DE"), address("DE")));
        assertBears(
                "E 0%",
                supply(SUBCONTRACTING, "FR", business("FR"), address("FR"))
                        .taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true));
    }

    @Test
    void a_part_of_a_country_without_its_vat_reverses_nothing() {
        Party buyer = business("FR", "FR40303265045");
        assertBears("O", supply(SUBCONTRACTING, "BE", buyer, address("FR", "97300")));
        assertBears("O", supply(SUBCONTRACTING, "FR", business("ES"), address("ES", "35001")));
        assertBears("AE 0%", supply(SUBCONTRACTING, "BE", buyer, address("FR", "97400")));
    }

    @Test
    void each_kind_that_a_country_reverses_is_taxed_where_it_is() {
        assertThat(VatTables.standard().kinds())
                .filteredOn(kind -> isReversedSomewhere(kind))
                .hasSize(4)
                .allMatch(kind ->
                        kind.forBusiness() == PlaceRule.DEPARTURE || kind.forBusiness() == PlaceRule.PERFORMANCE);
    }

    private static boolean isReversedSomewhere(KindOfSupply kind) {
        return Stream.of("FR", "DE", "BE", "ES", "IT")
                .map(CountryCode::of)
                .anyMatch(country -> VatTables.standard()
                        .reverseCharge(kind.kind(), country, LocalDate.of(2026, 10, 1))
                        .isPresent());
    }

    private static TaxableSupply.Builder supply(String kind, String seller, Party buyer, Address place) {
        return TaxableSupply.builder()
                .seller(business(seller))
                .buyer(buyer)
                .nature(SupplyNature.of(new SupplyKind(kind)))
                .sentFrom(Optional.of(place))
                .deliveredTo(Optional.of(place))
                .suppliedOn(LocalDate.of(2026, 10, 1))
                .language(Locale.FRENCH);
    }

    private static void assertAsked(TaxableSupply.Builder supply, SupplyRule rule) {
        Outcome<VatDecision> outcome = EuropeanVat.standard().decide(supply.build());
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().stream().map(Finding::code)).containsExactly(rule.code());
    }
}
