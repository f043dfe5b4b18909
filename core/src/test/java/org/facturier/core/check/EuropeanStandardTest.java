package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.check.StandardBreaches.free;
import static org.facturier.core.check.StandardBreaches.header;
import static org.facturier.core.check.StandardBreaches.of;
import static org.facturier.core.check.StandardBreaches.party;
import static org.facturier.core.check.StandardBreaches.registered;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.party.TaxId;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.junit.jupiter.api.Test;

class EuropeanStandardTest {

    @Test
    void each_rule_is_broken_by_its_own_document_alone() {
        StandardBreaches.documents()
                .forEach((rule, document) -> assertThat(codes(document))
                        .as("%s", rule)
                        .containsExactly(rule.code().text()));
    }

    @Test
    void what_is_right_passes() {
        TaxTreatment standard = TaxTreatment.standard("20");
        assertThat(codes(of(header(), standard, TaxTreatment.standard("10"), free(TaxCategory.E, "x"))))
                .isEmpty();
        assertThat(codes(of(header(), free(TaxCategory.E, "x"), free(TaxCategory.E, "x"))))
                .isEmpty();
        assertThat(codes(of(header(), free(TaxCategory.E, "x"), free(TaxCategory.AE, "y"))))
                .isEmpty();
        ServicePeriod january = new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        for (Delivery delivery : List.of(Delivery.on(Samples.DAY), Delivery.during(january))) {
            assertThat(codes(of(header().delivery(delivery), free(TaxCategory.K, "x"))))
                    .isEmpty();
        }
    }

    @Test
    void outside_the_scope_of_vat_numbers_are_neither_wanted_nor_forbidden() {
        TaxTreatment outside = free(TaxCategory.O, "x");
        assertThat(codes(of(header(), outside, outside))).isEmpty();
        assertThat(codes(of(header().seller(party("seller").build()), outside))).isEmpty();
        assertThat(codes(of(header(), outside, TaxTreatment.standard("20")))).containsExactly("EN-SCOPE-01");
    }

    @Test
    void across_a_border_the_seller_has_a_vat_number_and_at_home_that_or_the_number_of_its_tax_office() {
        // the number of a commercial register (BT-30) is neither
        for (Party seller : List.of(registered("seller"), party("seller").build())) {
            for (TaxTreatment atHome : List.of(
                    TaxTreatment.standard("20"),
                    TaxTreatment.zeroRated(),
                    free(TaxCategory.E, "x"),
                    free(TaxCategory.AE, "x"))) {
                assertThat(codes(of(header().seller(seller), atHome))).containsExactly("EN-SELLER-02");
            }
            assertThat(codes(of(header().seller(seller), free(TaxCategory.G, "x"), TaxTreatment.standard("20"))))
                    .containsExactly("EN-SELLER-01");
        }
    }

    @Test
    void the_number_of_the_tax_office_serves_at_home_and_that_of_a_tax_representative_everywhere() {
        Party seller =
                registered("seller").toBuilder().taxRegistration("93815/08152").build();
        assertThat(codes(of(header().seller(seller), free(TaxCategory.E, "x")))).isEmpty();
        assertThat(codes(of(header().seller(seller), free(TaxCategory.G, "x")))).containsExactly("EN-SELLER-01");
        TaxRepresentative agent = new TaxRepresentative(
                "Fiscalité & Cie",
                TaxId.parse("FR44732829320"),
                Address.of("8 avenue de l’Opéra", "75001", "Paris", "FR"));
        for (TaxCategory category : List.of(TaxCategory.E, TaxCategory.G)) {
            assertThat(codes(of(header().seller(registered("seller")).taxRepresentative(agent), free(category, "x"))))
                    .isEmpty();
        }
    }

    @Test
    void a_payee_is_another_than_the_seller() {
        String seller = header().build().seller().name();
        assertThat(codes(of(header().payee(Payee.of(" " + seller)), TaxTreatment.standard("20"))))
                .containsExactly("EN-PAYEE-01");
        assertThat(codes(of(header().payee(Payee.of("Affacturage du Rhône")), TaxTreatment.standard("20"))))
                .isEmpty();
    }

    @Test
    void who_owes_the_tax_may_have_a_number_of_a_register_and_who_buys_free_of_it_has_a_vat_number() {
        assertThat(codes(of(header().buyer(registered("buyer")), free(TaxCategory.AE, "x"))))
                .isEmpty();
        assertThat(codes(of(
                        header().buyer(registered("buyer")).delivery(Delivery.on(Samples.DAY)),
                        free(TaxCategory.K, "x"))))
                .containsExactly("EN-BUYER-01");
    }

    private static List<String> codes(ProForma document) {
        return EuropeanStandard.rules().check(document).stream()
                .map(Finding::code)
                .map(Object::toString)
                .toList();
    }
}
