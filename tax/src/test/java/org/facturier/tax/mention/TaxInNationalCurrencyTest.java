package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.frenchSeller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Drafts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxInNationalCurrencyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    @Test
    void all_french_rules_ask_for_the_tax_in_euro() {
        ProForma document = in("CHF", header(frenchSeller(), business("FR")), TaxTreatment.standard("20"), DAY);
        assertThat(FrenchInvoiceRules.standard().check(document))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo(NationalCurrencyRule.STATED.code());
                    assertThat(found.path()).isEqualTo("header.accountingRate");
                    assertThat(found.message()).isEqualTo("tax is in CHF and not in EUR as well");
                    assertThat(found.source()).get().asString().contains("CGI, art. 289, IV");
                });
    }

    @Test
    void a_rate_to_the_currency_of_the_country_states_it() {
        assertThat(check(in("CHF", "FR", "EUR", DAY))).isEmpty();
        assertThat(check(in("CHF", "FR", "USD", DAY))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
    @CsvSource({
        "FR, EUR, 2026-08-01, 0",
        "FR, USD, 2026-08-01, 1",
        "MC, USD, 2026-08-01, 1",
        "PL, PLN, 2026-08-01, 0",
        "PL, EUR, 2026-08-01, 1",
        "SE, EUR, 2026-08-01, 1",
        "GB, EUR, 2026-08-01, 1",
        "XI, GBP, 2026-08-01, 0",
        "BG, BGN, 2025-12-31, 0",
        "BG, EUR, 2025-12-31, 1",
        "BG, EUR, 2026-01-01, 0",
        "HR, EUR, 2022-12-31, 1",
        "NO, EUR, 2026-08-01, 1",
        "CH, EUR, 2026-08-01, 0",
        "US, EUR, 2026-08-01, 0"
    })
    void each_country_has_its_own(String country, String currency, LocalDate day, int findings) {
        ProForma document = in(currency, header(business(country), business("FR")), TaxTreatment.standard("20"), day);
        assertThat(check(document)).hasSize(findings);
    }

    @Test
    void where_there_is_no_tax_nothing_is_asked() {
        for (TaxCategory category : List.of(TaxCategory.AE, TaxCategory.G, TaxCategory.E, TaxCategory.O)) {
            TaxTreatment untaxed = TaxTreatment.without(category, ExemptionReason.of("VATEX-EU-G", "x"));
            assertThat(check(in("USD", header(frenchSeller(), business("US")), untaxed, DAY)))
                    .isEmpty();
        }
    }

    @Test
    void a_seller_of_whom_nobody_knows_where_it_is_is_not_judged() {
        Party nowhere = Party.business("Nowhere").build();
        assertThat(check(in("USD", header(nowhere, business("US")), TaxTreatment.standard("20"), DAY)))
                .isEmpty();
    }

    private static List<Finding> check(ProForma document) {
        return TaxInNationalCurrency.standard().check(document).all();
    }

    private static ProForma in(String currency, String country, String accounting, LocalDate day) {
        ExchangeRate rate = new ExchangeRate(
                CurrencyUnit.of(currency), CurrencyUnit.of(accounting), new BigDecimal("1.06"), day, "ECB");
        return in(
                currency,
                header(business(country), business("FR")).accountingRate(rate),
                TaxTreatment.standard("20"),
                day);
    }

    private static ProForma in(String currency, DocumentHeader.Builder header, TaxTreatment treatment, LocalDate day) {
        return Drafts.proForma(
                InvoiceDraft.builder()
                        .header(header.currency(CurrencyUnit.of(currency)).build())
                        .line(LineItem.builder()
                                .description("Conseil")
                                .unitPrice(Money.parse(currency + " 350.00"))
                                .treatment(treatment)
                                .nature(SupplyNature.of(SupplyKind.SERVICE))
                                .build())
                        .build(),
                day);
    }
}
