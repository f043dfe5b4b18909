package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.letter.Letter;
import org.facturier.core.letter.LetterPart;
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
    void the_head_of_later_pages_says_the_whole_subject_and_the_whole_date() {
        Letter sample = SampleLetters.statement(90);
        Letter.Builder letter = Letter.builder()
                .sender(sample.sender())
                .recipient(sample.recipient())
                .date(LocalDate.of(2026, 12, 31))
                .language(Locale.FRENCH)
                .subject(
                        "Relevé de compte du 1er janvier 2026 au 31 décembre 2026 pour la société des Établissements Réunis")
                .signature("x");
        sample.body().stream()
                .filter(LetterPart.FigureTable.class::isInstance)
                .forEach(table -> letter.table(((LetterPart.FigureTable) table).table()));
        List<String> pages = PdfReading.pages(bytes(letter.build()));
        assertThat(pages.size()).isGreaterThan(2);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page.replaceAll("\\s+", " "))
                        .contains("au 31 décembre 2026 pour la société", "Réunis, 31 décembre 2026"));
    }

    @Test
    void a_long_table_has_its_head_on_every_page_and_its_totals_on_the_last() {
        List<String> pages = PdfReading.pages(bytes(SampleLetters.statement(90)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Solde / Open"));
        assertThat(pages.get(pages.size() - 1)).contains("Total", "Yours faithfully", "Atelier Lumen");
    }
}
