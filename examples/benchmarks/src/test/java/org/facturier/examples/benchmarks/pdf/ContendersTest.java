package org.facturier.examples.benchmarks.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is timed: each contender prints every line, and embeds both fonts. */
class ContendersTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void each_contender_prints_every_line_in_two_embedded_fonts(int lines) throws IOException {
        Map<String, InvoicePrinter> contenders = Map.of(
                "facturier", IssuedInvoice.of(lines),
                "shared fonts", TableInvoice.withSharedFonts(),
                "own fonts", TableInvoice.withOwnFonts(),
                "font files", TableInvoice.withFontFiles(),
                "jasper", JasperInvoice.compiled());
        for (Map.Entry<String, InvoicePrinter> contender : contenders.entrySet()) {
            byte[] pdf = contender.getValue().print(PrintedInvoice.of(lines));
            String text = text(pdf);
            for (int number = 1; number <= lines; number++) {
                assertThat(text).as(contender.getKey()).contains("Prestation n° " + number + " ");
            }
            assertThat(embeddedFonts(pdf)).as(contender.getKey()).isEqualTo(2);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }

    private static long embeddedFonts(byte[] pdf) throws IOException {
        long fonts = 0;
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int number = 1; number < reader.getXrefSize(); number++) {
                var object = reader.getPdfObject(number);
                fonts += object != null && String.valueOf(object).startsWith("Dictionary of type: /FontDescriptor")
                        ? 1
                        : 0;
            }
        }
        assertThat(List.of(new String(pdf, 0, 4, StandardCharsets.US_ASCII))).containsExactly("%PDF");
        return fonts;
    }
}
