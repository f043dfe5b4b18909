package org.facturier.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.explanation.Explanation;
import org.facturier.rendering.contracts.SampleInvoices;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.rendering.pdf.Theme;
import org.facturier.rendering.text.TextExplanationRenderer;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.facturier.rendering.wording.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    @Test
    void the_example_of_the_readme_runs(@TempDir Path folder) throws IOException {
        render(folder, SampleInvoices.reverseCharge(), ThemeSamples.logo());
        assertThat(folder.resolve("invoice.pdf")).isNotEmptyFile();
    }

    private static void render(Path folder, Invoice invoice, byte[] logo) throws IOException {
        // region render
        Theme theme = Theme.builder().logo(logo).accent("#1F4E79").build();
        InvoiceRenderer pdf = PdfInvoiceRenderer.standard().with(theme);
        InvoiceRenderer text = TextInvoiceRenderer.standard();

        Files.write(folder.resolve("invoice.pdf"), pdf.render(invoice).orThrow());
        System.out.writeBytes(text.render(invoice).orThrow());
        // endregion
    }

    @Test
    void an_explanation_is_printed() throws IOException {
        Invoice invoice = SampleInvoices.reverseCharge();
        // region explain
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        TextExplanationRenderer.standard().render(invoice, explanation, System.out);
        // endregion
        assertThat(explanation.contradictions()).isEmpty();
    }

    @Test
    void one_word_is_changed() {
        // region word
        Languages languages = Languages.standard().with(Locale.FRENCH, "total.payable", "Reste à régler");
        InvoiceRenderer curt = TextInvoiceRenderer.standard().with(languages);
        // endregion
        Invoice invoice = SampleInvoices.discountAndTwoRates();
        String text = new String(curt.render(invoice).orThrow(), StandardCharsets.UTF_8);
        assertThat(text).contains("Reste à régler").doesNotContain("Net à payer");
    }
}
