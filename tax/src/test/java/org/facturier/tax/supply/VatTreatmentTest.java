package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One example or more for each treatment, so that the cases are told apart without any file from outside. */
class VatTreatmentTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} on {6} is {7} {8}")
    @CsvSource({
        "GOODS, FR, FR, BUSINESS, '', '', 2026-10-01, DOMESTIC, S 20",
        "GOODS, CH, CH, BUSINESS, '', '', 2023-10-01, DOMESTIC, S 7.7",
        "GOODS, XI, GB, BUSINESS, '', '', 2026-10-01, DOMESTIC, S 20",
        "GOODS, FR, US, CONSUMER, '', -EXPORT_PROVEN, 2026-10-01, DOMESTIC, S 20",
        "SERVICE, FR, PL, BUSINESS, '', -BUYER_VAT_NUMBER_VALID, 2026-10-01, DOMESTIC, S 20",
        "GOODS, FR, ES, CONSUMER, '', -SELLER_OVER_DISTANCE_THRESHOLD, 2026-10-01, DOMESTIC, S 20",
        "DIGITAL_SERVICE, FR, ES, CONSUMER, '', -SELLER_OVER_DISTANCE_THRESHOLD, 2026-10-01, DOMESTIC, S 20",
        "DIGITAL_SERVICE, FR, ES, CONSUMER, '', '', 2014-10-01, DOMESTIC, S 20",
        "IMMATERIAL_SERVICE, FR, DE, CONSUMER, '', '', 2026-10-01, DOMESTIC, S 20",
        "CONSTRUCTION_SUBCONTRACTING, FR, FR, BUSINESS, '', '', 2013-12-31, DOMESTIC, S 19.6",
        "LETTING_OF_BARE_PREMISES, FR, FR, BUSINESS, '', SELLER_OPTED_FOR_TAXATION, 2026-10-01, DOMESTIC, S 20",
        "RECOVERABLE_MATERIALS, FR, FR, CONSUMER, '', '', 2026-10-01, DOMESTIC, S 20",
        "CONSTRUCTION_SUBCONTRACTING, FR, FR, BUSINESS, '', '', 2014-01-01, DOMESTIC_REVERSE_CHARGE, AE 0",
        "RECOVERABLE_MATERIALS, FR, FR, BUSINESS, '', BUYER_REGISTERED_THERE, 2026-10-01, DOMESTIC_REVERSE_CHARGE, AE 0",
        "RECOVERABLE_MATERIALS, FR, FR, BUSINESS, '', -BUYER_REGISTERED_THERE, 2026-10-01, DOMESTIC, S 20",
        "EVENT_ADMISSION, DE, FR, BUSINESS, FR, BUYER_REGISTERED_THERE, 2026-10-01, DOMESTIC_REVERSE_CHARGE, AE 0",
        "RESTAURANT, FR, FR, BUSINESS, DE, BUYER_REGISTERED_THERE, 2026-10-01, DOMESTIC_REVERSE_CHARGE_ART194, AE 0",
        "SERVICE, FR, PL, BUSINESS, '', BUYER_VAT_NUMBER_VALID, 2026-10-01, REVERSE_CHARGE_ART196, AE 0",
        "SERVICE, FR, PL, PUBLIC_BODY, '', BUYER_VAT_NUMBER_VALID, 2026-10-01, REVERSE_CHARGE_ART196, AE 0",
        "GOODS, XI, FR, BUSINESS, '', BUYER_VAT_NUMBER_VALID, 2026-10-01, INTRA_COMMUNITY_SUPPLY_ART138, K 0",
        "NEW_MEANS_OF_TRANSPORT, FR, DE, CONSUMER, '', '', 2026-10-01, INTRA_COMMUNITY_SUPPLY_ART138, K 0",
        "GOODS, FR, FI-01, BUSINESS, '', '', 2026-10-01, EXPORT_ART146, G 0",
        "MARGIN_ART, FR, US, CONSUMER, '', '', 2026-10-01, EXPORT_ART146, G 0",
        "GOODS, FR-971, FR-974, BUSINESS, '', '', 2026-10-01, EXPORT_ART146_OVERSEAS, G 0",
        "GOODS, FR, ES, CONSUMER, '', SELLER_IN_ONE_STOP_SHOP, 2026-10-01, OSS_DESTINATION, S 21",
        "GOODS, FR, XI, CONSUMER, '', SELLER_IN_ONE_STOP_SHOP, 2026-10-01, OSS_DESTINATION, S 20",
        "DIGITAL_SERVICE, FR, DE, CONSUMER, '', SELLER_IN_ONE_STOP_SHOP, 2021-07-01, OSS_DESTINATION, S 19",
        "RESTAURANT, FR, FR, CONSUMER, DE, SELLER_IN_ONE_STOP_SHOP, 2026-10-01, OSS_DESTINATION, S 19",
        "DIGITAL_SERVICE, FR, DE, CONSUMER, '', SELLER_IN_ONE_STOP_SHOP, 2021-06-30, MOSS_DESTINATION, S 19",
        "GOODS, FR, ES, CONSUMER, '', SELLER_OVER_DISTANCE_THRESHOLD, 2026-10-01, DESTINATION_REGISTRATION, S 21",
        "DIGITAL_SERVICE, FR, ES, CONSUMER, '', SELLER_OVER_DISTANCE_THRESHOLD, 2026-10-01, DESTINATION_REGISTRATION, S 21",
        "DIGITAL_SERVICE, FR, ES, CONSUMER, '', -SELLER_IN_ONE_STOP_SHOP, 2018-10-01, DESTINATION_REGISTRATION, S 21",
        "DIGITAL_SERVICE, CH, ES, CONSUMER, '', -SELLER_IN_ONE_STOP_SHOP, 2026-10-01, DESTINATION_REGISTRATION, S 21",
        "TRADE_FAIR_ADMISSION, FR, FR, BUSINESS, DE, -BUYER_REGISTERED_THERE, 2026-10-01, DESTINATION_REGISTRATION, S 19",
        "SERVICE, GB, FR, BUSINESS, '', '', 2026-10-01, OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O",
        "IMMATERIAL_SERVICE, FR, US, CONSUMER, '', '', 2026-10-01, OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O",
        "IMMOVABLE_PROPERTY_SERVICE, FR, FR, BUSINESS, CH, '', 2026-10-01, OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O",
        "SERVICE, FR, FR-976, BUSINESS, '', '', 2026-10-01, VAT_NOT_APPLICABLE_TERRITORY, O",
        "GOODS, DE-HEL, DE-HEL, BUSINESS, '', '', 2026-10-01, VAT_NOT_APPLICABLE_TERRITORY, O",
        "SERVICE, ES-CN, ES-CN, BUSINESS, '', '', 2026-10-01, REGIONAL_TAX_IGIC, L 7",
        "GOODS, ES-ML, ES-ML, BUSINESS, '', '', 2026-10-01, REGIONAL_TAX_IPSI, M 4",
        "SERVICE, IT, IT, BUSINESS, '', SELLER_IS_SMALL_ENTERPRISE, 2026-10-01, SMALL_BUSINESS_EXEMPTION, E 0",
        "MARGIN_ART, FR, FR, CONSUMER, '', SELLER_IS_SMALL_ENTERPRISE, 2026-10-01, SMALL_BUSINESS_EXEMPTION, E 0",
        "INSURANCE, FR, FR, BUSINESS, '', '', 2026-10-01, EXEMPT_ACTIVITY, E 0",
        "LETTING_OF_BARE_PREMISES, FR, FR, BUSINESS, DE, '', 2026-10-01, EXEMPT_ACTIVITY, E 0",
        "MARGIN_SECOND_HAND, DE, DE, CONSUMER, '', '', 2026-10-01, MARGIN_SCHEME, E 0",
        "PACKAGE_TOUR, FR, DE, CONSUMER, '', '', 2026-10-01, MARGIN_SCHEME, E 0",
        "DISBURSEMENT, FR, US, BUSINESS, '', '', 2026-10-01, DISBURSEMENT, E 0"
    })
    void each_treatment_has_its_facts(
            String kind,
            String seller,
            String buyer,
            PartyKind quality,
            String to,
            String taxFact,
            LocalDate day,
            VatTreatment treatment,
            String bears) {
        TaxableSupply.Builder supply = supply(kind, seller, party(quality, buyer), to, day);
        if (!taxFact.isEmpty()) {
            supply.taxFact(TaxFact.valueOf(taxFact.replace("-", "")), !taxFact.startsWith("-"));
        }
        VatDecision decision = EuropeanVat.standard().decide(supply.build()).orThrow();
        assertThat(decision.treatment()).isEqualTo(treatment);
        assertThat(bears(decision)).isEqualTo(bears);
    }

    @ParameterizedTest
    @CsvSource({"DE, IT, FR, DOMESTIC_REVERSE_CHARGE_ART197_TRIANGULAR", "FR, IT, DE, INTRA_COMMUNITY_SUPPLY_ART138"})
    void goods_may_leave_from_elsewhere(String from, String to, String seller, VatTreatment treatment) {
        TaxableSupply.Builder supply = supply(
                        "GOODS", seller, party(PartyKind.BUSINESS, to), "", LocalDate.of(2026, 10, 1))
                .sentFrom(Optional.of(place(from)))
                .taxFact(TaxFact.BUYER_VAT_NUMBER_VALID, true)
                .taxFact(
                        TaxFact.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE,
                        treatment.name().contains("TRIANGULAR"));
        assertThat(EuropeanVat.standard().decide(supply.build()).orThrow().treatment())
                .isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource({
        "true, BUSINESS, DOMESTIC_REVERSE_CHARGE",
        "true, CONSUMER, DESTINATION_REGISTRATION",
        "false, CONSUMER, DOMESTIC"
    })
    void goods_in_a_country_where_the_seller_is_not_established(
            boolean notEstablished, PartyKind quality, VatTreatment treatment) {
        TaxableSupply.Builder supply = supply("GOODS", "DE", party(quality, "FR"), "FR", LocalDate.of(2026, 10, 1))
                .sentFrom(Optional.of(place("FR")))
                .taxFact(TaxFact.BUYER_REGISTERED_THERE, true)
                .taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, notEstablished);
        assertThat(EuropeanVat.standard().decide(supply.build()).orThrow().treatment())
                .isEqualTo(treatment);
    }

    @Test
    void the_examples_leave_no_treatment_out() {
        CsvSource rows = Arrays.stream(VatTreatmentTest.class.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("each_treatment"))
                .findFirst()
                .orElseThrow()
                .getAnnotation(CsvSource.class);
        assertThat(VatTreatment.values())
                .filteredOn(each -> each != VatTreatment.DOMESTIC_REVERSE_CHARGE_ART197_TRIANGULAR)
                .allSatisfy(each -> assertThat(rows.value()).anyMatch(row -> row.contains(", " + each.name() + ", ")));
    }

    private static TaxableSupply.Builder supply(String kind, String seller, Party buyer, String to, LocalDate day) {
        return TaxableSupply.builder()
                .seller(party(PartyKind.BUSINESS, seller))
                .buyer(buyer)
                .nature(SupplyNature.of(new SupplyKind(kind)))
                .deliveredTo(Optional.of(to).filter(code -> !code.isEmpty()).map(VatTreatmentTest::place))
                .suppliedOn(day)
                .language(Locale.FRENCH);
    }

    private static String bears(VatDecision decision) {
        TaxTreatment treatment = decision.determination().treatment();
        return treatment.category()
                + treatment
                        .percent()
                        .map(percent -> " " + percent.toPlainString())
                        .orElse("");
    }

    private static Party party(PartyKind kind, String place) {
        return Party.business("Somebody").kind(kind).address(place(place)).build();
    }

    private static Address place(String code) {
        return new Address(
                List.of(),
                Optional.empty(),
                "Somewhere",
                Optional.of(code).filter(text -> text.length() > 2),
                CountryCode.of(code.substring(0, 2)));
    }
}
