package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that nobody should send: each gives a finding that names the place, in bounded time and memory. */
class HostileDocumentsTest {

    private static final String UBL = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\""
            + " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""
            + " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">";

    private static final String CREDIT_NOTE =
            UBL.replace("<Invoice", "<CreditNote").replace("Invoice-2", "CreditNote-2");

    private static final String CII =
            "<rsm:CrossIndustryInvoice xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\""
                    + " xmlns:ram=\"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100\">";

    @Test
    void an_entity_bomb_is_refused_before_it_goes_off() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                        + UBL + "<cbc:ID>&b;</cbc:ID></Invoice>";
        assertThat(refusal(bomb).code()).isEqualTo(ReadingRule.NO_DTD.code());
        assertThat(refusal(bomb).path()).contains("line 1");
    }

    @Test
    void an_external_entity_is_never_opened() {
        String external = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + UBL + "<cbc:ID>x</cbc:ID></Invoice>";
        assertThat(refusal(external).code()).isEqualTo(ReadingRule.NO_DTD.code());
    }

    @Test
    void an_entity_that_nobody_declared_is_refused() {
        Finding finding = refusal(UBL + "<cbc:ID>&passwd;</cbc:ID></Invoice>");
        assertThat(finding.code().text()).startsWith("EINV-READ-0");
        assertThat(finding.path()).contains("line 1");
    }

    @Test
    void elements_nested_without_end_are_refused() {
        assertThat(refusal(UBL + "<cac:X>".repeat(100_000)).code()).isEqualTo(ReadingRule.WITHIN_LIMITS.code());
        assertThat(refusal(UBL + "<cac:AllowanceCharge>".repeat(100_000)).code())
                .isEqualTo(ReadingRule.WITHIN_LIMITS.code());
        assertThat(refusal(CII + "<ram:X>".repeat(100_000)).path()).contains("/X/X/", "line 1");
        assertThat(refusal(UBL + "<cbc:ID>" + "<cac:X>".repeat(100_000)).code())
                .isEqualTo(ReadingRule.WITHIN_LIMITS.code());
    }

    @Test
    void attributes_without_end_are_refused() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("='x'");
        }
        Finding many = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> refusal(UBL + "<cbc:ID" + attributes + "/></Invoice>"));
        assertThat(many.code()).isEqualTo(ReadingRule.WITHIN_LIMITS.code());
        Finding large = refusal(UBL + "<cbc:ID schemeID='" + "x".repeat(1_000_000) + "'/></Invoice>");
        assertThat(large.code()).isEqualTo(ReadingRule.WITHIN_LIMITS.code());
        assertThat(large.path()).contains("line 1");
    }

    @Test
    void elements_without_end_are_refused() {
        Outcome<Reading> outcome = outcome(
                UBL + "<cbc:Note/>".repeat(1_001) + "</Invoice>",
                new ReadingLimits(1_000_000, 50, 1_000, 10, 1_000, 0));
        assertThat(outcome.findings().all().get(0).message()).isEqualTo("the document has more than 1000 elements");
    }

    @Test
    void a_document_beyond_the_limit_of_bytes_is_refused_while_it_is_read() throws IOException {
        InputStream endless = new Endless(UBL + "<!--", 'x', 1_000_000_000L);
        Outcome<Reading> outcome =
                Documents.read(endless, ReadingLimits.standard().withBytes(100_000));
        assertThat(outcome.findings().all().get(0).message()).isEqualTo("the document is longer than 100000 bytes");
    }

    @Test
    void a_text_of_a_gigabyte_is_refused_while_it_is_read() {
        InputStream endless = new Endless(UBL + "<cbc:ID>", 'x', 1_000_000_000L);
        Outcome<Reading> outcome = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Documents.read(endless, ReadingLimits.standard()));
        assertThat(outcome.findings().all().get(0).code()).isEqualTo(ReadingRule.WITHIN_LIMITS.code());
        assertThat(outcome.findings().all().get(0).path()).contains("cbc:ID");
    }

    @Test
    void an_attachment_of_half_a_gigabyte_is_refused_while_it_is_read() {
        InputStream endless = new Endless(
                UBL + "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>"
                        + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"a\">",
                'A',
                700_000_000L);
        Outcome<Reading> outcome = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Documents.read(endless, ReadingLimits.standard().withAttachments(1_000_000)));
        assertThat(outcome.findings().all().get(0).code()).isEqualTo(ReadingRule.WITHIN_LIMITS.code());
        assertThat(outcome.findings().all().get(0).path()).contains("cac:AdditionalDocumentReference", "line 1");
    }

    @Test
    void a_broken_attachment_is_named_and_the_invoice_read() throws IOException {
        Reading reading = read(UBL + "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>"
                        + "<cbc:EmbeddedDocumentBinaryObject>JVBER?</cbc:EmbeddedDocumentBinaryObject>"
                        + "</cac:Attachment></cac:AdditionalDocumentReference></Invoice>")
                .orThrow();
        assertThat(reading.findings().all()).anyMatch(finding -> finding.code().equals(ReadingRule.TYPED.code()));
        assertThat(reading.invoice().supportingDocuments()).hasSize(1);
    }

    @Test
    void an_attachment_comes_back_byte_for_byte() throws IOException {
        byte[] bytes = new byte[10_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Reading reading = read(UBL + "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>"
                        + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"a.pdf\">"
                        + Base64.getMimeEncoder().encodeToString(bytes)
                        + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference></Invoice>")
                .orThrow();
        var attachment =
                reading.invoice().supportingDocuments().get(0).attachment().orElseThrow();
        assertThat(attachment.length()).isEqualTo(bytes.length);
        assertThat(reading.open(attachment).orElseThrow().readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void another_kind_of_file_is_called_by_its_name() throws IOException {
        assertThat(refusal("PK\u0003\u0004aaaa").message()).isEqualTo("this is a ZIP file");
        assertThat(refusal("%PDF-1.7").message()).isEqualTo("this is a PDF file");
        assertThat(refusal("").message()).isEqualTo("the file is empty");
        assertThat(refusal("GIF89a").message()).isEqualTo("this is a GIF file");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        assertThat(Documents.read(new ByteArrayInputStream(png), ReadingLimits.standard())
                        .findings()
                        .all()
                        .get(0)
                        .message())
                .isEqualTo("this is a PNG file");
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        assertThat(Documents.read(new ByteArrayInputStream(jpeg), ReadingLimits.standard())
                        .findings()
                        .all()
                        .get(0)
                        .message())
                .isEqualTo("this is a JPEG file");
    }

    @Test
    void a_document_that_breaks_off_anywhere_is_refused_with_its_place() {
        String whole = UBL
                + "<cbc:ID>F-1</cbc:ID><cac:InvoiceLine><cbc:ID schemeID=\"a\">é</cbc:ID></cac:InvoiceLine></Invoice>";
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            Finding finding = refusal(Arrays.copyOf(bytes, length));
            assertThat(finding.code()).isIn(ReadingRule.XML.code(), ReadingRule.ENCODING.code());
            assertThat(finding.path()).contains("line 1");
        }
    }

    @Test
    void what_is_no_xml_is_refused_with_its_place() {
        assertThat(refusal("Rechnung Nr. 1").code()).isEqualTo(ReadingRule.XML.code());
        Finding truncated = refusal(UBL + "\n<cbc:ID>F-1</cbc:ID>\n<cac:Account");
        assertThat(truncated.code()).isEqualTo(ReadingRule.XML.code());
        assertThat(truncated.path()).contains("line 3");
    }

    @Test
    void a_second_root_is_refused() {
        Finding finding = refusal(UBL + "</Invoice>\n" + UBL + "</Invoice>");
        assertThat(finding.code()).isEqualTo(ReadingRule.XML.code());
        assertThat(finding.path()).contains("line 2");
    }

    @Test
    void another_document_is_called_by_its_name() {
        Finding finding = refusal("<Order xmlns=\"urn:x\"/>");
        assertThat(finding.code()).isEqualTo(ReadingRule.KNOWN_ROOT.code());
        assertThat(finding.message()).contains("Order").contains("urn:x");
    }

    @Test
    void bytes_of_another_encoding_are_refused() throws IOException {
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + UBL + "<cbc:ID>é</cbc:ID></Invoice>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = Documents.read(new ByteArrayInputStream(latin), ReadingLimits.standard())
                .findings()
                .all()
                .get(0);
        assertThat(finding.code()).isEqualTo(ReadingRule.ENCODING.code());
    }

    @Test
    void an_encoding_that_nobody_knows_is_refused() {
        Finding finding = refusal("<?xml version=\"1.0\" encoding=\"x-none\"?>" + UBL + "</Invoice>");
        assertThat(finding.code()).isEqualTo(ReadingRule.ENCODING.code());
        assertThat(finding.message()).contains("x-none");
    }

    @Test
    void an_encoding_that_is_declared_is_read() throws IOException {
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>" + UBL + "<cbc:ID>é€</cbc:ID></Invoice>")
                .getBytes(Charset.forName("ISO-8859-15"));
        Reading reading = Documents.read(new ByteArrayInputStream(latin), ReadingLimits.standard())
                .orThrow();
        assertThat(reading.invoice().number()).contains("é€");
    }

    @Test
    void an_amount_that_is_no_number_is_named_and_the_invoice_judged() throws IOException {
        Reading reading = read(UBL + "<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID=\"EUR\">12,50 €"
                        + "</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>")
                .orThrow();
        Finding finding = reading.findings().all().get(0);
        assertThat(finding.code()).isEqualTo(ReadingRule.TYPED.code());
        assertThat(finding.path())
                .contains("cac:LegalMonetaryTotal/cbc:PayableAmount")
                .contains("line 1");
        assertThat(reading.invoice().totals().orElseThrow().due()).isEmpty();
        EuropeanRules.standard().check(Subject.of(reading, Mode.OFFICIAL));
        EuropeanRules.standard().check(Subject.of(reading, Mode.STRICT));
    }

    @Test
    void a_number_of_a_million_digits_costs_nothing() throws IOException {
        Reading reading = read(UBL + "<cac:LegalMonetaryTotal><cbc:PayableAmount>" + "9".repeat(900_000)
                        + "</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>")
                .orThrow();
        assertThat(reading.findings().all()).hasSize(1);
    }

    @Test
    void unknown_content_is_passed_over_and_reported_with_its_place() throws IOException {
        Reading reading = read(UBL + "<cbc:UUID>1</cbc:UUID><cac:Signature><cbc:ID>x</cbc:ID></cac:Signature>"
                        + "<cbc:ID>F-1</cbc:ID></Invoice>")
                .orThrow();
        assertThat(reading.findings().all())
                .extracting(Finding::message)
                .containsExactly("'UUID' is no term here", "'Signature' is no term here");
        assertThat(reading.invoice().number()).contains("F-1");
    }

    @Test
    void a_specification_that_nobody_knows_is_named_and_the_invoice_read() throws IOException {
        Reading reading = read(UBL + "<cbc:CustomizationID>urn:x</cbc:CustomizationID><cbc:ID>F-1</cbc:ID></Invoice>")
                .orThrow();
        Finding finding = reading.findings().all().get(0);
        assertThat(finding.code()).isEqualTo(ReadingRule.AS_SPECIFIED.code());
        assertThat(finding.path()).contains("cbc:CustomizationID").contains("line 1");
        assertThat(finding.message()).contains("'urn:x'");
        assertThat(reading.invoice().number()).contains("F-1");
        assertThat(read(UBL
                                + "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:x</cbc:CustomizationID></Invoice>")
                        .orThrow()
                        .findings()
                        .all())
                .isEmpty();
    }

    @Test
    void a_profile_that_is_not_kept_to_is_named_and_the_invoice_read() throws IOException {
        String context = CII
                + "<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>%s</ram:ID>"
                + "</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>"
                + "<rsm:SupplyChainTradeTransaction><ram:IncludedSupplyChainTradeLineItem/></rsm:SupplyChainTradeTransaction>"
                + "</rsm:CrossIndustryInvoice>";
        Reading lying = read(context.formatted("urn:factur-x.eu:1p0:minimum")).orThrow();
        assertThat(lying.findings().all())
                .extracting(Finding::message)
                .containsExactly("MINIMUM has no place for BG-25, and the document states that");
        assertThat(lying.invoice().lines()).hasSize(1);
        Reading honest = read(context.formatted("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic"))
                .orThrow();
        assertThat(honest.findings().all()).isEmpty();
    }

    @Test
    void a_document_with_nearly_nothing_in_it_is_judged() throws IOException {
        for (String document :
                List.of(UBL + "</Invoice>", CREDIT_NOTE + "</CreditNote>", CII + "</rsm:CrossIndustryInvoice>")) {
            Reading reading = read(document).orThrow();
            for (Mode mode : Mode.values()) {
                assertThat(EuropeanRules.standard()
                                .check(Subject.of(reading, mode))
                                .all())
                        .extracting(finding -> finding.code().text())
                        .contains("BR-02", "BR-16");
            }
        }
    }

    @Test
    void more_lines_than_the_limit_are_refused() {
        String lines = "<cac:InvoiceLine><cbc:ID>1</cbc:ID></cac:InvoiceLine>".repeat(11);
        Finding finding = outcome(
                        UBL + lines + "</Invoice>", ReadingLimits.standard().withLines(10))
                .findings()
                .all()
                .get(0);
        assertThat(finding.message()).isEqualTo("the invoice has more than 10 lines");
    }

    private static Finding refusal(String document) {
        return refusal(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding refusal(byte[] document) {
        Outcome<Reading> outcome = outcome(document, ReadingLimits.standard());
        assertThat(outcome.value()).isEmpty();
        return outcome.findings().all().get(0);
    }

    private static Outcome<Reading> read(String document) {
        return outcome(document, ReadingLimits.standard());
    }

    private static Outcome<Reading> outcome(String document, ReadingLimits limits) {
        return outcome(document.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static Outcome<Reading> outcome(byte[] document, ReadingLimits limits) {
        try {
            return Documents.read(new ByteArrayInputStream(document), limits);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
