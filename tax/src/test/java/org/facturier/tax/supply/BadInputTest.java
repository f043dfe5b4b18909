package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.tax.SupplyKind.DIGITAL_SERVICE;
import static org.facturier.core.tax.SupplyKind.GOODS;
import static org.facturier.core.tax.SupplyKind.SERVICE;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.Drafts;
import org.facturier.tax.mention.RatesInForce;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.regime.VatTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input of the issue, one by one: a finding with code, path, hint and source, and never a silent default. */
class BadInputTest {

    private final EuropeanVat vat = EuropeanVat.standard();

    @Test
    void a_seller_in_a_country_whose_vat_is_not_known() {
        assertRefused(
                Supplies.of(SERVICE, business("JP"), business("FR")).supply(),
                "TAX-SELLER-02",
                "seller.address.country",
                "JP");
    }

    @Test
    void a_place_of_supply_whose_rates_are_not_known() {
        EuropeanVat without = EuropeanVat.builder()
                .tables(VatTables.standard().with(VatRates.none()))
                .build();
        Outcome<TaxDetermination> outcome =
                without.determine(Supplies.french(SERVICE, business("FR")).supply());
        assertThat(outcome.value()).isEmpty();
        assertFound(outcome.findings(), Severity.ERROR, "TAX-RATE-01", "seller.address.country", "FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE-BY", "PT-20", "XX-1"})
    void a_territory_of_another_country(String part) {
        Party buyer = Party.business("Somebody").address(in("FR", part)).build();
        assertRefused(
                Supplies.french(SERVICE, buyer).supply(), "TAX-PLACE-07", "buyer.address.subdivision", part, "FR");
    }

    @Test
    void a_territory_of_another_country_on_the_way() {
        assertRefused(
                Supplies.french(GOODS, business("FR")).to(in("ES", "FR-20")).supply(),
                "TAX-PLACE-07",
                "deliveredTo.subdivision",
                "FR-20",
                "ES");
        Party seller = frenchSeller().toBuilder().address(in("FR", "IT-25")).build();
        assertRefused(
                Supplies.of(SERVICE, seller, business("FR")).supply(),
                "TAX-PLACE-07",
                "seller.address.subdivision",
                "IT-25");
    }

    @Test
    void goods_that_leave_from_a_territory_of_another_country() {
        assertRefused(
                sentFrom(in("DE", "FR-20"), business("FR")), "TAX-PLACE-07", "sentFrom.subdivision", "FR-20", "DE");
    }

    @ParameterizedTest
    @CsvSource({"FR40303265045, K", "DE136695976, S"})
    void a_number_of_the_country_that_goods_leave_spares_no_tax(String number, TaxCategory category) {
        TaxableSupply fromGermany = sentFrom(address("DE"), business("IT", number));
        assertThat(vat.determine(fromGermany).orThrow().treatment().category()).isEqualTo(category);
    }

    private static TaxableSupply sentFrom(Address from, Party buyer) {
        TaxableSupply supply = Supplies.french(GOODS, buyer).supply();
        return TaxableSupply.builder()
                .seller(supply.seller())
                .buyer(supply.buyer())
                .nature(supply.nature())
                .suppliedOn(supply.suppliedOn())
                .sentFrom(Optional.of(from))
                .language(supply.language())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR-IDF", "FR-75", "Île-de-France", "MC"})
    void a_territory_of_the_country_or_in_words_is_taken(String part) {
        Party buyer = Party.business("Somebody").address(in("FR", part)).build();
        assertThat(vat.determine(Supplies.french(SERVICE, buyer).supply())
                        .orThrow()
                        .treatment())
                .hasToString("S 20%");
    }

    @Test
    void a_day_before_the_data_begin() {
        assertRefused(
                Supplies.french(SERVICE, business("FR")).on("1999-12-31").supply(),
                "TAX-RATE-03",
                "suppliedOn",
                "FR",
                "1999-12-31",
                "the data begin on 2000-04-01");
    }

    @Test
    void a_class_of_rates_that_the_country_does_not_have() {
        assertRefused(
                Supplies.belgian(SERVICE, business("BE"))
                        .at(RateClass.SUPER_REDUCED)
                        .supply(),
                "TAX-RATE-02",
                "nature.rate",
                "SUPER_REDUCED");
    }

    @Test
    void a_kind_of_supply_that_nobody_knows() {
        assertRefused(
                Supplies.french(new SupplyKind("HERD_OF_ELK"), business("FR")).supply(),
                "TAX-KIND-01",
                "nature.kind",
                "HERD_OF_ELK",
                "there are CONSTRUCTION, ",
                "GOODS, ");
    }

    @Test
    void a_vat_number_of_another_country_than_the_buyers() {
        Outcome<TaxDetermination> outcome = vat.determine(
                Supplies.french(SERVICE, business("DE", "BE0428759497")).supply());
        assertFound(
                outcome.findings(), Severity.WARNING, "TAX-BUYER-05", "buyer.ids.vatId", "BE0428759497", "BE", "DE");
    }

    @Test
    void a_vat_number_with_a_wrong_digit() {
        assertRefused(
                Supplies.french(SERVICE, business("DE", "DE136695977")).supply(),
                "TAX-ID-02",
                "buyer.ids.vatId",
                "DE136695977");
    }

    @Test
    void a_vat_number_that_is_none() {
        assertRefused(
                Supplies.french(SERVICE, business("DE", "DE12")).supply(), "TAX-ID-01", "buyer.ids.vatId", "DE12");
    }

    @Test
    void a_business_abroad_without_a_number() {
        assertRefused(
                Supplies.french(SERVICE, business("DE")).supply(),
                "TAX-BUYER-03",
                "buyer.ids.vatId",
                "another member state");
    }

    @Test
    void a_private_person_with_a_vat_number() {
        Party person = consumer("DE").toBuilder().vatId("DE136695976").build();
        assertRefused(
                Supplies.french(SERVICE, person).supply(),
                "TAX-BUYER-02",
                "buyer.ids.vatId",
                "private person",
                "DE136695976");
    }

    @Test
    void a_private_person_with_a_number_that_is_said_to_be_valid() {
        assertRefused(
                Supplies.with(Supplies.french(SERVICE, consumer("DE")), TaxFact.BUYER_VAT_NUMBER_VALID, true),
                "TAX-BUYER-02",
                "buyer.ids.vatId",
                "private person");
    }

    @Test
    void a_private_person_who_is_said_to_be_a_retailer_under_the_surcharge() {
        assertRefused(
                Supplies.with(
                        Supplies.french(SERVICE, consumer("ES")), TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, true),
                "TAX-LEVY-03",
                "buyer.kind",
                "private person");
    }

    @Test
    void a_distance_sale_of_which_the_one_stop_shop_is_not_known() {
        assertRefused(
                Supplies.french(DIGITAL_SERVICE, consumer("DE")).supply(),
                "TAX-OSS-01",
                "taxFacts.SELLER_IN_ONE_STOP_SHOP",
                "one-stop shop");
    }

    @Test
    void a_distance_sale_of_which_the_threshold_is_not_known() {
        assertRefused(
                Supplies.with(Supplies.french(DIGITAL_SERVICE, consumer("DE")), TaxFact.SELLER_IN_ONE_STOP_SHOP, false),
                "TAX-OSS-02",
                "taxFacts.SELLER_OVER_DISTANCE_THRESHOLD",
                "threshold");
    }

    @Test
    void a_rate_that_is_not_in_force_on_the_day() {
        Findings findings = RatesInForce.standard()
                .check(Drafts.proForma(
                        Drafts.of(Drafts.header(frenchSeller(), business("FR")), TaxTreatment.standard("19.6")),
                        LocalDate.of(2026, 10, 1)));
        assertFound(findings, Severity.ERROR, "TAX-RATE-04", "calculated.lines[0].treatment", "19.6", "2026-10-01");
    }

    private void assertRefused(TaxableSupply supply, String code, String path, String... words) {
        Outcome<TaxDetermination> outcome = vat.determine(supply);
        assertThat(outcome.value()).as("%s", outcome).isEmpty();
        assertFound(outcome.findings(), Severity.ERROR, code, path, words);
    }

    private static void assertFound(Findings findings, Severity severity, String code, String path, String... words) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString(code);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.message()).contains(words);
            assertThat(finding.hint()).as("hint").isPresent();
            assertThat(finding.source()).as("source").isPresent();
        });
    }

    private static Address in(String country, String part) {
        return new Address(List.of(), Optional.of("1000"), "Somewhere", Optional.of(part), CountryCode.of(country));
    }
}
