package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.einvoice.syntax.Sheets.below;
import static org.facturier.einvoice.syntax.Sheets.cii;
import static org.facturier.einvoice.syntax.Sheets.creditNote;
import static org.facturier.einvoice.syntax.Sheets.found;
import static org.facturier.einvoice.syntax.Sheets.invoice;
import static org.facturier.einvoice.syntax.Sheets.outcome;
import static org.facturier.einvoice.syntax.Sheets.read;
import static org.facturier.einvoice.syntax.Sheets.refusal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single elements are read: what is told of them and where, and the limits at both of their sides. */
class ReaderTest {

    private static final ReadingLimits LIMITS = ReadingLimits.standard();
    private static final String TOTALS = "cac:LegalMonetaryTotal";
    private static final String SETTLEMENT = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement";

    private static Totals totals(String content) {
        return read(invoice(below(TOTALS, content))).invoice().totals().orElseThrow();
    }

    private static Optional<BigDecimal> due(String text) {
        return totals("<cbc:PayableAmount>" + text + "</cbc:PayableAmount>").due();
    }

    @ParameterizedTest
    @CsvSource({
        "-1.50, -1.50",
        "+7, 7",
        ".5, 0.5",
        "5., 5",
        "0012.30, 12.30",
        "999999999999999999, 999999999999999999",
        "1234567890123456789, 1234567890123456789",
        "-1234567890123456789.01, -1234567890123456789.01",
        "12345678901234567890, 12345678901234567890",
        "-.25, -0.25"
    })
    void a_number_of_xml_is_a_number_with_its_scale(String text, String value) {
        assertThat(due(text)).contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1E3", "1 000", "-", ".", "+", "1.2.3", "1-", "--1", "12€", "1/2", "1:2", "٣"})
    void anything_else_is_named_with_its_place(String text) {
        String document = invoice(below(TOTALS, "<cbc:PayableAmount>" + text + "</cbc:PayableAmount>"));
        Reading reading = read(document);
        assertThat(reading.findings().all()).hasSize(1);
        Finding finding = reading.findings().all().get(0);
        assertThat(finding.code()).isEqualTo(ReadingRule.TYPED.code());
        assertThat(finding.message()).isEqualTo("'" + text + "' is no value of due");
        assertThat(finding.path()).startsWith("/in:Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount, line 1");
        Totals totals = reading.invoice().totals().orElseThrow();
        assertThat(totals.due()).isEmpty();
        assertThat(reading.trace().isUnreadable(totals, "due")).isTrue();
        assertThat(reading.trace().isUnreadable(totals, "paid")).isFalse();
        assertThat(reading.trace().isBlank(totals, "due")).isFalse();
        assertThat(reading.trace().isStated(totals, "due")).isTrue();
        assertThat(reading.trace().isStated(totals, "paid")).isFalse();
        assertThat(reading.trace().oddities(totals))
                .extracting(Oddity::kind, Oddity::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Oddity.Kind.UNREADABLE, text));
    }

    @Test
    void a_number_has_sixty_characters_at_most_and_a_quotation_a_hundred() {
        assertThat(due("9".repeat(60))).contains(new BigDecimal("9".repeat(60)));
        assertThat(due("9".repeat(61))).isEmpty();
        assertThat(found(invoice(below(TOTALS, "<cbc:PayableAmount>" + "9".repeat(100) + "</cbc:PayableAmount>"))))
                .containsExactly("EINV-READ-06 '" + "9".repeat(100) + "' is no value of due");
        assertThat(found(invoice(below(TOTALS, "<cbc:PayableAmount>" + "9".repeat(101) + "</cbc:PayableAmount>"))))
                .containsExactly("EINV-READ-06 '" + "9".repeat(100) + "' is no value of due");
    }

    @Test
    void an_element_without_text_is_blank_and_no_fault() {
        Reading reading = read(invoice(below(TOTALS, "<cbc:PayableAmount> </cbc:PayableAmount>")));
        assertThat(reading.findings().isEmpty()).isTrue();
        Totals totals = reading.invoice().totals().orElseThrow();
        assertThat(reading.trace().isBlank(totals, "due")).isTrue();
        assertThat(reading.trace().isUnreadable(totals, "due")).isFalse();
        assertThat(reading.trace().isOfDocument()).isTrue();
        assertThat(Trace.nothing().isOfDocument()).isFalse();
        assertThat(Trace.nothing().oddities(totals)).isEmpty();
        assertThat(Trace.nothing().broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-01",
        "2026-09-01Z, 2026-09-01",
        "2026-09-01+02:00, 2026-09-01",
        "2026-02-30,",
        "2026-9-1,",
        "2026/09-01,",
        "2026-09/01,",
        "2026-09-01T00:00:00,",
        "2026-09-0x,",
        "2026-09-0/,",
        "2026-09-0:,",
        "2026-13-01,",
        "2026-09-01X,",
        "20260901,"
    })
    void a_day_of_ubl(String text, LocalDate day) {
        Reading reading = read(invoice("<cbc:IssueDate>" + text + "</cbc:IssueDate>"));
        assertThat(reading.invoice().issueDate()).isEqualTo(Optional.ofNullable(day));
        assertThat(reading.findings().all()).hasSize(day == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"20260901, 2026-09-01", "2026-09-01,", "2026090,", "202609011,", "20260931,", "2026x901,"})
    void a_day_of_cii(String text, LocalDate day) {
        String way = "rsm:ExchangedDocument/ram:IssueDateTime";
        Reading reading = read(cii(below(way, "<udt:DateTimeString format='102'>" + text + "</udt:DateTimeString>")));
        assertThat(reading.invoice().issueDate()).isEqualTo(Optional.ofNullable(day));
        Reading other = read(cii(below(way, "<udt:DateTimeString format='203'>" + text + "</udt:DateTimeString>")));
        assertThat(other.invoice().issueDate()).isEmpty();
        assertThat(other.trace().isForeign(other.invoice(), "issueDate")).isTrue();
        assertThat(other.findings().all()).hasSize(1);
    }

    @Test
    void a_second_value_is_named_and_the_first_stays() {
        Reading reading = read(invoice("<cbc:ID>A</cbc:ID><cbc:ID>B</cbc:ID><cbc:ID>A</cbc:ID>"));
        assertThat(reading.invoice().number()).contains("A");
        assertThat(reading.findings().all()).hasSize(1);
        assertThat(reading.findings().all().get(0).message()).isEqualTo("'number' has two values");
        assertThat(reading.findings().all().get(0).path()).startsWith("/in:Invoice/cbc:ID, line 1");
        assertThat(reading.trace().others(reading.invoice(), "number")).containsExactly("B");
        assertThat(reading.trace().others(reading.invoice(), "type")).isEmpty();
        assertThat(found(invoice(below(
                        TOTALS,
                        "<cbc:PrepaidAmount>1.0</cbc:PrepaidAmount><cbc:PrepaidAmount>1.00</cbc:PrepaidAmount>"))))
                .containsExactly("EINV-READ-08 'paid' has two values");
        assertThat(found(invoice(below(
                        TOTALS,
                        "<cbc:PrepaidAmount>1.0</cbc:PrepaidAmount><cbc:PrepaidAmount>1.0</cbc:PrepaidAmount>"))))
                .isEmpty();
        String endpoint =
                "<cac:Party><cbc:EndpointID schemeID='9'>1</cbc:EndpointID><cbc:EndpointID schemeID='9'>1</cbc:EndpointID></cac:Party>";
        assertThat(found(invoice(below("cac:AccountingCustomerParty", endpoint))))
                .containsExactly("EINV-READ-08 'endpoint' has two values");
    }

    @Test
    void an_identifier_is_kept_for_its_scheme_alone() {
        String way = "cac:AccountingCustomerParty/cac:Party";
        assertThat(read(invoice(below(way, "<cbc:EndpointID schemeID=' 9 '/>")))
                        .invoice()
                        .buyer()
                        .orElseThrow()
                        .endpoint())
                .contains(Identifier.of("", "9"));
        Reading blank = read(invoice(below(way, "<cbc:EndpointID/>")));
        assertThat(blank.invoice().buyer().orElseThrow().endpoint()).isEmpty();
        assertThat(blank.trace().isBlank(blank.invoice().buyer().orElseThrow(), "endpoint"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "#AAI#words, AAI, words",
        "#AAI#  words, AAI, words",
        "#1# of 2,, #1# of 2",
        "#AAIx,, #AAIx",
        "words,, words"
    })
    void a_note_of_ubl_may_begin_with_its_subject(String text, String subject, String words) {
        assertThat(read(invoice("<cbc:Note>" + text + "</cbc:Note>")).invoice().notes())
                .containsExactly(new Note(Optional.ofNullable(subject), Optional.of(words)));
    }

    @Test
    void a_note_without_words_is_blank() {
        Reading reading = read(invoice("<cbc:Note>#AAI#</cbc:Note>"));
        Note note = reading.invoice().notes().get(0);
        assertThat(note).isEqualTo(new Note(Optional.of("AAI"), Optional.empty()));
        assertThat(reading.trace().isBlank(note, "text")).isTrue();
    }

    @Test
    void an_order_number_that_stands_for_none_is_none() {
        String both = "<cac:OrderReference><cbc:ID>NA</cbc:ID>%s</cac:OrderReference>";
        assertThat(read(invoice(both.formatted("<cbc:SalesOrderID>7</cbc:SalesOrderID>")))
                        .invoice()
                        .purchaseOrder())
                .isEmpty();
        assertThat(read(invoice(both.formatted(""))).invoice().purchaseOrder()).contains("NA");
    }

    private static String line(String gross, String net) {
        String way =
                "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement";
        return cii(below(
                way,
                "<ram:GrossPriceProductTradePrice>" + gross + "</ram:GrossPriceProductTradePrice>"
                        + "<ram:NetPriceProductTradePrice><ram:ChargeAmount>1</ram:ChargeAmount>" + net
                        + "</ram:NetPriceProductTradePrice>"));
    }

    private static Optional<BigDecimal> baseQuantity(String document) {
        return read(document).invoice().lines().get(0).price().orElseThrow().baseQuantity();
    }

    @Test
    void a_base_quantity_of_the_gross_price_counts_where_the_net_price_has_none() {
        String ten = "<ram:BasisQuantity unitCode='C62'>10</ram:BasisQuantity>";
        assertThat(baseQuantity(line(ten, ""))).contains(new BigDecimal("10"));
        assertThat(read(line(ten, ""))
                        .invoice()
                        .lines()
                        .get(0)
                        .price()
                        .orElseThrow()
                        .baseUnit())
                .contains("C62");
        String five = "<ram:BasisQuantity>5</ram:BasisQuantity>";
        assertThat(baseQuantity(line(ten, five))).contains(new BigDecimal("5"));
        assertThat(found(line(ten, five))).containsExactly("EINV-READ-08 'baseQuantity' has two values");
        assertThat(found(line(five, five.replace(">5<", ">5.0<")))).isEmpty();
        assertThat(found(line(ten, ten.replace("C62", "H87"))))
                .containsExactly("EINV-READ-08 'baseUnit' has two values");
        assertThat(found(line(ten + five, ""))).isEmpty();
        assertThat(baseQuantity(line(ten + five, ""))).contains(new BigDecimal("10"));
    }

    @Test
    void person_and_department_of_a_contact_are_one_name() {
        String way =
                "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:DefinedTradeContact";
        assertThat(read(cii(
                                below(
                                        way,
                                        "<ram:PersonName>Anna Lind</ram:PersonName><ram:DepartmentName>Sales</ram:DepartmentName>")))
                        .invoice()
                        .seller()
                        .orElseThrow()
                        .contact()
                        .orElseThrow()
                        .name())
                .contains("Anna Lind, Sales");
        assertThat(read(cii(below(way, "<ram:DepartmentName>Sales</ram:DepartmentName>")))
                        .invoice()
                        .seller()
                        .orElseThrow()
                        .contact()
                        .orElseThrow()
                        .name())
                .contains("Sales");
    }

    /** Of UBL's InvoicePeriod, BT-8 and BG-14 are told apart; in CII an empty delivery is none. */
    @Test
    void a_group_is_there_where_its_element_says_so() {
        assertThat(read(invoice("<cac:InvoicePeriod/>")).invoice().period()).isPresent();
        Reading code = read(invoice(below("cac:InvoicePeriod", "<cbc:DescriptionCode>35</cbc:DescriptionCode>")));
        assertThat(code.invoice().period()).isEmpty();
        assertThat(code.invoice().taxPointCode()).contains("35");
        Reading both = read(invoice(below(
                "cac:InvoicePeriod",
                "<cbc:StartDate>2026-09-01</cbc:StartDate><cbc:DescriptionCode>35</cbc:DescriptionCode>")));
        assertThat(both.invoice().period()).isPresent();
        assertThat(read(cii(below("rsm:SupplyChainTradeTransaction", "<ram:ApplicableHeaderTradeDelivery/>")))
                        .invoice()
                        .delivery())
                .isEmpty();
        Reading creditor = read(cii(below(SETTLEMENT, "<ram:CreditorReferenceID>C</ram:CreditorReferenceID>")));
        assertThat(creditor.trace().isImplied(creditor.invoice().payment().orElseThrow()))
                .isTrue();
        Reading means = read(
                cii(
                        below(
                                SETTLEMENT,
                                "<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>49</ram:TypeCode></ram:SpecifiedTradeSettlementPaymentMeans>")));
        assertThat(means.trace().isImplied(means.invoice().payment().orElseThrow()))
                .isFalse();
    }

    @Test
    void a_tax_that_is_not_vat_is_traced_and_a_padded_category_too() {
        String row =
                "<cac:TaxTotal><cac:TaxSubtotal><cac:TaxCategory><cbc:ID>%s</cbc:ID><cac:TaxScheme><cbc:ID>%s</cbc:ID>"
                        + "</cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>";
        Reading vat = read(invoice(row.formatted("S", " vat ")));
        assertThat(vat.trace().isForeign(vat.invoice().breakdown().get(0), "category"))
                .isFalse();
        assertThat(vat.trace().isPadded(vat.invoice().breakdown().get(0), "category"))
                .isFalse();
        Reading other = read(invoice(row.formatted(" S ", "GST")));
        assertThat(other.invoice().breakdown().get(0).category()).contains("S");
        assertThat(other.trace().isForeign(other.invoice().breakdown().get(0), "category"))
                .isTrue();
        assertThat(other.trace().isPadded(other.invoice().breakdown().get(0), "category"))
                .isTrue();
        String lineless =
                "<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:TaxTotalAmount>5</ram:TaxTotalAmount>"
                        + "</ram:SpecifiedTradeSettlementHeaderMonetarySummation>";
        Reading total = read(cii(below(SETTLEMENT, lineless)));
        assertThat(total.invoice().totals().orElseThrow().vat()).contains(new BigDecimal("5"));
        assertThat(total.trace().isForeign(total.invoice().totals().orElseThrow(), "vat"))
                .isTrue();
    }

    @Test
    void a_total_in_a_currency_of_nobody_is_no_term() {
        String total = "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>"
                + "<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:TaxTotalAmount currencyID='EUR'>5</ram:TaxTotalAmount>"
                + "<ram:TaxTotalAmount currencyID='SEK'>50</ram:TaxTotalAmount><ram:DuePayableAmount>9</ram:DuePayableAmount>"
                + "</ram:SpecifiedTradeSettlementHeaderMonetarySummation>";
        Reading reading = read(cii(below(SETTLEMENT, total)));
        assertThat(reading.findings().all()).hasSize(1);
        assertThat(reading.findings().all().get(0).message()).isEqualTo("'TaxTotalAmount' is no term here");
        assertThat(reading.findings().all().get(0).path())
                .startsWith("/rsm:CrossIndustryInvoice/" + SETTLEMENT
                        + "/ram:SpecifiedTradeSettlementHeaderMonetarySummation, line 1");
        assertThat(reading.invoice().totals().orElseThrow().due()).contains(new BigDecimal("9"));
    }

    @Test
    void what_is_no_term_is_named_wherever_it_stands() {
        assertThat(found(invoice("<cbc:ID>A<cbc:X/>B</cbc:ID>"))).containsExactly("EINV-READ-07 'X' is no term here");
        assertThat(read(invoice("<cbc:ID>A<cbc:X>x</cbc:X>B</cbc:ID>"))
                        .invoice()
                        .number())
                .contains("AB");
        assertThat(found(invoice("<x:ID xmlns:x='urn:x'>A</x:ID>")))
                .containsExactly("EINV-READ-07 'ID' is no term here");
        assertThat(found(invoice("<cac:AllowanceCharge><cbc:Unknown/></cac:AllowanceCharge>")))
                .containsExactly("EINV-READ-07 'AllowanceCharge' is no term here");
        Reading reference = read(cii(below(
                "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument",
                "<ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>999</ram:TypeCode>")));
        assertThat(reference.findings().all().get(0).message())
                .isEqualTo("'AdditionalReferencedDocument' is no term here");
        assertThat(reference.findings().all().get(0).path())
                .startsWith("/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/"
                        + "ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument, line 1");
        String deep =
                "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:X/></cac:Attachment></cac:AdditionalDocumentReference>";
        Reading kept = read(invoice(deep));
        assertThat(kept.findings().all().get(0).path())
                .startsWith("/in:Invoice/cac:AdditionalDocumentReference/Attachment/X, line 1");
        assertThat(kept.invoice().supportingDocuments().get(0).reference()).contains("1");
    }

    @Test
    void a_thousand_findings_are_told_and_no_more() {
        assertThat(found(invoice("<cbc:X/>".repeat(999)))).hasSize(999);
        assertThat(found(invoice("<cbc:X/>".repeat(1_002)))).hasSize(1_000);
    }

    private static ReadingLimits limits(int elements, int depth, int text, int lines, long attachments) {
        return new ReadingLimits(1_000_000, depth, text, lines, elements, attachments);
    }

    @Test
    void a_limit_is_the_last_that_is_taken() {
        ReadingLimits three = limits(3, 9, 9, 9, 9);
        assertThat(outcome(invoice("<cbc:X/>".repeat(3)), three).value()).isPresent();
        assertThat(refusal(invoice("<cbc:X/>".repeat(4)), three).message())
                .isEqualTo("the document has more than 3 elements");
        assertThat(refusal(invoice("<cbc:ID><a/><a/><a/></cbc:ID>"), three).message())
                .isEqualTo("the document has more than 3 elements");
        assertThat(refusal(invoice(below("cac:AdditionalDocumentReference", "<cbc:ID/><cbc:ID/><cbc:ID/>")), three)
                        .message())
                .isEqualTo("the document has more than 3 elements");
        assertThat(refusal(invoice(below("cac:X", "<cbc:ID/><cbc:ID/><cbc:ID/>")), three)
                        .message())
                .isEqualTo("the document has more than 3 elements");
        ReadingLimits deep = limits(99, 3, 9, 9, 9);
        assertThat(outcome(invoice(below("a/a/a", "")), deep).value()).isPresent();
        assertThat(refusal(invoice(below("a/a/a/a", "")), deep).message())
                .isEqualTo("elements are nested deeper than 3");
        ReadingLimits short9 = limits(99, 9, 9, 9, 9);
        assertThat(read(invoice("<cbc:ID>123456789</cbc:ID>")).invoice().number())
                .contains("123456789");
        assertThat(outcome(invoice("<cbc:ID>123456789</cbc:ID>"), short9).value())
                .isPresent();
        assertThat(refusal(invoice("<cbc:ID>1234567890</cbc:ID>"), short9).message())
                .isEqualTo("a text is longer than 9 characters");
        assertThat(refusal(invoice("<cbc:ID>12345<![CDATA[67890]]></cbc:ID>"), short9)
                        .message())
                .isEqualTo("a text is longer than 9 characters");
        assertThat(refusal(invoice(below("cac:AdditionalDocumentReference/cbc:ID", "1234567890")), short9)
                        .message())
                .isEqualTo("a text is longer than 9 characters");
        ReadingLimits two = limits(99, 9, 9, 2, 9);
        assertThat(outcome(invoice("<cac:InvoiceLine/>".repeat(2)), two).value())
                .isPresent();
        assertThat(refusal(invoice("<cac:InvoiceLine/>".repeat(3)), two).message())
                .isEqualTo("the invoice has more than 2 lines");
    }

    private static String attached(String base64) {
        return below(
                "cac:AdditionalDocumentReference",
                "<cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode='text/csv' filename='a.csv'>"
                        + base64 + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>");
    }

    @Test
    void attachments_share_one_limit() {
        ReadingLimits six = limits(99, 9, 99, 9, 6);
        assertThat(outcome(invoice(attached("QUJD") + attached("REVG")), six).value())
                .isPresent();
        assertThat(refusal(invoice(attached("QUJD") + attached("REVGRw==")), six)
                        .message())
                .isEqualTo("what is attached is longer than 6 bytes");
        assertThat(refusal(invoice(attached("QUJDREVGRw==")), six).path()).contains("AdditionalDocumentReference");
    }

    @ParameterizedTest
    @CsvSource({
        "QUJD, ABC, false", "QUI=, AB, false", "QQ==, A, false", "QUI, AB, false", "QQ, A, false", "Q, '', true",
        "QUJDR, ABC, true", "QU JD, ABC, false", "QUJ?, AB, true", "QUI=QQ==, AB, true", "QUJ-, AB, true",
                "QUJÄ, AB, true"
    })
    void base64_is_decoded_as_it_comes(String text, String bytes, boolean broken) throws Exception {
        Reading reading = read(invoice(attached(text)));
        AttachedDocument attachment =
                reading.invoice().supportingDocuments().get(0).attachment().orElseThrow();
        assertThat(new String(reading.open(attachment).orElseThrow().readAllBytes(), StandardCharsets.US_ASCII))
                .isEqualTo(bytes);
        assertThat(attachment.mime()).contains("text/csv");
        assertThat(attachment.fileName()).contains("a.csv");
        assertThat(attachment.length()).isEqualTo(bytes.length());
        assertThat(reading.findings().all()).hasSize(broken ? 1 : 0);
        if (broken) {
            assertThat(reading.findings().all().get(0).message()).isEqualTo("'' is no value of attachment");
        }
    }

    @Test
    void elements_within_base64_are_named() {
        assertThat(found(invoice(attached("QU<cbc:X/>JD")))).containsExactly("EINV-READ-07 'X' is no term here");
        assertThat(read(invoice(attached("QU<cbc:X>JD</cbc:X>JD")))
                        .invoice()
                        .supportingDocuments()
                        .get(0)
                        .attachment()
                        .orElseThrow()
                        .length())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cbc:ID>&x;</cbc:ID>",
                "<cac:X>&x;</cac:X>",
                "<cac:PaymentTerms>&x;</cac:PaymentTerms>",
                "<cac:AdditionalDocumentReference>&x;</cac:AdditionalDocumentReference>",
                "&x;"
            })
    void an_entity_is_refused_wherever_it_stands(String body) {
        assertThat(refusal(invoice(body), LIMITS).code().text()).isIn("EINV-READ-01", "EINV-READ-02");
    }

    @Test
    void terms_of_the_other_document_of_ubl_are_no_terms() {
        assertThat(found(creditNote("<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>")))
                .containsExactly("EINV-READ-07 'InvoiceTypeCode' is no term here");
        assertThat(found(invoice("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>")))
                .containsExactly("EINV-READ-07 'CreditNoteTypeCode' is no term here");
        assertThat(read(creditNote("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>"))
                        .invoice()
                        .type())
                .contains("381");
        assertThat(read(creditNote("")).syntax()).isEqualTo(Syntax.UBL_CREDIT_NOTE);
    }

    @Test
    void namespaced_attributes_are_none_of_the_norm() {
        String way = "cac:AccountingCustomerParty/cac:Party";
        String both = "<cbc:EndpointID xmlns:x='urn:x' x:schemeID='1' schemeID='2'>7</cbc:EndpointID>";
        assertThat(read(invoice(below(way, both)))
                        .invoice()
                        .buyer()
                        .orElseThrow()
                        .endpoint())
                .contains(Identifier.of("7", "2"));
    }

    @Test
    void the_creditor_of_a_debit_is_found_at_seller_or_payee() {
        String sepa = "<cac:PartyIdentification><cbc:ID schemeID='SEPA'>C</cbc:ID></cac:PartyIdentification>";
        for (String way : List.of("cac:AccountingSupplierParty/cac:Party", "cac:PayeeParty")) {
            ElectronicInvoice invoice = read(invoice(below(way, sepa))).invoice();
            assertThat(invoice.payment().orElseThrow().debit().orElseThrow().creditor())
                    .contains("C");
        }
    }

    @Test
    void limits_are_above_zero() {
        assertThat(ReadingLimits.standard().withText(7).text()).isEqualTo(7);
        assertThatThrownBy(() -> ReadingLimits.standard().withText(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Table.of(Syntax.CII).edition().name()).isEqualTo("EN_2017");
        assertThat(Table.of(Syntax.CII).root().written[0].toString())
                .isEqualTo("rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext");
    }
}
