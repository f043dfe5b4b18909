package org.facturier.rendering.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.explanation.Explanation;
import org.facturier.rendering.Golden;
import org.facturier.rendering.contracts.ExplainedSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExplanationRendererTest {

    private static final InvoiceCalculator CALCULATOR = InvoiceCalculator.standard();

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
