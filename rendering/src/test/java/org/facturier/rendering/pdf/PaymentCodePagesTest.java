package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Party;
import org.facturier.core.paymentcode.PaymentCode;
import org.facturier.core.paymentcode.PaymentCodeRule;
import org.facturier.core.paymentcode.PaymentCodes;
import org.facturier.core.paymentcode.TransferParty;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.core.terms.SwissReference;
import org.facturier.rendering.RenderingRule;
import org.facturier.rendering.contracts.SampleInvoices;
import org.facturier.rendering.contracts.SampleParties;
import org.facturier.rendering.text.TextLetterRenderer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are read off rendered pages by another library. */
class PaymentCodePagesTest {

    private static final Party SWISS = Party.business("Seebach Werkstätten AG")
            .address(Address.of("Rue du Lac 1268/2/22", "2501", "Biel", "CH"))
            .account(BankAccount.of("CH4431999123000889012"))
            .build();
    private static final Party SWISS_BUYER = Party.business("Pia-Maria Rutschmann-Schnyder")
            .address(Address.of("Grosse Marktgasse 28", "9400", "Rorschach", "CH"))
            .build();

    /** Two thirds at once, the rest a month later. */
    private static final PaymentPlan PLAN = PaymentPlan.of(List.of(
            new PlannedInstalment(new InstalmentShare.FractionShare(2, 3), DueDateRule.days(10), Optional.empty()),
            new PlannedInstalment(new InstalmentShare.FractionShare(1, 3), DueDateRule.days(40), Optional.empty())));

    private final PdfInvoiceRenderer renderer = PdfInvoiceRenderer.standard();

    @Test
    void an_invoice_in_euros_bears_the_code_of_the_sepa_area() throws Exception {
        Invoice invoice = SampleInvoices.discountAndTwoRates();
        byte[] pdf = pdf(invoice);
        String payload = code(invoice).orElseThrow().payload();
        assertThat(scanned(pdf, 200)).contains(payload);
        assertThat(payload)
                .startsWith("BCD\n002\n1\nSCT\nAGRIFRPP\n")
                .contains("\nFR7630006000011234567890189\nEUR"
                        + invoice.totals().payable().getAmount() + "\n")
                .endsWith("\n" + invoice.paymentReference());
        assertThat(PdfReading.text(pdf)).contains("Scannez pour payer");
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 150, 300})
    void coarse_and_fine_scanners_read_it(int dots) throws Exception {
        assertThat(scanned(pdf(SampleInvoices.discountAndTwoRates()), dots)).isPresent();
    }

    /** Beside instalments the box is narrow, and the code asks for the first of them. */
    @Test
    void of_several_instalments_the_first_is_asked_for() throws Exception {
        Invoice invoice = french(header -> header.terms(PaymentTerms.of(PLAN)));
        byte[] pdf = pdf(invoice);
        Money first = invoice.schedule().instalments().get(0).amount();
        assertThat(first).isEqualTo(Money.parse("EUR 8.00"));
        assertThat(scanned(pdf, 200).orElseThrow()).contains("\nEUR8.00\n");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Empfangsschein, Zahlteil, Konto / Zahlbar an, Währung, Annahmestelle",
        "fr, Récépissé, Section paiement, Compte / Payable à, Monnaie, Point de dépôt",
        "it, Ricevuta, Sezione pagamento, Conto / Pagabile a, Valuta, Punto di accettazione",
        "en, Receipt, Payment part, Account / Payable to, Currency, Acceptance point",
        "nl, Receipt, Payment part, Account / Payable to, Currency, Acceptance point"
    })
    void a_swiss_invoice_has_its_slip_in_the_words_of_the_guidelines(
            String language, String receipt, String payment, String account, String currency, String acceptance)
            throws Exception {
        Invoice invoice = swiss(1, Locale.forLanguageTag(language));
        byte[] pdf = pdf(invoice);
        assertThat(scanned(pdf, 200)).contains(code(invoice).orElseThrow().payload());
        assertThat(PdfReading.text(pdf))
                .contains(receipt, payment, account, currency, acceptance)
                .contains("CH44 3199 9123 0008 8901 2", "Pia-Maria Rutschmann-Schnyder", "1 081.00");
    }

    /** The slip is the lower 105 millimetres of the sheet, and nothing else stands there; the foot is above it. */
    @Test
    void the_slip_stands_at_the_foot_of_the_last_page() throws Exception {
        for (int lines : List.of(1, 8, 16, 60)) {
            byte[] pdf = pdf(swiss(lines, Locale.GERMAN));
            int last = PdfReading.pageCount(pdf);
            float top = (297 - 105) * 72 / 25.4f;
            assertThat(PdfReading.positions(pdf, last))
                    .filteredOn(letter -> letter.getYDirAdj() > top)
                    .allSatisfy(letter -> assertThat(letter.getYDirAdj()).isLessThan(297 * 72 / 25.4f - 14))
                    .extracting(letter -> letter.getFont().getName())
                    .allSatisfy(font -> assertThat(font).contains("LiberationSans"));
            String page = PdfReading.pages(pdf).get(last - 1);
            assertThat(page).contains("Zahlteil", "Seite " + last);
            assertThat(page.indexOf("Seite " + last)).isLessThan(page.indexOf("Zahlteil"));
            assertThat(scanned(pdf, 200)).isPresent();
        }
    }

    /** A sheet of its own where it does not fit, and only then. */
    @Test
    void a_short_invoice_has_its_slip_on_the_same_page() {
        assertThat(PdfReading.pageCount(pdf(swiss(1, Locale.GERMAN)))).isEqualTo(1);
        assertThat(PdfReading.pageCount(pdf(swiss(8, Locale.GERMAN)))).isEqualTo(2);
    }

    @Test
    void whoever_wants_no_code_says_so() throws Exception {
        PdfInvoiceRenderer plain = renderer.with(PaymentCodes.none());
        assertThat(scanned(plain.render(SampleInvoices.discountAndTwoRates()).orThrow(), 150))
                .isEmpty();
        assertThat(PdfReading.text(plain.render(swiss(1, Locale.GERMAN)).orThrow()))
                .doesNotContain("Zahlteil");
    }

    @Test
    void what_is_not_transferred_has_none() throws Exception {
        for (Invoice none :
                List.of(SampleInvoices.creditNote(), SampleInvoices.selfBilled(), SampleInvoices.swissFrancs())) {
            assertThat(scanned(pdf(none), 150)).as(none.number().text()).isEmpty();
        }
        Invoice collected = french(header ->
                header.meansOfPayment(new PaymentMeans.DirectDebit("M-1", "FR72ZZZ123456", Optional.empty())));
        assertThat(collected.transfer()).isEmpty();
    }

    @Test
    void a_slip_that_has_no_place_on_the_paper_is_told() {
        Outcome<byte[]> printed =
                renderer.with(Theme.builder().paper(Paper.LETTER).build()).render(swiss(1, Locale.GERMAN));
        assertThat(printed.value()).isPresent();
        assertThat(printed.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(RenderingRule.SLIP_ON_A4.code()));
    }

    @Test
    void a_part_of_the_host_that_fails_costs_the_code_and_is_named() {
        Outcome<byte[]> printed = renderer.with((PaymentCodes) request -> {
                    throw new IllegalStateException("no");
                })
                .render(SampleInvoices.discountAndTwoRates());
        assertThat(printed.value()).isPresent();
        assertThat(printed.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(PaymentCodeRule.ANSWERS.code()));
    }

    @Test
    void a_payment_page_opens_with_a_click() {
        URI page = URI.create("https://pay.example/f/2026-1?amount=12");
        Invoice invoice = french(header -> header.meansOfPayment(new PaymentMeans.Online(page)));
        List<String> links = PdfReading.open(
                pdf(invoice),
                document -> document.getPage(0).getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .map(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                        .toList());
        assertThat(links).containsExactly(page.toString());
    }

    @ParameterizedTest
    @CsvSource({"FR7630006000011234567890189, EUR 2052.00, BCD", "CH9300762011623852957, CHF 2052.00, SPC"})
    void a_letter_that_asks_for_a_transfer_has_its_code_and_its_words(String iban, String amount, String start)
            throws Exception {
        TransferRequest request = TransferRequest.of(
                TransferParty.of(SWISS), BankAccount.of(iban), Money.parse(amount), "Kontoauszug bis 31. Januar 2026");
        Letter letter = Letter.builder()
                .sender(SWISS)
                .recipient(SWISS_BUYER)
                .date(SampleInvoices.TODAY)
                .language(Locale.GERMAN)
                .subject("Kontoauszug")
                .paragraph("Bitte überweisen Sie den Saldo.")
                .transfer(request)
                .paragraph("Vielen Dank.")
                .signature("Die Buchhaltung")
                .build();
        byte[] pdf = PdfLetterRenderer.standard().render(letter).orThrow();
        assertThat(scanned(pdf, 200))
                .contains(PaymentCodes.standard()
                        .of(request)
                        .orThrow()
                        .orElseThrow()
                        .payload());
        assertThat(scanned(pdf, 200).orElseThrow()).startsWith(start);
        String text = new String(TextLetterRenderer.standard().render(letter).orThrow(), StandardCharsets.UTF_8);
        assertThat(List.of(text, PdfReading.text(pdf)))
                .allSatisfy(read -> assertThat(read)
                        .contains(
                                "Seebach Werkstätten AG",
                                BankAccount.of(iban).iban().grouped(),
                                "Kontoauszug bis 31. Januar 2026"));
        assertThat(scanned(
                        PdfLetterRenderer.standard()
                                .with(PaymentCodes.none())
                                .render(letter)
                                .orThrow(),
                        200))
                .isEmpty();
    }

    private byte[] pdf(Invoice invoice) {
        byte[] pdf = renderer.render(invoice).orThrow();
        keep(invoice, pdf);
        return pdf;
    }

    /** With the property {@code pages} pages are kept in that folder, to be looked at. */
    private static void keep(Invoice invoice, byte[] pdf) {
        String folder = System.getProperty("pages");
        if (folder != null) {
            try {
                Files.write(
                        Path.of(
                                folder,
                                invoice.number().text() + "_" + invoice.header().language() + "_"
                                        + invoice.lines().size() + ".pdf"),
                        pdf);
            } catch (IOException unwritten) {
                throw new IllegalStateException(unwritten);
            }
        }
    }

    private static Optional<PaymentCode> code(Invoice invoice) {
        return invoice.transfer()
                .flatMap(request -> PaymentCodes.standard().of(request).orThrow());
    }

    /** {@return what another library reads off the last page; empty if it finds no code} */
    private static Optional<String> scanned(byte[] pdf, int dots) throws ReaderException {
        BufferedImage image = PdfReading.open(
                pdf, document -> new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, dots));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    /** Lines of 1,000.00 CHF at 8.1 %, to a QR-IBAN. */
    private static Invoice swiss(int lines, Locale language) {
        DocumentHeader header = DocumentHeader.builder()
                .seller(SWISS)
                .buyer(SWISS_BUYER)
                .currency(CurrencyUnit.of("CHF"))
                .language(language)
                .terms(PaymentTerms.days(30))
                .build();
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header);
        for (int line = 0; line < lines; line++) {
            draft.line(line("CHF 1000.00", "8.1"));
        }
        return issue(draft.build(), "R-2026-17");
    }

    private static Invoice french(java.util.function.UnaryOperator<DocumentHeader.Builder> change) {
        DocumentHeader header = change.apply(DocumentHeader.builder()
                        .seller(SampleParties.ATELIER)
                        .buyer(SampleParties.BUYER)
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.days(30)))
                .build();
        return issue(
                InvoiceDraft.builder()
                        .header(header)
                        .line(line("EUR 10.00", "20"))
                        .build(),
                "F-2026-18");
    }

    private static LineItem line(String price, String percent) {
        return LineItem.builder()
                .description("Montage und Einrichtung")
                .unitPrice(Money.parse(price))
                .treatment(TaxTreatment.standard(percent))
                .build();
    }

    private static Invoice issue(InvoiceDraft draft, String number) {
        Issuer.Builder issuer = Issuer.builder().numbering(NumberingStrategy.given(InvoiceNumber.of(number)));
        if (draft.header().seller().equals(SWISS)) {
            issuer.paymentReference(given -> SwissReference.of(given.text().replaceAll("\\D", "")));
        }
        return issuer.build()
                .issue(draft, Issuance.of("R", SampleInvoices.TODAY))
                .orThrow();
    }
}
