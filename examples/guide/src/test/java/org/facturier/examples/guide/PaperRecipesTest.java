package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.examples.guide.Recipes.CHANDELIER;
import static org.facturier.examples.guide.Recipes.ISSUER;
import static org.facturier.examples.guide.Recipes.TODAY;
import static org.facturier.examples.guide.Recipes.issued;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.EuropeanStandard;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.json.SealedInvoice;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Party;
import org.facturier.core.paymentcode.PaymentCodes;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealCheck;
import org.facturier.core.seal.SealedText;
import org.facturier.core.wording.FindingWords;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.rendering.pdf.PdfLetterRenderer;
import org.facturier.rendering.pdf.Theme;
import org.facturier.rendering.text.TextExplanationRenderer;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.facturier.rendering.wording.Languages;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The recipes of the cookbook on paper and files. */
class PaperRecipesTest {

    @Test
    void a_pdf_has_a_logo() throws IOException {
        byte[] logo = PrintingTest.logo();
        // region logo
        Theme theme = Theme.builder().logo(logo).accent("#B5651D").build();
        byte[] pdf =
                PdfInvoiceRenderer.standard().with(theme).render(CHANDELIER).orThrow();
        // endregion
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_pdf_has_the_code_that_its_payment_has() {
        // region codes
        PdfInvoiceRenderer pdf =
                PdfInvoiceRenderer.standard(); // EPC QR code for euros, Swiss QR-bill for a Swiss account
        InvoiceRenderer billed = pdf.with(PaymentCodes.swissWithBilling().or(PaymentCodes.epc()));
        InvoiceRenderer plain = pdf.with(PaymentCodes.none());
        // endregion
        assertThat(billed.render(CHANDELIER).orThrow())
                .isEqualTo(plain.render(CHANDELIER).orThrow()); // its seller names no account
    }

    @Test
    void the_paper_is_in_german() {
        // region german
        DocumentHeader header =
                Lumen.header().toBuilder().language(Locale.GERMAN).build();
        InvoiceDraft draft =
                Lumen.draft("Lampe", "EUR 120.00").toBuilder().header(header).build();
        byte[] mail = TextInvoiceRenderer.standard().render(issued(draft)).orThrow(); // UTF-8, 80 columns
        // endregion
        assertThat(new String(mail, StandardCharsets.UTF_8)).contains("Zahlbetrag", "144,00");
    }

    @Test
    void a_word_of_the_paper_is_another() throws IOException {
        // region word
        Languages languages = Languages.standard().with(Locale.FRENCH, "total.payable", "Reste à régler");
        InvoiceRenderer pdf = PdfInvoiceRenderer.standard().with(languages);
        // endregion
        assertThat(pdf.render(CHANDELIER).orThrow()).isNotEmpty();
        byte[] text = TextInvoiceRenderer.standard()
                .with(languages)
                .render(CHANDELIER)
                .orThrow();
        assertThat(new String(text, StandardCharsets.UTF_8))
                .contains("Reste à régler")
                .doesNotContain("Net à payer");
    }

    @Test
    void a_letter_of_ones_own() {
        // region letter
        Letter letter = Letter.builder()
                .sender(Lumen.SELLER)
                .recipient(Lumen.BUYER)
                .date(TODAY)
                .language(Locale.FRENCH)
                .subject("Fermeture annuelle")
                .paragraph("Notre atelier sera fermé du 3 au 21 août.")
                .signature("Atelier Lumen")
                .build();
        byte[] pdf = PdfLetterRenderer.standard().render(letter).orThrow();
        // endregion
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void an_amount_explains_itself() throws IOException {
        // region explain
        Explanation explanation =
                InvoiceCalculator.standard().explain(CHANDELIER).orThrow();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        TextExplanationRenderer.standard()
                .in(Locale.ENGLISH)
                .at("calculated.totals.tax")
                .render(CHANDELIER, explanation, text);
        boolean isSound = explanation.contradictions().isEmpty(); // true
        // endregion
        assertThat(isSound).isTrue();
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("20% of 1,200.00");
    }

    @Test
    void an_invoice_is_written_and_read() throws IOException {
        // region json
        JsonMapper mapper = FacturierJson.mapper();
        String json = mapper.writeValueAsString(CHANDELIER);
        Invoice read = JsonDocuments.standard()
                .readLine("F-2026-0001", json, Invoice.class)
                .orThrow();
        boolean isSame = read.equals(CHANDELIER); // true
        // endregion
        assertThat(isSame).isTrue();
    }

    @Test
    void what_was_sealed_is_verified() {
        // region seal
        SealedInvoice sealed = SealedInvoice.of(CHANDELIER, SealChain.of("F")).orThrow();
        Seal head = sealed.seal(); // kept where the archive is not
        Findings altered = SealCheck.of("F").upTo(head).check(Stream.of(sealed.sealedText())); // none
        // endregion
        assertThat(altered).isEmpty();
        SealedText kept = sealed.sealedText();
        SealedText other = new SealedText(kept.name(), kept.text().replace("EUR 1440", "EUR 144"), kept.seal());
        assertThat(SealCheck.of("F").upTo(head).check(Stream.of(other)))
                .extracting(finding -> finding.code().text())
                .containsExactly("SEAL-ALTERED-01");
    }

    @Test
    void a_refusal_is_said_in_french() throws IOException {
        // region french
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Lumen.header().toBuilder()
                        .buyer(Party.business("Café du Port").build()) // no address
                        .build())
                .build(); // no line
        Outcome<Invoice> outcome = ISSUER.issue(draft, Issuance.of("F", TODAY));
        FindingWords french = FindingWords.of(Locale.FRENCH);
        String said = outcome.findings().stream()
                .map(finding -> finding.path() + " : " + french.say(finding) + "\n")
                .collect(Collectors.joining());
        // endregion
        assertThat(outcome.value()).isEmpty();
        Printed.is("16-french.txt", said);
    }

    @Test
    void a_rule_of_the_house_is_asked_of_every_document() {
        // region rule
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .rule(EuropeanStandard.rules())
                .rule(document -> document.calculated().totals().payable().isGreaterThan(Money.parse("EUR 10000.00"))
                        ? Findings.of(LumenRule.ORDER_NAMED.at(
                                "header.references.purchaseOrder", "so large an amount has an order"))
                        : Findings.none())
                .build();
        // endregion
        assertThat(issuer.issue(Lumen.draft("Lustre", "EUR 9000.00"), Issuance.of("F", TODAY)).findings().stream()
                        .map(finding -> finding.code().text()))
                .contains("LUMEN-ORDER-01");
        assertThat(issuer.issue(Lumen.draft("Lampe", "EUR 120.00"), Issuance.of("F", TODAY))
                        .value())
                .isPresent();
    }

    @Test
    void an_invoice_of_somebody_else_is_checked() throws IOException {
        String json = FacturierJson.mapper()
                .writeValueAsString(CHANDELIER)
                .replace("\"payable\":\"EUR 1440.00\"", "\"payable\":\"EUR 1450.00\"");
        // region theirs
        Invoice theirs = JsonDocuments.standard()
                .readLine("theirs.json", json, Invoice.class)
                .orThrow();
        Findings wrong = InvoiceCheck.standard().check(theirs); // BR-CO-16
        // endregion
        assertThat(wrong).extracting(finding -> finding.code().text()).containsExactly("BR-CO-16");
    }

    @Test
    void the_day_is_that_of_the_house() {
        // region day
        Clock clock = Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), ZoneId.of("UTC"));
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))); // 2026-04-01
        // endregion
        assertThat(today).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void many_threads_print() {
        List<Invoice> invoices = List.of(CHANDELIER, CHANDELIER);
        // region threads
        InvoiceRenderer pdf = PdfInvoiceRenderer.standard(); // built once, shared by all
        List<byte[]> files = invoices.parallelStream()
                .map(invoice -> pdf.render(invoice).orThrow())
                .toList();
        // endregion
        assertThat(files.get(0)).isEqualTo(files.get(1));
    }
}
