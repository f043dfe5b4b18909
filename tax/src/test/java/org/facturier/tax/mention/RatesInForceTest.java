package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;

import java.time.LocalDate;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Drafts;
import org.facturier.tax.regime.RateRule;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.regime.VatTables;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RatesInForceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void a_rate_of_the_past_is_named_with_those_in_force() {
        assertThat(check(header(frenchSeller(), business("FR")), "19.6"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(RateRule.IN_FORCE.code());
                    assertThat(finding.path()).isEqualTo("calculated.lines[0].treatment");
                    assertThat(finding.message()).contains("19.6%", "of FR on", "2026-10-01");
                    assertThat(finding.hint()).get().asString().contains("5.5", "20");
                });
    }

    @Test
    void a_rate_of_the_past_is_right_for_a_supply_of_the_past() {
        DocumentHeader.Builder late =
                header(frenchSeller(), business("FR")).delivery(Delivery.on(LocalDate.of(2013, 12, 31)));
        assertThat(check(late, "19.6")).isEmpty();
        assertThat(check(late, "20")).hasSize(1);
    }

    @Test
    void a_rate_of_the_buyers_country_is_one_of_the_one_stop_shop() {
        assertThat(check(header(frenchSeller(), consumer("DE")), "19")).isEmpty();
    }

    @Test
    void a_rate_of_the_country_that_goods_leave_is_one_that_the_library_decides_on() {
        // nobody around but the departure is in Spain: 21 %
        DocumentHeader.Builder header = header(frenchSeller(), business("PT"))
                .delivery(Delivery.on(DAY).sentFrom(address("ES")).sentTo(address("PT")));
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header.build())
                .line(LineItem.builder()
                        .description("Azulejos")
                        .unitPrice(Money.parse("EUR 100.00"))
                        .nature(SupplyNature.of(SupplyKind.GOODS))
                        .build())
                .build();
        ProForma document = Drafts.proForma(draft, DAY);
        assertThat(document.calculated().totals().tax()).isEqualTo(Money.parse("EUR 21.00"));
        assertThat(RatesInForce.standard().check(document)).isEmpty();
        assertThat(check(header, "19")).hasSize(1);
    }

    @Test
    void an_invoice_in_advance_has_the_rate_of_its_own_day() {
        DocumentHeader.Builder ahead =
                header(frenchSeller(), business("FR")).delivery(Delivery.on(LocalDate.of(2014, 1, 15)));
        LocalDate before = LocalDate.of(2013, 12, 15);
        assertThat(check(ahead, "19.6", before)).isEmpty();
        assertThat(check(ahead, "20", before)).hasSize(1);
    }

    @Test
    void what_the_table_does_not_know_is_not_judged() {
        assertThat(check(header(business("JP"), business("JP")), "10")).isEmpty();
        assertThat(RatesInForce.in(VatTables.standard().with(VatRates.none()))
                        .check(Drafts.proForma(Drafts.between(frenchSeller(), business("FR")), DAY)))
                .isEmpty();
        assertThat(RatesInForce.standard()
                        .check(Drafts.proForma(
                                Drafts.of(
                                        header(frenchSeller(), business("FR")),
                                        TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-AE", "x"))),
                                DAY)))
                .isEmpty();
    }

    private static Findings check(DocumentHeader.Builder header, String percent) {
        return check(header, percent, DAY);
    }

    private static Findings check(DocumentHeader.Builder header, String percent, LocalDate day) {
        return RatesInForce.standard().check(Drafts.proForma(Drafts.of(header, TaxTreatment.standard(percent)), day));
    }
}
