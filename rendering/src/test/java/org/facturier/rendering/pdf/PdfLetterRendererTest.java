package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.contracts.LetterRendererContract;
import org.facturier.rendering.contracts.SampleLetters;
import org.junit.jupiter.api.Test;

class PdfLetterRendererTest implements LetterRendererContract {

    private final PdfLetterRenderer renderer = PdfLetterRenderer.standard();

    @Override
    public LetterRenderer renderer() {
        return renderer;
    }

    @Override
    public String read(byte[] document) {
        return PdfReading.text(document);
    }

    @Test
    void a_short_letter_takes_one_page() {
        assertThat(PdfReading.pageCount(bytes(SampleLetters.reminder()))).isEqualTo(1);
    }

    @Test
    void a_long_table_has_its_head_on_every_page_and_its_totals_on_the_last() {
        List<String> pages = PdfReading.pages(bytes(SampleLetters.statement(90)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Solde / Open"));
        assertThat(pages.get(pages.size() - 1)).contains("Total", "Yours faithfully", "Atelier Lumen");
    }

    @Test
    void characters_that_the_fonts_lack_are_told() {
        assertThat(renderer.missingCharacters(SampleLetters.note())).isEmpty();
    }
}
