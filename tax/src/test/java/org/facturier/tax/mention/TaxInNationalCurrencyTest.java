package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.Drafts;
import org.facturier.tax.supply.EuropeanVat;
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
                    assertThat(found.path()).isEqualTo("header.taxCurrency.rate");
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
        ProForma document =
                in(currency, header(business(country), business(country)), TaxTreatment.standard("20"), day);
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
    void a_rate_that_comes_to_nothing_is_no_tax() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header(frenchSeller(), business("FR"))
                        .currency(CurrencyUnit.USD)
                        .build())
                .line(line("USD", TaxTreatment.standard("20"), SupplyKind.SERVICE).toBuilder()
                        .unitPrice(Money.parse("USD 0.02"))
                        .build())
                .build();
        assertThat(check(Drafts.proForma(draft, DAY))).isEmpty();
    }

    @Test
    void a_seller_of_whom_nobody_knows_where_it_is_is_not_judged() {
        Party nowhere = Party.business("Nowhere").build();
        assertThat(check(in("USD", header(nowhere, business("US")), TaxTreatment.standard("20"), DAY)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{3} % of {1} in {2} to {0}")
    @CsvSource({
        "CONSUMER, SE, SEK, 25, ''",
        "CONSUMER, SE, EUR, 25, tax is in EUR and not in SEK as well",
        "BUSINESS, PL, PLN, 23, ''",
        "BUSINESS, PL, EUR, 23, tax is in EUR and not in PLN as well",
        "CONSUMER, SE, SEK, 20, tax is in SEK and not in EUR as well",
        "CONSUMER, DE, EUR, 19, ''"
    })
    void it_is_the_state_whose_tax_it_is_that_wants_its_currency(
            PartyKind kind, String to, String currency, String percent, String found) {
        Party buyer = business(to).toBuilder().kind(kind).build();
        ProForma document = in(currency, header(frenchSeller(), buyer), TaxTreatment.standard(percent), DAY);
        assertThat(check(document).stream().map(Finding::message).toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        assertThat(FrenchInvoiceRules.standard().check(document).stream()
                        .filter(finding -> finding.path().equals("header.taxCurrency.rate"))
                        .toList())
                .isEqualTo(check(document));
    }

    @Test
    void goods_that_lie_elsewhere_bear_the_tax_of_there() {
        DocumentHeader.Builder header = header(frenchSeller(), business("FR"))
                .delivery(Delivery.on(DAY).sentTo(address("SE")).sentFrom(address("SE")));
        assertThat(check(in("SEK", header, TaxTreatment.standard("25"), DAY))).isEmpty();
        assertThat(check(in("EUR", header, TaxTreatment.standard("25"), DAY))).hasSize(1);
    }

    @Test
    void where_the_rate_is_that_of_several_states_the_decision_tells() {
        DocumentHeader.Builder header = header(frenchSeller(), consumer("BG"));
        assertThat(check(bulgarian(header))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(NationalCurrencyRule.STATE_KNOWN.code());
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("tax at S 20% may be of any of BG, FR, and BG requires it in BGN");
        });
        EuropeanVat below = EuropeanVat.builder()
                .always(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, false)
                .build();
        assertThat(TaxInNationalCurrency.of(below).check(bulgarian(header))).isEmpty();
        assertThat(check(bulgarian(header.taxFact(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, true))))
                .extracting(Finding::message)
                .containsExactly("tax is in EUR and not in BGN as well");
    }

    private static ProForma bulgarian(DocumentHeader.Builder header) {
        return in("EUR", header, TaxTreatment.standard("20"), LocalDate.of(2025, 10, 1), SupplyKind.GOODS);
    }

    @Test
    void an_issuer_with_both_rules_says_it_once() {
        DocumentHeader.Builder header = header(frenchSeller(), business("FR")).currency(CurrencyUnit.of("CHF"));
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("1")))
                .rule(FrenchInvoiceRules.standard())
                .rule(TaxInNationalCurrency.standard())
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header.build())
                .line(line("CHF", TaxTreatment.standard("20"), SupplyKind.SERVICE))
                .build();
        assertThat(issuer.issue(draft, Issuance.of("F", DAY)).findings())
                .extracting(Finding::code)
                .containsExactly(NationalCurrencyRule.STATED.code());
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
        return in(currency, header, treatment, day, SupplyKind.SERVICE);
    }

    private static ProForma in(
            String currency, DocumentHeader.Builder header, TaxTreatment treatment, LocalDate day, SupplyKind kind) {
        return Drafts.proForma(
                InvoiceDraft.builder()
                        .header(header.currency(CurrencyUnit.of(currency)).build())
                        .line(line(currency, treatment, kind))
                        .build(),
                day);
    }

    private static LineItem line(String currency, TaxTreatment treatment, SupplyKind kind) {
        return LineItem.builder()
                .description("Conseil")
                .unitPrice(Money.parse(currency + " 350.00"))
                .treatment(treatment)
                .nature(SupplyNature.of(kind))
                .build();
    }
}
