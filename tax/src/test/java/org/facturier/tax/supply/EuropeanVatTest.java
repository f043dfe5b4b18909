package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.tax.SupplyKind.DIGITAL_SERVICE;
import static org.facturier.core.tax.SupplyKind.GOODS;
import static org.facturier.core.tax.SupplyKind.SERVICE;
import static org.facturier.core.tax.SupplyKind.VOCATIONAL_TRAINING;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.belgianBusiness;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;
import static org.facturier.tax.Parties.germanBusiness;
import static org.facturier.tax.Parties.publicBody;
import static org.facturier.tax.supply.Supplies.belgian;
import static org.facturier.tax.supply.Supplies.french;

import java.util.List;
import java.util.Locale;
import org.facturier.core.contracts.TaxDeterminerContract;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Rule;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.identity.VatNumberRule;
import org.facturier.tax.regime.RateRule;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.regime.VatTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuropeanVatTest implements TaxDeterminerContract {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private static final String ONE_STOP_SHOP = "taxFacts.SELLER_IN_ONE_STOP_SHOP";
    private static final String THRESHOLD = "taxFacts.SELLER_OVER_DISTANCE_THRESHOLD";

    private final EuropeanVat vat = EuropeanVat.standard();

    @Override
    public TaxDeterminer determiner() {
        return vat;
    }

    @Override
    public List<TaxableSupply> decidable() {
        return List.of(
                french(SERVICE, business("FR")).supply(),
                french(SERVICE, belgianBusiness()).supply(),
                french(GOODS, belgianBusiness()).supply(),
                french(GOODS, business("US")).supply(),
                french(SERVICE, business("US")).supply(),
                french(DIGITAL_SERVICE, consumer("US")).supply(),
                french(VOCATIONAL_TRAINING, business("FR")).supply(),
                belgian(GOODS, frenchSeller()).supply(),
                belgian(SERVICE, consumer("BE")).supply());
    }

    @Override
    public List<TaxableSupply> undecidable() {
        return List.of(
                french(SERVICE, business("BE")).supply(),
                french(GOODS, consumer("BE")).supply(),
                french(DIGITAL_SERVICE, consumer("BE")).supply(),
                french(VOCATIONAL_TRAINING, consumer("BE")).supply(),
                french(SERVICE, Party.business("Nowhere").build()).supply(),
                Supplies.of(SERVICE, Party.business("Nowhere").build(), business("FR"))
                        .supply(),
                Supplies.of(SERVICE, business("US"), business("FR")).supply());
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.FRENCH, Locale.UK, DUTCH, Locale.GERMANY, Locale.ITALY, Locale.forLanguageTag("es-MX"));
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 20", "INTERMEDIATE, 10", "REDUCED, 5.5", "SUPER_REDUCED, 2.1"})
    void a_supply_within_france_bears_the_rate_of_its_class(String rateClass, String percent) {
        assertTaxed(french(GOODS, consumer("FR")).at(new RateClass(rateClass)), percent);
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 21", "INTERMEDIATE, 12", "REDUCED, 6", "PARKING, 12"})
    void a_supply_within_belgium_bears_the_rate_of_its_class(String rateClass, String percent) {
        assertTaxed(belgian(GOODS, business("BE")).at(new RateClass(rateClass)), percent);
    }

    @Test
    void an_invoice_of_2013_in_france_bears_19_6_per_cent() {
        assertTaxed(french(SERVICE, business("FR")).on("2013-12-31"), "19.6");
        assertTaxed(french(SERVICE, business("FR")).on("2014-01-01"), "20");
    }

    @Test
    void a_day_before_the_data_begin_is_refused() {
        assertRefused(french(SERVICE, business("FR")).on("2000-03-31"), RateRule.DATE_KNOWN, "suppliedOn");
    }

    @Test
    void a_class_that_the_country_does_not_have_is_refused() {
        assertRefused(french(GOODS, business("FR")).at(new RateClass("PARKING")), RateRule.CLASS_KNOWN, "nature.rate");
    }

    @Test
    void a_country_whose_rates_are_not_known_is_refused() {
        assertRefused(
                EuropeanVat.builder()
                        .tables(VatTables.standard().with(VatRates.none()))
                        .build(),
                Supplies.of(GOODS, germanBusiness(), business("DE")),
                RateRule.PLACE_KNOWN,
                "seller.address.country");
    }

    @Test
    void vocational_training_in_france_is_exempt() {
        assertUntaxed(
                french(VOCATIONAL_TRAINING, business("FR")),
                "E",
                "VATEX-FR-CGI261-4",
                "Exonération de TVA, article 261, 4, 4° a du CGI");
        assertUntaxed(
                french(VOCATIONAL_TRAINING, consumer("BE")).to(address("FR")),
                "E",
                "VATEX-FR-CGI261-4",
                "Exonération de TVA, article 261, 4, 4° a du CGI");
    }

    @Test
    void vocational_training_for_a_business_abroad_follows_the_rule_for_services() {
        assertUntaxed(french(VOCATIONAL_TRAINING, belgianBusiness()), "AE", "VATEX-EU-AE", "Autoliquidation");
    }

    @Test
    void vocational_training_elsewhere_is_exempt_by_the_law_of_the_union() {
        assertUntaxed(
                belgian(VOCATIONAL_TRAINING, business("BE")),
                "E",
                "VATEX-EU-132-1I",
                "Exonération de TVA, article 132, § 1, i) de la directive 2006/112/CE");
    }

    @Test
    void what_is_taxed_where_it_is_performed_is_refused_while_that_place_is_not_known() {
        assertRefused(french(VOCATIONAL_TRAINING, consumer("BE")), SupplyRule.PERFORMANCE_KNOWN, "deliveredTo");
        assertRefused(
                french(new SupplyKind("RESTAURANT"), germanBusiness()), SupplyRule.PERFORMANCE_KNOWN, "deliveredTo");
    }

    @Test
    void a_service_to_a_registered_business_in_another_member_state_is_under_reverse_charge() {
        assertUntaxed(french(SERVICE, belgianBusiness()), "AE", "VATEX-EU-AE", "Autoliquidation");
        assertUntaxed(french(DIGITAL_SERVICE, germanBusiness()), "AE", "VATEX-EU-AE", "Autoliquidation");
        assertUntaxed(belgian(SERVICE, frenchSeller()), "AE", "VATEX-EU-AE", "Autoliquidation");
        assertUntaxed(Supplies.of(SERVICE, germanBusiness(), frenchSeller()), "AE", "VATEX-EU-AE", "Autoliquidation");
    }

    @Test
    void a_public_body_with_a_vat_number_counts_as_a_business() {
        Party town = publicBody("BE").toBuilder().vatId("BE0428759497").build();
        assertUntaxed(french(SERVICE, town), "AE", "VATEX-EU-AE", "Autoliquidation");
        assertTaxed(french(SERVICE, publicBody("BE")), "20");
    }

    @Test
    void a_service_to_an_unregistered_business_in_another_member_state_is_refused() {
        assertRefused(french(SERVICE, business("BE")), SupplyRule.BUYER_REGISTERED, "buyer.ids.vatId");
    }

    @Test
    void a_number_of_the_sellers_own_country_does_not_make_a_business_abroad_a_registered_one() {
        Outcome<TaxDetermination> outcome =
                vat.determine(french(SERVICE, business("BE", "FR40303265045")).supply());
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .containsExactly(SupplyRule.BUYER_NUMBER_AT_HOME.code(), SupplyRule.BUYER_REGISTERED.code());
    }

    @Test
    void a_mistyped_number_is_no_ground_for_an_exemption() {
        Party mistyped = business("BE", "BE0428759498");
        assertRefused(french(SERVICE, mistyped), VatNumberRule.CHECK_DIGITS, "buyer.ids.vatId");
        assertRefused(french(GOODS, mistyped), VatNumberRule.CHECK_DIGITS, "buyer.ids.vatId");
        assertRefused(french(GOODS, business("BE", "BE42")), VatNumberRule.SHAPE, "buyer.ids.vatId");
    }

    @Test
    void a_number_of_another_member_state_than_the_address_is_looked_at() {
        assertWarned(french(GOODS, business("BE", "DE136695976")), SupplyRule.BUYER_NUMBER_AT_HOME, "buyer.ids.vatId");
    }

    @Test
    void goods_to_a_registered_business_in_another_member_state_are_an_intra_community_supply() {
        assertUntaxed(
                french(GOODS, belgianBusiness()), "K", "VATEX-EU-IC", "Exonération de TVA, article 262 ter, I du CGI");
        assertUntaxed(
                belgian(GOODS, frenchSeller()),
                "K",
                "VATEX-EU-IC",
                "Livraison intracommunautaire exemptée - art. 39bis CTVA");
        assertUntaxed(
                Supplies.of(GOODS, germanBusiness(), frenchSeller()),
                "K",
                "VATEX-EU-IC",
                "Exonération de TVA, article 138 de la directive 2006/112/CE");
    }

    @Test
    void goods_that_a_foreign_business_takes_in_the_sellers_country_are_taxed_there() {
        assertTaxed(french(GOODS, germanBusiness()).to(address("FR")), "20");
    }

    @Test
    void goods_that_leave_for_another_member_state_are_exempt_wherever_the_buyer_is() {
        assertUntaxed(
                french(GOODS, germanBusiness()).to(address("IT")),
                "K",
                "VATEX-EU-IC",
                "Exonération de TVA, article 262 ter, I du CGI");
    }

    @Test
    void goods_to_a_business_without_number_are_taxed_with_a_warning() {
        assertTaxed(french(GOODS, business("DE")), "20");
        assertWarned(french(GOODS, business("DE")), SupplyRule.BUYER_EXEMPT_WITH_NUMBER, "buyer.ids.vatId");
    }

    @Test
    void goods_to_a_consumer_in_another_member_state_are_refused_for_want_of_the_one_stop_shop() {
        assertRefused(french(GOODS, consumer("BE")), SupplyRule.OSS_KNOWN, ONE_STOP_SHOP);
        assertRefused(french(GOODS, publicBody("BE")), SupplyRule.OSS_KNOWN, ONE_STOP_SHOP);
    }

    @Test
    void of_a_seller_that_is_not_in_the_one_stop_shop_the_threshold_is_asked_for() {
        assertRefused(outside(french(GOODS, consumer("BE"))), SupplyRule.THRESHOLD_KNOWN, THRESHOLD);
        assertRefused(outside(french(DIGITAL_SERVICE, consumer("BE"))), SupplyRule.THRESHOLD_KNOWN, THRESHOLD);
    }

    @Test
    void before_there_was_a_one_stop_shop_for_goods_the_threshold_alone_is_asked_for() {
        Supplies early = french(GOODS, consumer("BE")).on("2021-06-30");
        assertRefused(early, SupplyRule.THRESHOLD_KNOWN, THRESHOLD);
        assertRefused(french(GOODS, consumer("BE")).on("2021-07-01"), SupplyRule.OSS_KNOWN, ONE_STOP_SHOP);
        assertRefused(french(DIGITAL_SERVICE, consumer("BE")).on("2021-06-30"), SupplyRule.OSS_KNOWN, ONE_STOP_SHOP);
    }

    /** What is asked for is also what answers: the path, the sentence and the hint name one tax fact. */
    @Test
    void a_question_on_a_distance_sale_asks_for_one_thing() {
        for (Supplies asked : List.of(
                french(GOODS, consumer("BE")),
                french(DIGITAL_SERVICE, consumer("BE")),
                outside(french(GOODS, consumer("BE"))),
                outside(french(DIGITAL_SERVICE, consumer("BE"))))) {
            Finding finding = vat.determine(asked.supply()).findings().all().get(0);
            String taxFact = finding.path().replace("taxFacts.", "");
            assertThat(finding.hint().orElseThrow()).contains("[taxFact " + taxFact);
            assertThat(List.of(ONE_STOP_SHOP, THRESHOLD))
                    .filteredOn(path -> finding.hint().orElseThrow().contains(path.replace("taxFacts.", "")))
                    .containsExactly(finding.path());
        }
    }

    private static Supplies outside(Supplies supplies) {
        return new Supplies(Supplies.with(supplies, TaxFact.SELLER_IN_ONE_STOP_SHOP, false));
    }

    @Test
    void goods_that_leave_the_union_are_exported_whoever_buys_them() {
        assertUntaxed(french(GOODS, business("GB")), "G", "VATEX-EU-G", "Exonération de TVA, article 262, I du CGI");
        assertUntaxed(
                french(GOODS, consumer("FR")).to(address("US")),
                "G",
                "VATEX-EU-G",
                "Exonération de TVA, article 262, I du CGI");
        assertUntaxed(belgian(GOODS, business("CH")), "G", "VATEX-EU-G", "Exportation exemptée - art. 39 CTVA");
    }

    /** Without a word on the proof the exemption stands, and somebody is told to look: not with a yes, nor with a no. */
    @Test
    void whether_an_export_can_be_proven_is_asked_for_where_nobody_said_it() {
        assertWarned(french(GOODS, business("US")), SupplyRule.EXPORT_PROOF_KNOWN, "taxFacts.EXPORT_PROVEN");
        assertThat(vat.determine(exported(true)).findings()).isEmpty();
        assertThat(vat.determine(exported(true)).orThrow().treatment().category())
                .hasToString("G");
        assertThat(vat.determine(exported(false)).findings()).isEmpty();
        assertThat(vat.determine(exported(false)).orThrow().treatment()).isEqualTo(TaxTreatment.standard("20"));
    }

    private static TaxableSupply exported(boolean isProven) {
        return Supplies.with(french(GOODS, business("US")), TaxFact.EXPORT_PROVEN, isProven);
    }

    @Test
    void a_service_to_a_business_outside_the_union_is_outside_the_scope() {
        assertUntaxed(french(SERVICE, business("US")), "O", "VATEX-EU-O", "TVA non applicable, art. 259-1 du CGI");
        assertUntaxed(belgian(SERVICE, business("US")), "O", "VATEX-EU-O", "TVA non applicable - art. 21, § 2 CTVA");
    }

    @Test
    void a_service_to_a_consumer_bears_the_sellers_rate_wherever_the_consumer_is() {
        assertTaxed(french(SERVICE, consumer("FR")), "20");
        assertTaxed(french(SERVICE, consumer("BE")), "20");
        assertTaxed(french(SERVICE, consumer("US")), "20");
        assertTaxed(belgian(SERVICE, consumer("FR")), "21");
    }

    @Test
    void an_electronic_service_to_a_consumer_is_taxed_where_the_consumer_is() {
        assertTaxed(french(DIGITAL_SERVICE, consumer("FR")), "20");
        assertRefused(french(DIGITAL_SERVICE, consumer("BE")), SupplyRule.OSS_KNOWN, ONE_STOP_SHOP);
        assertUntaxed(
                french(DIGITAL_SERVICE, consumer("US")),
                "O",
                "VATEX-EU-O",
                "TVA non applicable, article 58 de la directive 2006/112/CE");
    }

    @Test
    void britain_was_in_the_union_until_the_end_of_2020() {
        Party british = business("GB", "GB980780684");
        assertUntaxed(
                french(GOODS, british).on("2020-12-31"),
                "K",
                "VATEX-EU-IC",
                "Exonération de TVA, article 262 ter, I du CGI");
        assertUntaxed(
                french(GOODS, british).on("2021-01-01"),
                "G",
                "VATEX-EU-G",
                "Exonération de TVA, article 262, I du CGI");
    }

    @Test
    void northern_ireland_stays_in_the_union_for_goods_only() {
        Party belfast = Party.business("Belfast Linen")
                .address(address("GB", "BT1 5GS"))
                .vatId("XI980780684")
                .build();
        assertUntaxed(french(GOODS, belfast), "K", "VATEX-EU-IC", "Exonération de TVA, article 262 ter, I du CGI");
        assertUntaxed(french(SERVICE, belfast), "O", "VATEX-EU-O", "TVA non applicable, art. 259-1 du CGI");
    }

    @Test
    void monaco_is_france() {
        assertTaxed(french(GOODS, business("MC", "FR40303265045")), "20");
    }

    @Test
    void a_supply_within_guadeloupe_bears_its_own_rate() {
        Party seller =
                Party.business("Rhumerie").address(address("FR", "97110")).build();
        Party buyer = Party.consumer("Client").address(address("GP", "97120")).build();
        assertTaxed(Supplies.of(GOODS, seller, buyer), "8.5");
    }

    @Test
    void a_supply_to_corsica_is_taxed_where_both_rates_agree_and_refused_where_they_do_not() {
        Party ajaccio =
                Party.business("Ajaccio").address(address("FR", "20000")).build();
        assertTaxed(french(GOODS, ajaccio), "20");
        assertRefused(french(GOODS, ajaccio).at(RateClass.REDUCED), SupplyRule.ONE_RATE, "buyer.address");
        assertTaxed(Supplies.of(GOODS, ajaccio, ajaccio).at(RateClass.REDUCED), "2.1");
    }

    @Test
    void goods_across_the_border_of_an_overseas_department_are_exempt_like_an_export() {
        Party guadeloupe = business("GP");
        String words = "Exonération de TVA, article 294, 2 du CGI";
        assertUntaxed(french(GOODS, guadeloupe), "G", "VATEX-EU-G", words);
        assertUntaxed(french(GOODS, business("FR")).to(address("FR", "97400")), "G", "VATEX-EU-G", words);
        assertUntaxed(Supplies.of(GOODS, guadeloupe, belgianBusiness()), "G", "VATEX-EU-G", words);
        assertTaxed(Supplies.of(GOODS, guadeloupe, business("MQ")), "8.5");
    }

    @Test
    void a_service_for_a_business_overseas_bears_the_rate_there() {
        assertTaxed(french(SERVICE, business("RE")), "8.5");
        assertTaxed(french(SERVICE, consumer("RE")), "20");
    }

    @Test
    void a_service_from_a_territory_without_vat_to_elsewhere_is_refused() {
        assertRefused(
                Supplies.of(SERVICE, business("YT"), business("FR")), SupplyRule.TERRITORY_KNOWN, "seller.address");
    }

    @Test
    void in_ceuta_the_rate_is_by_item() {
        Party ceuta = Party.business("Ceuta").address(address("ES", "51001")).build();
        Supplies supply = Supplies.of(GOODS, ceuta, ceuta);
        assertWarned(supply, SupplyRule.RATE_BY_ITEM, "nature.rate");
        assertThat(decided(supply).treatment()).hasToString("M 10%");
    }

    @Test
    void a_building_in_another_member_state_makes_the_registered_buyer_owe_the_tax() {
        Supplies supply = french(new SupplyKind("IMMOVABLE_PROPERTY_SERVICE"), germanBusiness())
                .to(address("DE"));
        assertThat(vat.decide(supply.supply()).orThrow().treatment())
                .isEqualTo(VatTreatment.DOMESTIC_REVERSE_CHARGE_ART194);
    }

    @ParameterizedTest
    @CsvSource({"EU372012345, BE", "XX123456789, BE", "EU372012345, US", "XX123456789, FR"})
    void a_number_of_no_country_is_a_finding_wherever_the_buyer_is(String number, String country) {
        for (SupplyKind kind : List.of(GOODS, SERVICE, DIGITAL_SERVICE)) {
            assertRefused(french(kind, business(country, number)), VatNumberRule.PREFIX, "buyer.ids.vatId");
        }
    }

    @Test
    void a_triangle_has_three_corners() {
        TaxableSupply flat =
                Supplies.with(french(GOODS, germanBusiness()), TaxFact.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE, true);
        assertFinding(vat.determine(flat), SupplyRule.TRIANGLE, "taxFacts.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE");
    }

    @Test
    void a_decision_says_what_was_asked_and_by_which_law() {
        VatDecision decision =
                vat.decide(french(SERVICE, belgianBusiness()).supply()).orThrow();
        assertThat(decision.treatment()).isEqualTo(VatTreatment.REVERSE_CHARGE_ART196);
        assertThat(decision.legalBasis()).contains("art. 44 and 196");
        assertThat(decision.place()).hasToString("BE");
        assertThat(decision.questions())
                .extracting(VatDecision.Question::toString)
                .doesNotHaveDuplicates()
                .contains("goods: no", "in the seller's country: no", "VAT number of another member state: yes");
    }

    @Test
    void a_rule_of_one_country_is_named_in_the_legal_basis() {
        VatDecision decision = vat.decide(
                        french(new SupplyKind("RECOVERABLE_MATERIALS"), business("FR", "FR83404833048"))
                                .supply())
                .orThrow();
        assertThat(decision.legalBasis()).contains("283, 2 sexies");
    }

    @Test
    void what_always_holds_is_said_once_and_each_supply_may_say_otherwise() {
        EuropeanVat registered = EuropeanVat.builder()
                .always(TaxFact.SELLER_IN_ONE_STOP_SHOP, true)
                .always(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, false)
                .build();
        Supplies supply = french(DIGITAL_SERVICE, consumer("BE"));
        assertThat(registered.determine(supply.supply()).orThrow().treatment()).hasToString("S 21%");
        assertThat(registered
                        .determine(Supplies.with(supply, TaxFact.SELLER_IN_ONE_STOP_SHOP, false))
                        .orThrow()
                        .treatment())
                .hasToString("S 20%");
    }

    @Test
    void the_canary_islands_are_outside_the_union() {
        assertUntaxed(
                french(GOODS, business("ES", "ESB76543214")).to(address("ES", "35001")),
                "G",
                "VATEX-EU-G",
                "Exonération de TVA, article 262, I du CGI");
    }

    @Test
    void a_seller_without_address_is_refused() {
        assertRefused(
                Supplies.of(SERVICE, Party.business("Nowhere").build(), business("FR")),
                SupplyRule.SELLER_PLACE,
                "seller.address");
    }

    @Test
    void a_buyer_without_address_is_refused() {
        assertRefused(french(SERVICE, Party.business("Nowhere").build()), SupplyRule.BUYER_PLACE, "buyer.address");
    }

    @Test
    void a_seller_outside_the_union_is_refused() {
        assertRefused(
                Supplies.of(SERVICE, business("US"), business("FR")),
                SupplyRule.SELLER_IN_UNION,
                "seller.address.country");
    }

    @Test
    void a_private_person_with_a_vat_number_is_refused() {
        Party strange = frenchSeller().toBuilder().kind(PartyKind.CONSUMER).build();
        assertRefused(french(SERVICE, strange), SupplyRule.BUYER_KIND, "buyer.ids.vatId");
    }

    @Test
    void a_kind_of_supply_that_no_case_knows_is_refused() {
        assertRefused(french(new SupplyKind("HERD_OF_ELK"), business("FR")), SupplyRule.KIND_KNOWN, "nature.kind");
    }

    @Test
    void words_are_in_the_language_of_the_document() {
        assertUntaxed(french(SERVICE, belgianBusiness()).in(DUTCH), "AE", "VATEX-EU-AE", "Btw verlegd");
        assertUntaxed(french(SERVICE, belgianBusiness()).in(Locale.UK), "AE", "VATEX-EU-AE", "Reverse charge");
        assertUntaxed(
                french(SERVICE, belgianBusiness()).in(Locale.forLanguageTag("pt")),
                "AE",
                "VATEX-EU-AE",
                "Reverse charge");
        assertUntaxed(
                french(SERVICE, belgianBusiness()).in(Locale.GERMAN),
                "AE",
                "VATEX-EU-AE",
                "Steuerschuldnerschaft des Leistungsempfängers");
    }

    @Test
    void the_tax_on_a_french_service_is_due_on_payment() {
        assertThat(decided(french(SERVICE, business("FR"))).taxPoint()).isEqualTo(TaxPoint.PAYMENT);
        assertThat(decided(french(SERVICE, business("FR"))).notices()).isEmpty();
    }

    @Test
    void the_tax_on_goods_on_belgian_services_and_under_reverse_charge_is_due_on_delivery() {
        assertThat(decided(french(GOODS, business("FR"))).taxPoint()).isEqualTo(TaxPoint.DELIVERY);
        assertThat(decided(belgian(SERVICE, business("BE"))).taxPoint()).isEqualTo(TaxPoint.DELIVERY);
        assertThat(decided(french(SERVICE, belgianBusiness())).taxPoint()).isEqualTo(TaxPoint.DELIVERY);
    }

    @Test
    void a_seller_on_debits_owes_the_tax_on_services_when_invoiced_and_says_so() {
        EuropeanVat onDebits = EuropeanVat.builder().onDebits().build();
        TaxDetermination service =
                onDebits.determine(french(SERVICE, business("FR")).supply()).orThrow();
        assertThat(service.taxPoint()).isEqualTo(TaxPoint.INVOICE);
        assertThat(service.notices())
                .extracting(LegalNotice::text)
                .containsExactly("Option pour le paiement de la taxe d'après les débits");
        TaxDetermination goods =
                onDebits.determine(french(GOODS, business("FR")).supply()).orThrow();
        assertThat(goods.taxPoint()).isEqualTo(TaxPoint.DELIVERY);
        assertThat(goods.notices()).isEmpty();
    }

    @Test
    void when_the_tax_of_a_service_falls_due_is_up_to_the_state_whose_tax_it_is() {
        EuropeanVat onDebits = EuropeanVat.builder().onDebits().build();
        Supplies fair = french(new SupplyKind("TRADE_FAIR_ADMISSION"), business("AT", "ATU37675002"))
                .to(address("AT"));
        for (EuropeanVat each : List.of(vat, onDebits)) {
            TaxDetermination austrian = each.determine(fair.supply()).orThrow();
            assertThat(austrian.treatment()).hasToString("S 20%");
            assertThat(austrian.taxPoint()).isEqualTo(TaxPoint.DELIVERY);
            assertThat(austrian.notices()).isEmpty();
        }
        Supplies meal = belgian(new SupplyKind("RESTAURANT"), consumer("FR")).to(address("FR"));
        assertThat(decided(meal).taxPoint()).isEqualTo(TaxPoint.PAYMENT);
        TaxDetermination french = onDebits.determine(meal.supply()).orThrow();
        assertThat(french.taxPoint()).isEqualTo(TaxPoint.INVOICE);
        assertThat(french.notices()).hasSize(1);
    }

    @Test
    void a_small_enterprise_charges_no_tax_and_the_words_change_with_the_law() {
        EuropeanVat small = EuropeanVat.builder().smallEnterprise().build();
        Supplies service = french(SERVICE, business("FR"));
        assertUntaxed(
                small, service.on("2026-12-31"), "E", "VATEX-FR-FRANCHISE", "TVA non applicable, art. 293 B du CGI");
        assertUntaxed(
                small,
                service.on("2027-01-01"),
                "E",
                "VATEX-FR-FRANCHISE",
                "TVA non applicable, art. L. 223-3 du CIBS");
    }

    @Test
    void a_small_enterprise_makes_no_intra_community_supply_but_reverses_the_charge() {
        EuropeanVat small = EuropeanVat.builder().smallEnterprise().build();
        assertUntaxed(
                small,
                french(GOODS, germanBusiness()),
                "E",
                "VATEX-FR-FRANCHISE",
                "TVA non applicable, art. 293 B du CGI");
        assertUntaxed(small, french(SERVICE, germanBusiness()), "AE", "VATEX-EU-AE", "Autoliquidation");
    }

    @Test
    void a_small_belgian_enterprise_has_a_reason_in_words_only() {
        TaxDetermination decided = EuropeanVat.builder()
                .smallEnterprise()
                .build()
                .determine(belgian(SERVICE, business("BE")).supply())
                .orThrow();
        assertThat(decided.treatment().reason().flatMap(ExemptionReason::code)).isEmpty();
        assertThat(decided.treatment().reason().orElseThrow().text()).contains("franchise de taxe");
    }

    @Test
    void a_small_enterprise_outside_the_union_is_refused() {
        Outcome<TaxDetermination> outcome = EuropeanVat.builder()
                .smallEnterprise()
                .build()
                .determine(Supplies.of(SERVICE, business("CH"), business("CH")).supply());
        assertFinding(outcome, SupplyRule.SELLER_EXEMPTION, "seller.address.country");
    }

    private TaxDetermination decided(Supplies supply) {
        return vat.determine(supply.supply()).orThrow();
    }

    private void assertTaxed(Supplies supply, String percent) {
        assertThat(decided(supply).treatment()).hasToString("S " + percent + "%");
    }

    private void assertUntaxed(Supplies supply, String category, String vatex, String words) {
        assertUntaxed(vat, supply, category, vatex, words);
    }

    private static void assertUntaxed(EuropeanVat vat, Supplies supply, String category, String vatex, String words) {
        TaxDetermination decided = vat.determine(supply.supply()).orThrow();
        assertThat(decided.treatment().category()).hasToString(category);
        assertThat(decided.treatment().reason()).contains(ExemptionReason.of(vatex, words));
    }

    private void assertRefused(Supplies supply, Rule rule, String path) {
        assertRefused(vat, supply, rule, path);
    }

    private static void assertRefused(EuropeanVat vat, Supplies supply, Rule rule, String path) {
        Outcome<TaxDetermination> outcome = vat.determine(supply.supply());
        assertThat(outcome.value()).as("%s", outcome).isEmpty();
        assertFinding(outcome, rule, path);
    }

    private void assertWarned(Supplies supply, Rule rule, String path) {
        Outcome<TaxDetermination> outcome = vat.determine(supply.supply());
        assertThat(outcome.value()).as("%s", outcome).isPresent();
        assertFinding(outcome, rule, path);
    }

    private static void assertFinding(Outcome<TaxDetermination> outcome, Rule rule, String path) {
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(rule.code());
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.hint().isPresent() || !(rule instanceof SupplyRule))
                    .isTrue();
        });
    }
}
