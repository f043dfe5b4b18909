package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.TextPosition;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.tax.LegalNotice;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.contracts.InvoiceRendererContract;
import org.facturier.rendering.contracts.SampleInvoices;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Languages;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PdfInvoiceRendererTest implements InvoiceRendererContract {

    private static final DocumentLabels ENGLISH = Languages.standard().of(Locale.ENGLISH);
    private static final float POINTS = 72 / 25.4f;

    private final PdfInvoiceRenderer renderer = PdfInvoiceRenderer.standard();

    @Override
    public InvoiceRenderer renderer() {
        return renderer;
    }

    @Override
    public String read(byte[] document) {
        return PdfReading.text(document);
    }

    @Test
    void every_page_has_the_head_of_the_table_as_long_as_there_are_lines() {
        List<String> pages = PdfReading.pages(bytes(SampleInvoices.manyLines(120)));
        assertThat(pages).hasSizeBetween(4, 5);
        assertThat(pages.subList(0, 4))
                .allSatisfy(page -> assertThat(page).contains("Description", "Unit price", "Spare part"));
    }

    @Test
    void every_page_but_the_first_says_of_what_it_is_a_part() {
        List<String> pages = PdfReading.pages(bytes(SampleInvoices.manyLines(120)));
        for (int page = 1; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains("Invoice 2026-000120 of 15 January 2026", "Page " + (page + 1) + " / " + pages.size());
        }
    }

    @Test
    void what_is_carried_over_is_the_sum_of_the_lines_before() {
        Invoice invoice = SampleInvoices.manyLines(120);
        List<String> pages = PdfReading.pages(bytes(invoice));
        for (int page = 0; page < 3; page++) {
            int last = lastLine(pages.get(page));
            String sum = ENGLISH.amount(sum(invoice.lines().subList(0, last)));
            assertThat(pages.get(page)).contains("Carried forward " + sum);
            assertThat(pages.get(page + 1)).contains("Brought forward " + sum, "Spare part no. " + (last + 1));
        }
    }

    private static int lastLine(String page) {
        Matcher matcher = Pattern.compile("Spare part no\\. (\\d+)").matcher(page);
        int last = 0;
        while (matcher.find()) {
            last = Integer.parseInt(matcher.group(1));
        }
        return last;
    }

    private static Money sum(List<InvoiceLine> lines) {
        return lines.stream().map(InvoiceLine::net).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    @Test
    void the_totals_stand_on_one_page_wherever_the_lines_end() {
        for (int count = 15; count < 45; count++) {
            List<String> pages = PdfReading.pages(bytes(SampleInvoices.manyLines(count)));
            assertThat(pages.stream().filter(page -> page.contains("VAT breakdown")))
                    .as(count + " lines")
                    .singleElement()
                    .asString()
                    .contains("Total excluding VAT", "Total including VAT", "Amount due");
            assertThat(pages.get(pages.size() - 1)).as(count + " lines").containsAnyOf("IBAN", "Spare part");
        }
    }

    @Test
    @Tag("once")
    void two_thousand_lines_are_printed() {
        byte[] pdf = bytes(SampleInvoices.manyLines(2_000));
        List<String> pages = PdfReading.pages(pdf);
        assertThat(pages).hasSizeBetween(50, 70);
        assertThat(pages.get(pages.size() - 2) + pages.get(pages.size() - 1)).contains("Spare part no. 2000");
    }

    @Test
    void a_description_longer_than_a_page_goes_on_on_the_next() {
        List<String> pages = PdfReading.pages(bytes(SampleInvoices.unruly()));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(1)).contains("Brought forward 123,456,789,012,345.67", "ensachage");
    }

    @Test
    void the_address_stands_in_the_window_of_the_envelope() {
        List<TextPosition> positions = PdfReading.positions(bytes(SampleInvoices.discountAndTwoRates()), 1);
        List<TextPosition> window = positions.stream()
                .filter(each -> each.getXDirAdj() > 100 * POINTS)
                .filter(each -> each.getYDirAdj() > 45 * POINTS && each.getYDirAdj() < 79 * POINTS)
                .toList();
        StringBuilder text = new StringBuilder();
        window.forEach(each -> text.append(each.getUnicode()));
        assertThat(text).startsWith("Grands Moulins de la Saône SA").endsWith("71000 Mâcon");
        assertThat(window).allMatch(each -> each.getXDirAdj() < 190 * POINTS);
    }

    @Test
    void no_text_leaves_the_margins_and_none_covers_another() {
        for (Invoice invoice : SampleInvoices.all()) {
            byte[] pdf = bytes(invoice);
            for (int page = 1; page <= PdfReading.pageCount(pdf); page++) {
                List<TextPosition> positions = PdfReading.positions(pdf, page);
                assertThat(positions).allMatch(each -> within(each), "within the margins");
                assertNoneCovered(positions, invoice.number() + " page " + page);
            }
        }
    }

    private static boolean within(TextPosition each) {
        float edge = 16 * POINTS - 0.5f;
        return each.getXDirAdj() >= edge
                && each.getXDirAdj() + each.getWidthDirAdj() <= 595.3f - edge
                && each.getYDirAdj() >= edge
                && each.getYDirAdj() <= 841.9f - edge;
    }

    private static void assertNoneCovered(List<TextPosition> positions, String where) {
        for (int at = 1; at < positions.size(); at++) {
            TextPosition before = positions.get(at - 1);
            TextPosition here = positions.get(at);
            boolean sameLine = Math.abs(before.getYDirAdj() - here.getYDirAdj()) < 0.01f;
            float end = before.getXDirAdj() + before.getWidthDirAdj();
            assertThat(!sameLine || here.getXDirAdj() > end - 0.5f)
                    .as("%s: '%s' after '%s'", where, here.getUnicode(), before.getUnicode())
                    .isTrue();
        }
    }

    @Test
    void no_figure_is_broken_however_long() {
        // 123,456,789.1234 x 98,765,432,109.8765 = 12,193,263,124,670,502,198.92
        Invoice wide = SampleInvoices.wide("123456789.1234", "98765432109.8765");
        String text = PdfReading.text(bytes(wide));
        for (Money amount :
                List.of(wide.totals().net(), wide.totals().tax(), wide.totals().payable())) {
            assertThat(text.split(Pattern.quote(ENGLISH.amount(amount)), -1))
                    .as(ENGLISH.amount(amount))
                    .hasSizeGreaterThan(2);
        }
        assertThat(text).contains("123,456,789.1234", "98,765,432,109.8765");
    }

    @Test
    void an_account_number_stands_on_one_line_beside_a_schedule() {
        assertThat(PdfReading.pages(bytes(SampleInvoices.instalments())).get(0))
                .contains("FR76 3000 6000 0112 3456 7890 189", "2% discount for payment within 10 days");
    }

    @Test
    void the_file_says_what_it_is() {
        PdfReading.open(bytes(SampleInvoices.discountAndTwoRates()), document -> {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Facture F-2026-0042");
            assertThat(information.getAuthor()).isEqualTo("Atelier Lumen SARL");
            assertThat(LocalDate.ofInstant(information.getCreationDate().toInstant(), ZoneOffset.UTC))
                    .isEqualTo(SampleInvoices.TODAY);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            return null;
        });
    }

    @Test
    void slices_are_shown_beneath_their_line() {
        String text = PdfReading.pages(bytes(SampleInvoices.graduated())).get(0).replaceAll("[\\u00A0\\u202F]", " ");
        assertThat(text).contains("Tranche 1, plus 25,00 €", "1 000 unités 0,085", "4 250 unités 0,05");
    }

    @Test
    void a_self_billed_invoice_says_who_buys_and_who_sells() {
        String text = PdfReading.pages(bytes(SampleInvoices.selfBilled())).get(0);
        assertThat(text).contains("Autofacture", "Client", "Vendeur");
    }

    @Test
    void a_credit_note_asks_for_no_payment_and_says_nothing_of_penalties_and_discounts() {
        Invoice note = SampleInvoices.creditNote();
        assertThat(note.notices()).extracting(LegalNotice::subject).contains("PMD", "AAB");
        assertThat(PdfReading.text(bytes(note)))
                .contains("Avoir", "F-2026-0042 du 15 janvier 2026")
                .doesNotContain("IBAN", "Règlement", "Référence à rappeler", "pénalité", "escompte");
    }

    @Test
    void letter_paper_is_filled_as_well() {
        Theme theme = Theme.builder().paper(Paper.LETTER).margin(20).build();
        byte[] pdf = bytes(PdfInvoiceRenderer.standard().with(theme), SampleInvoices.manyLines(60));
        PdfReading.open(pdf, document -> {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            return null;
        });
        assertThat(PdfReading.pages(pdf).get(1)).contains("Brought forward");
    }

    @Test
    void fonts_are_embedded() {
        PdfReading.open(bytes(SampleInvoices.reverseCharge()), document -> {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            return null;
        });
    }

    private static byte[] bytes(InvoiceRenderer renderer, Invoice invoice) {
        return renderer.render(invoice).orThrow();
    }
}
