package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Parties.address;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Party;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.tax.Drafts;
import org.facturier.tax.mention.RatesInForce;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of VAT in the Canary Islands, Ceuta and Melilla, from the decision to the check. */
class RegionalTaxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @CsvSource({
        "35001, STANDARD, L 7%, 107.00",
        "38001, REDUCED, L 3%, 103.00",
        "35001, ZERO, L 0%, 100.00",
        "35001, INCREASED, L 9.5%, 109.50",
        "35001, SECOND_INCREASED, L 15%, 115.00",
        "35001, SPECIAL, L 20%, 120.00",
        "51001, STANDARD, M 10%, 110.00",
        "52001, STANDARD, M 4%, 104.00"
    })
    void it_is_decided_calculated_checked_and_explained(String postCode, String rate, String treatment, String gross) {
        Invoice invoice = issued(postCode, rate).orThrow();
        assertThat(invoice.totals().taxes().get(0).treatment()).hasToString(treatment);
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("EUR " + gross));
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
        assertThat(RatesInForce.standard().check(invoice.proForma())).isEmpty();
        assertThat(InvoiceCalculator.standard().explain(invoice).orThrow().replay())
                .containsEntry("calculated.totals.payable", new BigDecimal(gross));
    }

    @Test
    void that_ipsi_is_by_item_is_said() {
        assertThat(issued("51001", "STANDARD").findings().all())
                .extracting(finding -> finding.code().text())
                .containsExactly("TAX-PLACE-04");
        assertThat(issued("35001", "STANDARD").findings().all()).isEmpty();
    }

    private static Outcome<Invoice> issued(String postCode, String rate) {
        Party company = Party.business("Bodega SL")
                .address(address("ES", postCode))
                .vatId("ESB12345674")
                .build();
        LineItem line = LineItem.builder()
                .description("Vino")
                .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                .nature(new SupplyNature(SupplyKind.GOODS, new RateClass(rate)))
                .build();
        return Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .issue(
                        InvoiceDraft.builder()
                                .header(Drafts.header(company, company).build())
                                .line(line)
                                .build(),
                        Issuance.of("F", DAY));
    }
}
