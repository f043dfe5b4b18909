package org.facturier.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    @ParameterizedTest
    @ValueSource(strings = {"render", "explain", "word"})
    void the_example_of_the_readme_is_the_one_below(String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/facturier/rendering/ReadmeTest.java"));
        String region = source.substring(
                        source.indexOf("// tag::" + name + "[]"), source.indexOf("// end::" + name + "[]"))
                .lines()
                .skip(1)
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"))
                .strip();
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + region + "\n```");
    }

    @Test
    void the_example_of_the_readme_runs(@TempDir Path folder) throws IOException {
        render(folder, SampleInvoices.reverseCharge(), ThemeSamples.logo());
        assertThat(folder.resolve("invoice.pdf")).isNotEmptyFile();
    }

    private static void render(Path folder, Invoice invoice, byte[] logo) throws IOException {
        // tag::render[]
        Theme theme = Theme.builder().logo(logo).accent("#1F4E79").build();
        InvoiceRenderer pdf = PdfInvoiceRenderer.standard().with(theme);
        InvoiceRenderer text = TextInvoiceRenderer.standard();

        Files.write(folder.resolve("invoice.pdf"), pdf.render(invoice).orThrow());
        System.out.writeBytes(text.render(invoice).orThrow());
        // end::render[]
    }

    @Test
    void an_explanation_is_printed() throws IOException {
        Invoice invoice = SampleInvoices.reverseCharge();
        // tag::explain[]
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        TextExplanationRenderer.standard().render(invoice, explanation, System.out);
        // end::explain[]
        assertThat(explanation.contradictions()).isEmpty();
    }

    @Test
    void one_word_is_changed() {
        // tag::word[]
        Languages languages = Languages.standard().with(Locale.FRENCH, "total.payable", "Reste à régler");
        InvoiceRenderer curt = TextInvoiceRenderer.standard().with(languages);
        // end::word[]
        Invoice invoice = SampleInvoices.discountAndTwoRates();
        String text = new String(curt.render(invoice).orThrow(), StandardCharsets.UTF_8);
        assertThat(text).contains("Reste à régler").doesNotContain("Net à payer");
    }
}
