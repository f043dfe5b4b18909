package org.facturier.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.rendering.contracts.SampleInvoices;
import org.facturier.rendering.contracts.SampleParties;
import org.facturier.rendering.wording.Languages;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told first of a document, and what tax is called on it. */
class DueFactsTest {

    private static InvoiceSheet sheet(Invoice invoice) {
        return InvoiceSheet.of(invoice, Languages.standard());
    }

    private static List<String> facts(Invoice invoice) {
        return sheet(invoice).facts().stream()
                .map(fact -> fact.label() + ": " + fact.value().replace('\u00A0', ' '))
                .toList();
    }

    private static Invoice issued(String quantity, String prepaid, TaxTreatment treatment, Locale language) {
        DocumentHeader header = DocumentHeader.builder()
                .seller(SampleParties.ATELIER)
                .buyer(SampleParties.BUYER)
                .currency(CurrencyUnit.EUR)
                .language(language)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
        LineItem line = LineItem.builder()
                .description("x")
                .quantity(new BigDecimal(quantity))
                .unitPrice(Money.parse("EUR 20"))
                .treatment(treatment)
                .build();
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .issue(
                        InvoiceDraft.builder()
                                .header(header)
                                .line(line)
                                .prepaid(Money.parse(prepaid))
                                .build(),
                        Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
    }

    private static Invoice standard(String quantity, String prepaid) {
        return issued(quantity, prepaid, TaxTreatment.standard("20"), Locale.ENGLISH);
    }

    @Test
    void one_payment_has_its_last_day() {
        assertThat(facts(standard("1", "EUR 0")))
                .containsExactly(
                        "Number: F-1", "Date: 15 January 2026", "Due date: 14 February 2026", "Amount due: €24.00");
    }

    @Test
    void of_instalments_the_first_is_told_with_its_amount() {
        assertThat(facts(SampleInvoices.instalments()))
                .containsSequence(
                        "First due date: 14 February 2026", "First payment: €4,000.00", "Amount due: €12,000.00");
    }

    @Test
    void where_nothing_is_to_be_paid_nothing_falls_due() {
        for (Invoice invoice : List.of(standard("-1", "EUR 0"), standard("1", "EUR 24"), standard("1", "EUR 30"))) {
            assertThat(facts(invoice)).noneMatch(fact -> fact.contains("Due") || fact.contains("February"));
            assertThat(sheet(invoice).schedule()).isEmpty();
            assertThat(sheet(invoice).payment()).isEmpty();
        }
    }

    @Test
    void a_credit_may_be_used_from_its_day_on() {
        assertThat(sheet(SampleInvoices.creditNote()).facts().stream().map(PrintedFact::label))
                .contains("Imputable dès le", "Net à votre crédit");
    }

    @ParameterizedTest
    @CsvSource({
        "E, exempt, exonéré",
        "AE, reverse charge, autoliquidation",
        "K, intra-EU, intra-UE",
        "G, export, export",
        "O, out of scope, hors champ"
    })
    void where_no_tax_is_charged_a_word_says_why(TaxCategory category, String english, String french) {
        TaxTreatment treatment = TaxTreatment.without(category, ExemptionReason.of("VATEX-EU-O", "because"));
        Invoice invoice = issued("1", "EUR 0", treatment, Locale.ENGLISH);
        assertThat(sheet(invoice).lines().get(0).rate()).isEqualTo(english);
        assertThat(sheet(invoice).taxes().rows().get(0).cells().get(0)).isEqualTo(english);
        assertThat(sheet(issued("1", "EUR 0", treatment, Locale.FRENCH))
                        .lines()
                        .get(0)
                        .rate())
                .isEqualTo(french);
    }
}
