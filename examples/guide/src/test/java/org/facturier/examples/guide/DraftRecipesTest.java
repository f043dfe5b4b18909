package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.examples.guide.Recipes.ISSUER;
import static org.facturier.examples.guide.Recipes.TODAY;
import static org.facturier.examples.guide.Recipes.issued;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.ProForma;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Iban;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Payee;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The recipes of the cookbook on drafts and terms. */
class DraftRecipesTest {
    @Test
    void a_discount_on_a_line_lowers_its_net() {
        // region lineDiscount
        LineItem lamps = LineItem.builder()
                .description("Lampe de bureau")
                .quantity(3)
                .unitPrice(Money.parse("EUR 149.00"))
                .allowanceCharge(AllowanceCharge.discount("10", "fidélité"))
                .treatment(TaxTreatment.standard("20"))
                .build();
        InvoiceDraft draft =
                InvoiceDraft.builder().header(Lumen.header()).line(lamps).build();
        Money net = issued(draft).totals().net(); // EUR 402.30
        // endregion
        assertThat(net).isEqualTo(Money.parse("EUR 402.30"));
    }

    @Test
    void a_discount_on_the_whole_lowers_its_tax() {
        // region discount
        InvoiceDraft draft = Lumen.draft("Lampadaire", "EUR 200.00").toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("3", "fidélité")))
                .build();
        InvoiceTotals totals = issued(draft).totals(); // net EUR 194.00, tax EUR 38.80
        // endregion
        assertThat(totals.net()).isEqualTo(eur("194.00"));
        assertThat(totals.tax()).isEqualTo(eur("38.80"));
        assertThat(totals.payable()).isEqualTo(eur("232.80"));
    }

    @Test
    void freight_is_a_charge_that_bears_tax() {
        // region freight
        AllowanceCharge freight =
                new AllowanceCharge.Charge(Measure.amount(Money.parse("EUR 9.99")), "port", Optional.of("FC"));
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00").toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(freight))
                .build();
        Money payable = issued(draft).totals().payable(); // EUR 155.99
        // endregion
        assertThat(issued(draft).totals().tax()).isEqualTo(Money.parse("EUR 26.00"));
        assertThat(payable).isEqualTo(Money.parse("EUR 155.99"));
    }

    @Test
    void two_rates_stand_on_one_invoice() {
        // region twoRates
        LineItem book = LineItem.builder()
                .description("Livre sur la lumière")
                .unitPrice(Money.parse("EUR 50.00"))
                .treatment(TaxTreatment.standard("5.5"))
                .build();
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 100.00").toBuilder().line(book).build();
        List<Money> taxes =
                issued(draft).totals().taxes().stream().map(TaxSubtotal::tax).toList(); // EUR 20.00 and EUR 2.75
        // endregion
        assertThat(taxes).containsExactly(Money.parse("EUR 20.00"), Money.parse("EUR 2.75"));
        assertThat(issued(draft).totals().payable()).isEqualTo(Money.parse("EUR 172.75"));
    }

    @Test
    void a_price_may_be_said_with_tax() {
        // region withTax
        DocumentHeader header = Lumen.header().toBuilder()
                .policy(VatCalculators.inclusiveByDifference().policy())
                .build();
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 120.00").toBuilder().header(header).build();
        InvoiceTotals totals = issued(draft).totals(); // payable EUR 120.00, tax EUR 20.00
        // endregion
        assertThat(totals.payable()).isEqualTo(eur("120.00"));
        assertThat(totals.tax()).isEqualTo(eur("20.00"));
    }

    @Test
    void an_invoice_in_dollars_says_its_tax_in_euros() {
        // region dollars
        CurrencyUnit euro = CurrencyUnit.EUR;
        LocalDate published = LocalDate.of(2026, 1, 14);
        ExchangeRate rate = new ExchangeRate(CurrencyUnit.USD, euro, new BigDecimal("0.92"), published, "ECB");
        DocumentHeader header = Lumen.header().toBuilder()
                .currency(CurrencyUnit.USD)
                .accountingCurrency(euro)
                .accountingRate(rate)
                .build();
        InvoiceDraft draft =
                Lumen.draft("Lustre", "USD 1000.00").toBuilder().header(header).build();
        Money tax = issued(draft).totals().taxInAccountingCurrency().orElseThrow(); // EUR 184.00
        // endregion
        assertThat(issued(draft).totals().tax()).isEqualTo(Money.parse("USD 200.00"));
        assertThat(tax).isEqualTo(Money.parse("EUR 184.00"));
    }

    @Test
    void an_invoice_in_francs_is_payable_to_five_rappen() {
        // region rappen
        DocumentHeader header = Lumen.header().toBuilder()
                .currency(CurrencyUnit.of("CHF"))
                .terms(PaymentTerms.of(DueDateRule.days(30)).payableIn(Money.parse("CHF 0.05")))
                .build();
        InvoiceDraft draft = Lumen.draft("Lampe de chevet", "CHF 61.20").toBuilder()
                .header(header)
                .build();
        InvoiceTotals totals = issued(draft).totals(); // payable CHF 73.45, rounding CHF 0.01
        // endregion
        assertThat(totals.tax()).isEqualTo(Money.parse("CHF 12.24"));
        assertThat(totals.payable()).isEqualTo(Money.parse("CHF 73.45"));
        assertThat(totals.rounding()).isEqualTo(Money.parse("CHF 0.01"));
    }

    @Test
    void terms_may_end_with_the_month() {
        // region endOfMonth
        PaymentTerms terms = PaymentTerms.of(DueDateRule.days(45, EndOfMonth.DAYS_THEN_MONTH_END));
        DocumentHeader header = Lumen.header().toBuilder().terms(terms).build();
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 120.00").toBuilder().header(header).build();
        LocalDate due = issued(draft).schedule().instalments().get(0).dueOn(); // 2026-03-31
        // endregion
        assertThat(due).isEqualTo(LocalDate.of(2026, 3, 31));
        PaymentTerms other = PaymentTerms.of(DueDateRule.days(45, EndOfMonth.MONTH_END_THEN_DAYS));
        InvoiceDraft later = draft.toBuilder()
                .header(header.toBuilder().terms(other).build())
                .build();
        assertThat(issued(later).schedule().instalments().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void an_invoice_is_paid_in_three_instalments() {
        // region instalments
        PaymentPlan plan = PaymentPlan.of(List.of(
                PlannedInstalment.percent("30", DueDateRule.days(0)),
                PlannedInstalment.percent("40", DueDateRule.days(30)),
                PlannedInstalment.balance(DueDateRule.days(60))));
        DocumentHeader header =
                Lumen.header().toBuilder().terms(PaymentTerms.of(plan)).build();
        InvoiceDraft draft =
                Lumen.draft("Lustre", "EUR 1200.00").toBuilder().header(header).build();
        List<Money> parts = issued(draft).schedule().instalments().stream()
                .map(Instalment::amount)
                .toList(); // EUR 432.00, EUR 576.00 and EUR 432.00
        // endregion
        assertThat(parts)
                .containsExactly(Money.parse("EUR 432.00"), Money.parse("EUR 576.00"), Money.parse("EUR 432.00"));
    }

    @Test
    void the_paper_says_account_and_reference() {
        // region iban
        PaymentMeans transfer = new PaymentMeans.CreditTransfer(BankAccount.of("FR7630006000011234567890189"));
        DocumentHeader header =
                Lumen.header().toBuilder().meansOfPayment(transfer).build();
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .paymentReference(number -> CreditorReference.of(number.text()))
                .build();
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 120.00").toBuilder().header(header).build();
        Invoice invoice = issuer.issue(draft, Issuance.of("F", TODAY)).orThrow();
        String reference = invoice.paymentReference(); // RF12F20260001
        // endregion
        assertThat(reference).isEqualTo("RF12F20260001");
        assertThat(invoice.header().meansOfPayment()).containsExactly(transfer);
    }

    @Test
    void the_paper_announces_a_direct_debit() {
        // region debit
        PaymentMeans debit = new PaymentMeans.DirectDebit(
                "M-2026-17", "FR72ZZZ123456", Optional.of(Iban.of("FR7630006000011234567890189")));
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00").toBuilder()
                .header(Lumen.header().toBuilder().meansOfPayment(debit).build())
                .build();
        String text =
                new String(TextInvoiceRenderer.standard().render(issued(draft)).orThrow(), StandardCharsets.UTF_8);
        // endregion
        assertThat(text).contains("M-2026-17").contains("FR72ZZZ123456");
    }

    @Test
    void the_buyer_finds_its_order() {
        // region order
        DocumentHeader header = Lumen.header().toBuilder()
                .purchaseOrder("PO-4711") // BT-13
                .buyerReference("Service achats") // BT-10
                .delivery(Delivery.on(LocalDate.of(2026, 1, 12))
                        .sentTo(Address.of("8 rue de Lyon", "75012", "Paris", "FR")))
                .note("Merci de votre confiance")
                .build();
        // endregion
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 120.00").toBuilder().header(header).build();
        String text =
                new String(TextInvoiceRenderer.standard().render(issued(draft)).orThrow(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("PO-4711", "Service achats", "12 janvier 2026", "8 rue de Lyon", "Merci de votre confiance");
    }

    @Test
    void a_factor_is_paid() {
        // region factor
        DocumentHeader header = Lumen.header().toBuilder()
                .type(DocumentType.FACTORED_INVOICE) // 393
                .payee(Payee.of("Affacturage du Rhône SA", LegalId.siren("732829320")))
                .meansOfPayment(new PaymentMeans.CreditTransfer(BankAccount.of("FR7630006000011234567890189")))
                .build();
        // endregion
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 120.00").toBuilder().header(header).build();
        String text =
                new String(TextInvoiceRenderer.standard().render(issued(draft)).orThrow(), StandardCharsets.UTF_8);
        assertThat(text).contains("À régler à Affacturage du Rhône SA (SIREN\u00A0732\u00A0829\u00A0320)");
    }

    @Test
    void a_time_sheet_is_attached() throws JsonProcessingException {
        byte[] bytes = "jour;heures".getBytes(StandardCharsets.UTF_8);
        // region attachment
        Attachment hours =
                Attachment.of("H-2026-01", "Relevé d’heures").with(AttachedFile.of("heures.csv", "text/csv", bytes));
        InvoiceDraft draft = Lumen.draft("Conseil", "EUR 120.00").toBuilder()
                .header(Lumen.header().toBuilder().attachment(hours).build())
                .build();
        String stored = FacturierJson.mapper().writeValueAsString(issued(draft)); // with the file in it
        // endregion
        assertThat(stored)
                .contains("heures.csv", hours.file().orElseThrow().content().get(0));
    }

    @Test
    void what_was_paid_before_is_taken_off() {
        // region prepaid
        InvoiceDraft draft = Lumen.draft("Lustre", "EUR 1200.00").toBuilder()
                .prepaid(Money.parse("EUR 200.00"))
                .build();
        Money payable = issued(draft).totals().payable(); // EUR 1240.00
        // endregion
        assertThat(payable).isEqualTo(Money.parse("EUR 1240.00"));
    }

    @Test
    void a_pro_forma_needs_no_number() {
        // region preview
        InvoiceDraft draft = Lumen.draft("Lustre", "EUR 1200.00");
        ProForma shown = ISSUER.proForma(draft, Issuance.of("F", TODAY)).orThrow();
        Money payable = shown.calculated().totals().payable(); // EUR 1440.00
        // endregion
        assertThat(payable).isEqualTo(Money.parse("EUR 1440.00"));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
