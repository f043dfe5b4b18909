package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.junit.jupiter.api.Test;

/** A small seller is one in its own state: elsewhere its supplies bear the tax of the place (art. 284(1)). */
class SmallSellerAbroadTest {

    private static final EuropeanVat SMALL =
            EuropeanVat.builder().smallEnterprise().build();

    @Test
    void a_service_where_the_seller_counts_as_established_bears_the_tax_of_there() {
        TaxableSupply.Builder building = supply("IMMOVABLE_PROPERTY_SERVICE", "FR", business("SE"))
                .deliveredTo(Optional.of(address("SE")))
                .taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false);
        VatDecision decision = SMALL.decide(building.build()).orThrow();
        assertThat(decision.determination().treatment()).hasToString("S 25%");
        assertThat(decision.place().country().code()).isEqualTo("SE");
    }

    @Test
    void the_hint_for_who_may_owe_the_tax_itself_leads_to_that_tax() {
        TaxableSupply.Builder building =
                supply("IMMOVABLE_PROPERTY_SERVICE", "FR", business("PT")).deliveredTo(Optional.of(address("PT")));
        assertThat(SMALL.decide(building.build()).findings())
                .extracting(Finding::code)
                .containsExactly(SupplyRule.SELLER_OWES.code());
        assertBears("S 23%", building.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false));
    }

    @Test
    void goods_that_lie_elsewhere_bear_the_tax_of_there() {
        TaxableSupply.Builder goods = lying("GOODS", "FR", business("SE"), "SE");
        assertBears("S 25%", goods.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false));
    }

    @Test
    void a_foreign_small_seller_charges_french_tax_in_france() {
        TaxableSupply.Builder meal = supply("RESTAURANT", "DE", consumer("FR")).deliveredTo(Optional.of(address("FR")));
        assertBears("S 20%", meal);
        assertBears("S 20%", meal.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false));
    }

    @Test
    void the_margin_of_goods_that_lie_elsewhere_is_under_its_scheme() {
        VatDecision decision = SMALL.decide(lying("MARGIN_SECOND_HAND", "FR", consumer("SE"), "SE")
                        .taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false)
                        .build())
                .orThrow();
        assertThat(decision.treatment()).isEqualTo(VatTreatment.MARGIN_SCHEME);
    }

    @Test
    void goods_from_a_stock_elsewhere_are_supplied_across_the_border_or_taxed_there() {
        TaxableSupply.Builder registered = lying("GOODS", "FR", business("AT", "ATU37675002"), "DE")
                .deliveredTo(Optional.of(address("AT")))
                .taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, false);
        assertThat(SMALL.decide(registered.build()).orThrow().treatment())
                .isEqualTo(VatTreatment.INTRA_COMMUNITY_SUPPLY_ART138);
        assertBears("S 19%", lying("GOODS", "FR", business("AT"), "DE").deliveredTo(Optional.of(address("AT"))));
    }

    @Test
    void at_home_and_where_the_sellers_rate_counts_it_stays_exempt() {
        for (TaxableSupply.Builder each : List.of(
                supply("SERVICE", "FR", business("FR")),
                supply("DIGITAL_SERVICE", "FR", consumer("DE")).taxFact(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, false),
                supply("GOODS", "FR", consumer("DE")).taxFact(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, false))) {
            assertThat(SMALL.decide(each.build()).orThrow().treatment())
                    .isEqualTo(VatTreatment.SMALL_BUSINESS_EXEMPTION);
        }
    }

    private static void assertBears(String treatment, TaxableSupply.Builder supply) {
        Outcome<VatDecision> decided = SMALL.decide(supply.build());
        assertThat(decided.orThrow().determination().treatment()).hasToString(treatment);
    }

    private static TaxableSupply.Builder supply(String kind, String seller, Party buyer) {
        return TaxableSupply.builder()
                .seller(business(seller))
                .buyer(buyer)
                .nature(SupplyNature.of(new SupplyKind(kind)))
                .suppliedOn(LocalDate.of(2026, 3, 1))
                .language(Locale.FRENCH);
    }

    private static TaxableSupply.Builder lying(String kind, String seller, Party buyer, String country) {
        return supply(kind, seller, buyer)
                .sentFrom(Optional.of(address(country)))
                .deliveredTo(Optional.of(address(country)));
    }
}
