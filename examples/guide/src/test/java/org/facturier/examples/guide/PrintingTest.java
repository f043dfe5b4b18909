package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.reminders.letter.AccountLetters;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.rendering.pdf.PdfLetterRenderer;
import org.facturier.rendering.pdf.Theme;
import org.facturier.rendering.text.TextExplanationRenderer;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.facturier.rendering.text.TextLetterRenderer;
import org.facturier.rendering.wording.Languages;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private static final Path FOLDER = Path.of("target", "guide");

    private static Issuer issuer() {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0007")))
                .build();
    }

    private static Invoice invoice(DocumentHeader header) {
        // region invoice
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header)
                .line(LineItem.builder()
                        .description("Lampe de bureau")
                        .quantity(3)
                        .unitPrice(Money.parse("EUR 89.90"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .line(LineItem.builder()
                        .description("Réparation d'un lustre")
                        .unitPrice(Money.parse("EUR 145.50"))
                        .treatment(TaxTreatment.standard("10"))
                        .build())
                .build();
        Invoice invoice = issuer().issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
        // endregion
        return invoice;
    }

    @Test
    void an_invoice_is_printed_as_pdf_and_as_text() throws IOException {
        Files.createDirectories(FOLDER);
        Invoice invoice = invoice(Lumen.header());
        // region render
        InvoiceRenderer pdf = PdfInvoiceRenderer.standard();
        InvoiceRenderer text = TextInvoiceRenderer.standard();

        byte[] file = pdf.render(invoice).orThrow();
        byte[] mail = text.render(invoice).orThrow();
        Files.write(FOLDER.resolve("invoice.pdf"), file);
        // endregion
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("EUR 483.69"));
        assertThat(pdf.render(invoice).orThrow()).isEqualTo(file);
        Printed.is("11-invoice.txt", new String(mail, StandardCharsets.UTF_8));
    }

    @Test
    void a_theme_dresses_the_page() throws IOException {
        Files.createDirectories(FOLDER);
        Invoice invoice = invoice(Lumen.header());
        byte[] logo = logo();
        // region theme
        Theme theme = Theme.builder().logo(logo).accent("#B5651D").margin(20).build();
        InvoiceRenderer dressed = PdfInvoiceRenderer.standard().with(theme);
        Files.write(FOLDER.resolve("dressed.pdf"), dressed.render(invoice).orThrow());
        // endregion
        assertThat(FOLDER.resolve("dressed.pdf")).isNotEmptyFile();
    }

    static byte[] logo() throws IOException {
        BufferedImage picture = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xB5651D));
        pen.fillOval(10, 10, 80, 80);
        pen.fillRect(110, 40, 180, 20);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    @Test
    void the_language_is_that_of_the_document() throws IOException {
        // region german
        DocumentHeader header =
                Lumen.header().toBuilder().language(Locale.GERMAN).build();
        byte[] german = TextInvoiceRenderer.standard().render(invoice(header)).orThrow();
        // endregion
        String text = new String(german, StandardCharsets.UTF_8);
        Printed.is("11-german.txt", text.lines().skip(7).limit(10).collect(Collectors.joining("\n", "", "\n")));
        assertThat(text).startsWith("RECHNUNG F-2026-0007").contains("Gesamtbetrag");
    }

    @Test
    void a_house_has_its_own_words() {
        Invoice invoice = invoice(Lumen.header());
        // region own
        Languages languages = Languages.standard().with(Locale.FRENCH, "total.payable", "Reste à régler");
        byte[] own =
                TextInvoiceRenderer.standard().with(languages).render(invoice).orThrow();
        // endregion
        String before =
                new String(TextInvoiceRenderer.standard().render(invoice).orThrow(), StandardCharsets.UTF_8);
        assertThat(before).doesNotContain("Reste à régler").contains("483,69");
        assertThat(new String(own, StandardCharsets.UTF_8))
                .contains("Reste à régler")
                .contains("483,69");
    }

    @Test
    void what_the_fonts_cannot_show_is_refused_before_there_is_a_number() throws IOException {
        // region printable
        Issuer asking = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0008")))
                .rule(PdfInvoiceRenderer.standard().printable())
                .build();
        DocumentHeader header = Lumen.header().toBuilder()
                .buyer(Party.business("中山照明")
                        .address(Lumen.BUYER.address().orElseThrow())
                        .build())
                .build();
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 120.00").toBuilder().header(header).build();
        Findings findings =
                asking.issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15))).findings();
        // endregion
        StringBuilder said = new StringBuilder();
        findings.forEach(finding -> said.append(finding).append('\n'));
        Printed.is("11-unprintable.txt", said.toString());
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void a_letter_tells_the_instalments() throws IOException {
        Files.createDirectories(FOLDER);
        // region letter
        PaymentPlan plan = PaymentPlan.of(List.of(
                PlannedInstalment.percent("30", DueDateRule.days(0)),
                PlannedInstalment.percent("40", DueDateRule.days(30)),
                PlannedInstalment.balance(DueDateRule.days(60))));
        DocumentHeader header =
                Lumen.header().toBuilder().terms(PaymentTerms.of(plan)).build();
        Letter letter = AccountLetters.standard()
                .schedule(invoice(header), LocalDate.of(2026, 1, 16))
                .orThrow();
        byte[] file = PdfLetterRenderer.standard().render(letter).orThrow();
        byte[] mail = TextLetterRenderer.standard().render(letter).orThrow();
        // endregion
        Files.write(FOLDER.resolve("letter.pdf"), file);
        Printed.is("11-letter.txt", new String(mail, StandardCharsets.UTF_8));
        assertThat(invoice(header).schedule().instalments().stream()
                        .map(part -> part.amount())
                        .toList())
                .containsExactly(Money.parse("EUR 145.11"), Money.parse("EUR 193.47"), Money.parse("EUR 145.11"));
    }

    @Test
    void a_figure_that_is_doubted_is_taken_apart() throws IOException {
        Invoice invoice = invoice(Lumen.header());
        // region explain
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextExplanationRenderer.standard()
                .in(Locale.ENGLISH)
                .at("calculated.totals.tax")
                .render(invoice, explanation, out);
        // endregion
        Printed.is("11-explained.txt", out.toString(StandardCharsets.UTF_8));
        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("EUR 68.49"));
    }
}
