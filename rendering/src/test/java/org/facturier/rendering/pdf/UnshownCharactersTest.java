package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Party;
import org.facturier.core.paymentcode.PaymentCodes;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.rendering.RenderingRule;
import org.facturier.rendering.contracts.SampleInvoices;
import org.facturier.rendering.contracts.SampleLetters;
import org.facturier.rendering.contracts.SampleParties;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnshownCharactersTest {

    private static final PdfInvoiceRenderer PDF = PdfInvoiceRenderer.standard();

    private static InvoiceDraft draft(String buyer, String description, String price) {
        Party named = SampleParties.BUYER.toBuilder().name(buyer).build();
        DocumentHeader header = DocumentHeader.builder()
                .seller(SampleParties.ATELIER)
                .buyer(named)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
        LineItem line = LineItem.builder()
                .description(description)
                .unitPrice(BigMoney.parse(price))
                .treatment(TaxTreatment.standard("20"))
                .build();
        return InvoiceDraft.builder().header(header).line(line).build();
    }

    private static Issuer.Builder issuer() {
        return Issuer.builder().numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")));
    }

    private static Outcome<Invoice> issued(Issuer issuer, InvoiceDraft draft) {
        return issuer.issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15)));
    }

    private static Findings printed(String buyer, String description) {
        return PDF.render(issued(issuer().build(), draft(buyer, description, "EUR 2"))
                        .orThrow())
                .findings();
    }

    @Test
    void each_place_is_named_with_its_characters() {
        Findings found = printed("Société 中文", "Thé 😀 vert");
        assertThat(found.stream().map(Finding::path))
                .containsExactly("header.buyer.name", "calculated.lines[0].item.description");
        assertThat(found.stream().map(Finding::message))
                .containsExactly("the fonts cannot show U+4E2D 中, U+6587 文", "the fonts cannot show U+1F600 😀");
        assertThat(found.stream().map(Finding::severity)).containsOnly(Severity.ERROR);
        assertThat(found.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"中", "شركة", "😀", "a\u0085b", "ไทย", "हिन्दी", "שָׁלוֹם", "\uE000"})
    void what_the_fonts_cannot_show_is_refused(String name) {
        Findings found = printed("X " + name, "ok");
        assertThat(found.stream().map(Finding::path)).containsExactly("header.buyer.name");
        assertThat(found.stream().map(Finding::code)).containsExactly(RenderingRule.SHOWN.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום (1998) בע״מ",
                "Ελλάδα",
                "Россия",
                "Œuvre ﬁn",
                "n° № ₪ € ½",
                "tab\there",
                "deux\nlignes",
                "e\u0301",
                "x\u200Fy\u200E",
                "\u202Bשלום\u202C",
                "a\u00ADb",
                "©\uFE0F",
                "a\u034Fb",
                "3\u2062x"
            })
    void what_the_fonts_show_is_printed(String name) {
        assertThat(printed("X " + name, name)).isEmpty();
    }

    @Test
    void arabic_is_told_to_be_unjoined_whatever_the_fonts_have() {
        assertThat(printed("X س", "ok").all().get(0).message())
                .isEqualTo("the fonts cannot show U+0633 س; letters of such a script would have to be joined or moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2800", "\u3164", "\u1401", "\uA000", "\u2D30"})
    void what_stands_by_itself_is_not_said_to_be_joined(String letter) {
        assertThat(printed("X " + letter, "ok").all().get(0).message())
                .startsWith("the fonts cannot show U+")
                .doesNotContain("joined");
    }

    @Test
    void a_number_that_cannot_be_printed_is_not_given() {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("發票-1")))
                .rule(PDF.printable())
                .build();
        Outcome<Invoice> refused = issued(issuer, draft("X", "ok", "EUR 2"));
        assertThat(refused.value()).isEmpty();
        assertThat(refused.findings().stream().map(Finding::path)).containsExactly("number", "paymentReference");
        assertThat(refused.findings().stream().map(Finding::code)).containsOnly(RenderingRule.SHOWN.code());
    }

    @Test
    void of_a_number_its_characters_alone_are_asked() {
        ProForma unprintable = issuer().build()
                .proForma(draft("中文", "ok", "EUR 2"), Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
        DocumentRule printable = PDF.printable();
        assertThat(printable.check(unprintable).stream().map(Finding::path)).containsExactly("header.buyer.name");
        assertThat(printable.numbered(InvoiceNumber.of("F-1"), unprintable).all())
                .isEmpty();
        assertThat(printable.numbered(InvoiceNumber.of("發票-1"), unprintable).stream()
                        .map(Finding::path))
                .contains("number");
    }

    @Test
    void the_longest_number_is_broken_over_lines_and_stays_legible() {
        Theme narrow = Theme.builder().paper(Paper.LETTER).margin(30).build();
        ProForma document = issuer().build()
                .proForma(draft("X", "ok", "EUR 2"), Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
        Invoice longest = Invoice.of(InvoiceNumber.of("W".repeat(35)), "", document);
        assertThat(PDF.with(narrow).render(longest).findings().all()).isEmpty();
    }

    @Test
    void an_issuer_can_ask_before_it_gives_a_number() {
        Issuer issuer = issuer().rule(PDF.printable()).build();
        Outcome<Invoice> refused = issued(issuer, draft("中文", "Thé 😀", "EUR 2"));
        assertThat(refused.value()).isEmpty();
        assertThat(refused.findings().stream().map(Finding::path))
                .as("places of the draft, where it can be mended")
                .containsExactly("header.buyer.name", "lines[0].description");
        assertThat(issued(issuer, draft("שלום", "ok", "EUR 2")).value()).isPresent();
    }

    private static Letter letter(String paragraph, String signature) {
        Letter sample = SampleLetters.reminder();
        return Letter.builder()
                .sender(sample.sender())
                .recipient(sample.recipient())
                .date(sample.date())
                .language(sample.language())
                .subject("Rappel")
                .paragraph("Bonjour")
                .paragraph(paragraph)
                .signature(signature)
                .build();
    }

    @Test
    void a_letter_is_refused_as_well() {
        Outcome<byte[]> outcome = PdfLetterRenderer.standard().render(letter("您好", "مدير"));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().stream().map(Finding::path)).containsExactly("body[1].text", "signature[0]");
    }

    @ParameterizedTest
    @CsvSource({"0007, U+0007", "001B, U+001B", "0085, U+0085", "D800, U+D800"})
    void what_is_no_character_of_a_text_is_named_as_it_was_written(String hex, String named) {
        char unit = (char) Integer.parseInt(hex, 16);
        Findings found = PdfLetterRenderer.standard()
                .render(letter("a" + unit + "b", "x"))
                .findings();
        assertThat(found.stream().map(Finding::path)).containsExactly("body[1].text");
        assertThat(found.all().get(0).message()).isEqualTo("the fonts cannot show " + named);
    }

    @Test
    void text_shows_every_character_in_the_order_in_which_it_is_read() {
        Invoice invoice =
                issued(issuer().build(), draft("中文 שלום 12", "ok", "EUR 2")).orThrow();
        assertThat(new String(
                        TextInvoiceRenderer.standard().render(invoice).orThrow(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("中文 שלום 12");
    }

    @Test
    void a_figure_that_would_be_too_small_to_be_read_is_refused() {
        Invoice endless = issued(issuer().build(), draft("X", "ok", "EUR " + "1234567890".repeat(3)))
                .orThrow();
        assertThat(PDF.render(endless).value()).isPresent();
        Theme narrow = Theme.builder().paper(Paper.LETTER).margin(30).build();
        Outcome<byte[]> outcome = PDF.with(narrow).with(PaymentCodes.none()).render(endless);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().stream().map(Finding::code)).containsExactly(RenderingRule.LEGIBLE.code());
        Finding found = outcome.findings().all().get(0);
        assertThat(found.path()).isEqualTo("calculated.lines[0].item.price.unitPrice");
        assertThat(found.message()).startsWith("123\u202F456\u202F789\u202F012").contains(" is too long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000000000000000000000000000 | 100 000 000 000 000 000 000 000 000 000,00 |"
                        + " calculated.lines[0].item.price.unitPrice",
                "1.000000000000000000000000000001 | 1,000000000000000000000000000001 |"
                        + " calculated.lines[0].item.price.unitPrice",
                "1.00 | 100 000,00 | ''"
            })
    void the_place_of_a_figure_is_that_of_its_value_and_no_text_with_the_same_digits(
            String price, String figure, String place) {
        Invoice invoice =
                issued(issuer().build(), draft("1", "1 rue A", "EUR " + price)).orThrow();
        assertThat(PlaceOfFigure.in(invoice, figure)).isEqualTo(place);
    }

    /** Of three digits after a sign nobody knows whether they are decimals: an amount counts before another number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50 € | unitPrice",
                "−1.234,50 | unitPrice",
                "1,234.50 | unitPrice",
                "12,345 | sum",
                "12 345 | sum",
                "12.345,00 | sum",
                "12.345 % | sum",
                "0,125 | quantity",
                "123450 | ''",
                "17 | ''",
                "− | ''"
            })
    void a_figure_is_read_back_as_any_language_writes_it(String printed, String place) {
        record Document(
                String street, int count, BigDecimal quantity, Money unitPrice, BigDecimal hours, BigMoney sum) {}
        Document document = new Document(
                "17 rue A",
                17,
                new BigDecimal("0.125"),
                Money.parse("EUR 1234.50"),
                new BigDecimal("12.345"),
                BigMoney.parse("EUR 12345"));
        assertThat(PlaceOfFigure.in(document, printed)).isEqualTo(place);
    }

    @Test
    void codes_are_unique() {
        assertThat(Stream.of(RenderingRule.values()).map(RenderingRule::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_stands_in_the_readme(RenderingRule rule) throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("| <a id=\"" + rule.code() + "\"></a>" + rule.code() + " | " + rule.severity() + " | "
                        + rule.demand() + " |");
    }

    @Test
    void every_sample_is_printed() {
        assertThat(SampleInvoices.all())
                .allSatisfy(invoice -> assertThat(PDF.with(PaymentCodes.none())
                                .render(invoice)
                                .findings()
                                .all())
                        .isEqualTo(List.of()))
                .allSatisfy(invoice -> assertThat(PDF.render(invoice).value()).isPresent());
    }
}
