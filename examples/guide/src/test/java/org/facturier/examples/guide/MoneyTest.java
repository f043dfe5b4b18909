package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.Unit;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.rendering.text.TextExplanationRenderer;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of chapter 3. */
class MoneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final TaxTreatment NORMAL = TaxTreatment.standard("20");
    private static final TaxTreatment REDUCED = TaxTreatment.standard("5.5");

    @Test
    void a_line_is_rounded_once_and_halves_go_away_from_zero() {
        // region line
        LineItem wire = LineItem.builder()
                .description("Câble textile")
                .quantity(7)
                .unit(Unit.of("MTR")) // metres, of UN/ECE Recommendation 20
                .unitPrice(BigMoney.parse("EUR 1.355"))
                .treatment(TaxTreatment.standard("20"))
                .build();
        Money sold = calculated(wire).lines().get(0).net(); // EUR 9.49
        LineItem back = wire.toBuilder().quantity(-7).build();
        Money returned = calculated(back).lines().get(0).net(); // EUR -9.49
        // endregion
        assertThat(sold).isEqualTo(Money.parse("EUR 9.49"));
        assertThat(returned).isEqualTo(Money.parse("EUR -9.49"));
    }

    @Test
    void tax_is_rounded_by_rate_or_by_line() {
        // region policies
        LineItem bulb = LineItem.builder()
                .description("Ampoule")
                .unitPrice(Money.parse("EUR 0.99"))
                .treatment(TaxTreatment.standard("20"))
                .build();
        List<LineItem> three = List.of(bulb, bulb, bulb);
        Money byRate = totals(VatCalculators.perGroup(), three).tax(); // EUR 0.59
        Money byLine = totals(VatCalculators.perLine(), three).tax(); // EUR 0.60
        // endregion
        assertThat(byRate).isEqualTo(Money.parse("EUR 0.59"));
        assertThat(byLine).isEqualTo(Money.parse("EUR 0.60"));
    }

    // region totals
    static InvoiceTotals totals(VatCalculator arithmetic, List<LineItem> lines) {
        DocumentHeader header =
                Lumen.header().toBuilder().policy(arithmetic.policy()).build();
        InvoiceDraft draft = InvoiceDraft.builder().header(header).lines(lines).build();
        return InvoiceCalculator.standard()
                .calculate(draft, TODAY)
                .orThrow()
                .calculated()
                .totals();
    }
    // endregion

    @Test
    void prices_with_tax_stay_what_the_shelf_says() {
        // region shelf
        LineItem.Builder lamp =
                LineItem.builder().description("Veilleuse").quantity(3).treatment(TaxTreatment.standard("20"));
        List<LineItem> without =
                List.of(lamp.unitPrice(Money.parse("EUR 16.66")).build());
        List<LineItem> with = List.of(lamp.unitPrice(Money.parse("EUR 19.99")).build());
        Money wrong = totals(VatCalculators.perGroup(), without).payable(); // EUR 59.98
        InvoiceTotals right = totals(VatCalculators.inclusiveByDifference(), with); // EUR 59.97
        // endregion
        assertThat(wrong).isEqualTo(Money.parse("EUR 59.98"));
        assertThat(right.payable()).isEqualTo(Money.parse("EUR 59.97"));
        assertThat(right.net()).isEqualTo(Money.parse("EUR 49.98"));
        assertThat(right.tax()).isEqualTo(Money.parse("EUR 9.99"));
    }

    @Test
    void a_cent_may_be_stated_as_rounding() {
        // region screw
        List<LineItem> screw = List.of(LineItem.builder()
                .description("Vis laiton")
                .unitPrice(Money.parse("EUR 0.15"))
                .treatment(TaxTreatment.standard("20"))
                .build());
        InvoiceTotals byDifference = totals(VatCalculators.inclusiveByDifference(), screw);
        InvoiceTotals withRounding = totals(VatCalculators.inclusiveWithRounding(), screw);
        // endregion
        assertThat(List.of(byDifference.net(), byDifference.tax(), byDifference.rounding(), byDifference.payable()))
                .containsExactly(eur("0.13"), eur("0.02"), eur("0.00"), eur("0.15"));
        assertThat(List.of(withRounding.net(), withRounding.tax(), withRounding.rounding(), withRounding.payable()))
                .containsExactly(eur("0.13"), eur("0.03"), eur("-0.01"), eur("0.15"));
    }

    @Test
    void allowances_and_charges_stand_on_the_line() {
        // region allowances
        LineItem lamps = LineItem.builder()
                .description("Applique murale")
                .quantity(4)
                .unitPrice(Money.parse("EUR 120.00"))
                .allowanceCharge(AllowanceCharge.discount("10", "fidélité"))
                .allowanceCharge(new AllowanceCharge.Allowance(Measure.successive("5"), "promotion", Optional.of("95")))
                .allowanceCharge(new AllowanceCharge.Charge(
                        Measure.amount(Money.parse("EUR 15.00")), "emballage", Optional.of("PC")))
                .treatment(TaxTreatment.standard("20"))
                .build();
        Money net = calculated(lamps).lines().get(0).net(); // EUR 425.40
        // endregion
        assertThat(net).isEqualTo(eur("425.40"));
        assertThat(calculated(lamps).lines().get(0).allowancesAndCharges())
                .containsExactly(eur("48.00"), eur("21.60"), eur("15.00"));
    }

    @Test
    void a_charge_on_the_document_is_shared_by_rates() {
        // region freight
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Lumen.header())
                .line(line("Applique murale", "EUR 447.00", NORMAL))
                .line(line("Livre sur la lumière", "EUR 53.00", REDUCED))
                .allowanceCharge(DocumentAllowanceCharge.of(
                        new AllowanceCharge.Charge(Measure.amount(Money.parse("EUR 9.99")), "port", Optional.of("FC"))))
                .build();
        CalculatedAmounts calculated =
                InvoiceCalculator.standard().calculate(draft, TODAY).orThrow().calculated();
        List<Money> pieces = calculated.allowancesAndCharges().stream()
                .map(piece -> piece.amount())
                .toList(); // EUR 8.93 and EUR 1.06
        // endregion
        assertThat(pieces).containsExactlyInAnyOrder(eur("8.93"), eur("1.06"));
        assertThat(calculated.totals().net()).isEqualTo(eur("509.99"));
        assertThat(calculated.totals().taxes())
                .extracting(rate -> rate.net(), rate -> rate.tax())
                .containsExactlyInAnyOrder(tuple(eur("455.93"), eur("91.19")), tuple(eur("54.06"), eur("2.97")));
        assertThat(calculated.totals().payable()).isEqualTo(eur("604.15"));
    }

    @Test
    void more_taken_off_than_there_is_is_refused() throws IOException {
        // region tooMuch
        LineItem lamp = line("Lampe", "EUR 10.00", NORMAL).toBuilder()
                .allowanceCharge(new AllowanceCharge.Allowance(
                        Measure.amount(Money.parse("EUR 12.00")), "remise", Optional.of("95")))
                .build();
        InvoiceDraft draft =
                InvoiceDraft.builder().header(Lumen.header()).line(lamp).build();
        String said = InvoiceCalculator.standard()
                .calculate(draft, TODAY)
                .findings()
                .all()
                .get(0)
                .toString();
        // endregion
        Printed.is("money-too-much.txt", said + "\n");
        assertThat(said).startsWith("ERROR INV-ALLOW-01 at lines[0]");
    }

    @Test
    void what_is_payable_may_be_rounded_for_cash() throws IOException {
        // region swiss
        DocumentHeader header = Lumen.header().toBuilder()
                .currency(CurrencyUnit.of("CHF"))
                .terms(PaymentTerms.of(DueDateRule.days(30)).payableIn(Money.parse("CHF 0.05")))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header)
                .line(line("Lampe de chevet", "CHF 61.20", TaxTreatment.standard("8.1")))
                .build();
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0002")))
                .build();
        Invoice invoice = issuer.issue(draft, Issuance.of("F", TODAY)).orThrow();
        // endregion
        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("CHF 4.96"));
        assertThat(invoice.totals().gross()).isEqualTo(Money.parse("CHF 66.16"));
        assertThat(invoice.totals().rounding()).isEqualTo(Money.parse("CHF -0.01"));
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("CHF 66.15"));
        // region explained
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        BigDecimal again = explanation.replay().get("calculated.totals.payable"); // 66.15
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        TextExplanationRenderer.standard()
                .in(Locale.ENGLISH)
                .at("calculated.totals.payable")
                .render(invoice, explanation, text);
        // endregion
        assertThat(again).isEqualByComparingTo("66.15");
        Printed.is("money-explained.txt", text.toString(StandardCharsets.UTF_8));
    }

    private static LineItem line(String description, String price, TaxTreatment treatment) {
        return LineItem.builder()
                .description(description)
                .unitPrice(Money.parse(price))
                .treatment(treatment)
                .build();
    }

    private static CalculatedAmounts calculated(LineItem line) {
        InvoiceDraft draft =
                InvoiceDraft.builder().header(Lumen.header()).line(line).build();
        return InvoiceCalculator.standard().calculate(draft, TODAY).orThrow().calculated();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
