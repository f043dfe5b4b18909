package org.facturier.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.derivation.Formulas;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Operation;
import org.facturier.core.explanation.Place;
import org.facturier.rendering.Golden;
import org.facturier.rendering.contracts.BilledSamples;
import org.facturier.rendering.contracts.ExplainedSamples;
import org.facturier.rendering.contracts.SampleInvoices;
import org.facturier.rendering.sheet.ExplainedStep;
import org.facturier.rendering.sheet.ExplanationSheet;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Languages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExplanationRendererTest {

    private static final InvoiceCalculator CALCULATOR = InvoiceCalculator.standard();
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void an_invoice_is_explained_as_before(String language) {
        golden("full", ExplainedSamples.full(), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_partial_credit_note_is_explained_as_before(String language) {
        golden("credit-note", ExplainedSamples.secondPartialNote(), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void prices_including_tax_are_explained_as_before(String language) {
        golden("prices-including-tax", ExplainedSamples.pricesIncludingTax(), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void tax_by_line_is_explained_as_before(String language) {
        golden("tax-by-line", ExplainedSamples.taxByLine(), language);
    }

    /** By hand: 53.91 and 0.15; nets 51.10 and 0.13, taxes 2.81 and 0.03: 54.07, and 54.06 is 54.05. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_rounded_amount_is_explained(String language) {
        golden("rounded-payable", ExplainedSamples.roundedPayable(), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void levies_are_explained(String language) {
        golden("levies", ExplainedSamples.leviesCredited(), language);
    }

    /** By hand: 84.94 x 20 % is 16.99, less 6.67: 10.32; 100.03 x 20 % is 20.01; 10.32 and 20.01 are 30.33. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_note_over_two_invoices_is_explained_by_invoice(String language) {
        golden("two-invoices", ExplainedSamples.noteOverTwoInvoices(), language);
    }

    /**
     * By hand: 99.99 x 15/31 = 48.38 and 149.99 less 149.99 x 15/31 = 77.41, less 99.99; 149.99 x 19/28 = 101.78; 250.00 less
     * 48.38 and 77.41 is 124.21, less 150.01; 250.00 x 19/28 = 169.64, less 101.78; 2,400 x 0.05 = 120.00, less 67.86.
     */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void parts_of_periods_bounds_and_differences_are_explained(String language) {
        Invoice invoice = BilledSamples.cutPeriods(Locale.forLanguageTag(language));
        assertThat(invoice.lines())
                .extracting(line -> line.net().getAmount().toPlainString())
                .containsExactlyInAnyOrder("25.80", "101.78", "-25.80", "67.86", "120.00", "-52.14");
        golden("cut-periods", invoice, language);
    }

    @Test
    void every_rule_of_the_library_has_words_in_every_language() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            DocumentLabels labels = Languages.standard().of(language);
            assertThat(Formulas.all())
                    .hasSizeGreaterThan(35)
                    .allSatisfy(formula -> assertThat(labels.textOr("rule." + formula.name(), ""))
                            .as(formula.name())
                            .isNotBlank());
        }
    }

    @Test
    void every_place_of_the_samples_has_words() {
        List<Invoice> invoices = new ArrayList<>(SampleInvoices.all());
        invoices.addAll(List.of(
                ExplainedSamples.full(),
                ExplainedSamples.secondPartialNote(),
                ExplainedSamples.leviesCredited(),
                ExplainedSamples.noteOverTwoInvoices(),
                ExplainedSamples.pricesIncludingTax(),
                ExplainedSamples.taxByLine(),
                ExplainedSamples.roundedPayable(),
                ExplainedSamples.instalmentsInCoins(),
                ExplainedSamples.noteWithTax(),
                ExplainedSamples.besideReturns(),
                BilledSamples.cutPeriods(Locale.FRENCH)));
        TextExplanationRenderer renderer = TextExplanationRenderer.standard();
        for (Invoice invoice : invoices) {
            assertThat(text(renderer, invoice)).doesNotContain("calculated.", "header.", "bases[", "schedule.", "{");
        }
    }

    /** By hand: 49.90 and 9.98 of tax are 59.88, in coins of 0.05 59.90, which are 1198 of them; 30 % of 1198 are 359.4. */
    @Test
    void a_count_of_coins_is_no_amount() {
        Invoice invoice = ExplainedSamples.instalmentsInCoins();
        ExplanationSheet sheet = ExplanationSheet.of(
                invoice,
                CALCULATOR.explain(invoice).orThrow(),
                Languages.standard().of(Locale.ENGLISH));
        assertThat(sheet.trees().stream().flatMap(List::stream))
                .filteredOn(step ->
                        step.title().contains("mallest amounts") || step.title().contains("in smallest"))
                .extracting(ExplainedStep::value)
                .contains("1,198", "359")
                .noneMatch(value -> value.contains("CHF"));
    }

    @Test
    void no_line_is_longer_than_eighty_columns_however_odd_the_texts() {
        for (Invoice invoice : SampleInvoices.all()) {
            assertThat(text(TextExplanationRenderer.standard(), invoice).lines())
                    .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void a_hundred_lines_are_named_by_their_numbers_and_explained_once() {
        String text = text(TextExplanationRenderer.standard(), SampleInvoices.manyLines(100));
        assertThat(text).contains("sum of 100 lines: 1 to 100\u00A0\u00A0[", "sum of 100 lines: 1 to 100\u00A0↑");
        assertThat(text.lines().filter(line -> line.contains("Line 57: "))).hasSize(1);
        assertThat(text.lines().count()).isLessThan(300);
    }

    @Test
    void one_amount_alone_is_explained_down_to_what_was_given() {
        String text =
                text(TextExplanationRenderer.standard().at("calculated.totals.taxes[1].tax"), ExplainedSamples.full());
        assertThat(text).contains("TVA 5,5\u00A0%", "40\u00A0unités × 18,957").doesNotContain("Net à payer");
    }

    @Test
    void an_offer_is_explained_too() throws IOException {
        Quote quote = ExplainedSamples.quote();
        Explanation explanation = CALCULATOR.explain(quote).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextExplanationRenderer.standard().at("calculated.totals.tax").render(quote, explanation, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Devis D-2026-0001", "20\u00A0% de 99,50 (base de la TVA 20\u00A0%)", "19,90\u00A0€");
    }

    @Test
    void an_amount_that_is_not_there_is_refused() {
        TextExplanationRenderer renderer = TextExplanationRenderer.standard().at("calculated.totals.taxes[7].tax");
        Invoice invoice = ExplainedSamples.full();
        assertThatThrownBy(() -> text(renderer, invoice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("calculated.totals.taxes[7].tax");
    }

    @Test
    @Tag("once")
    void a_chain_of_ten_thousand_lines_is_no_burden() {
        Invoice invoice = ExplainedSamples.pricesIncludingTax(10_000);
        Explanation explanation = CALCULATOR.explain(invoice).orThrow();
        assertThat(text(TextExplanationRenderer.standard(), invoice, explanation))
                .contains("somme de 10");
        assertThat(text(TextExplanationRenderer.standard().at("calculated.lines[9999].net"), invoice, explanation))
                .contains("ligne 9999");
    }

    @Test
    void a_rule_of_a_host_is_named_and_its_place_too() {
        Invoice invoice = SampleInvoices.reverseCharge();
        Explanation.Builder own = Explanation.in(invoice.header().currency());
        own.stated(
                DocumentFigure.TOTAL_PAYABLE.at(),
                new BigDecimal("3.00"),
                new Formula("house.fee", Operation.PRODUCT, ""),
                List.of(
                        new Given(Place.own("house.count"), BigDecimal.ONE),
                        new Given(Place.own("house.rate"), THREE)));
        assertThat(text(TextExplanationRenderer.standard(), invoice, own.build()))
                .contains("1 (house.count) × 3 (house.rate)", "house.fee");
    }

    @Test
    void a_wrong_amount_is_told() {
        Invoice invoice = SampleInvoices.reverseCharge();
        Explanation right = CALCULATOR.explain(invoice).orThrow();
        List<Derived> amounts = right.amounts().stream()
                .map(amount -> amount.place().toString().equals("calculated.totals.payable")
                        ? new Derived(
                                amount.place(),
                                amount.formula(),
                                amount.operands(),
                                amount.value().add(THREE))
                        : amount)
                .toList();
        assertThat(text(TextExplanationRenderer.standard(), invoice, new Explanation(right.currency(), amounts)))
                .containsPattern("= 2.940,00 ; OR LE\\s+DOCUMENT INDIQUE 2.943,00");
    }

    private static void golden(String name, Invoice invoice, String language) {
        TextExplanationRenderer renderer = TextExplanationRenderer.standard().in(Locale.forLanguageTag(language));
        Golden.verify(
                "explained-" + name + "_" + language + ".txt",
                text(renderer, invoice).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(TextExplanationRenderer renderer, Invoice invoice) {
        return text(renderer, invoice, CALCULATOR.explain(invoice).orThrow());
    }

    private static String text(TextExplanationRenderer renderer, Invoice invoice, Explanation explanation) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(invoice, explanation, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
