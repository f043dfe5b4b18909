package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.einvoice.syntax.Sheets.read;
import static org.facturier.einvoice.syntax.Sheets.text;
import static org.facturier.einvoice.syntax.Sheets.written;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.DirectDebit;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.SupportingDocument;
import org.facturier.einvoice.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How single terms are written, and which have no place in a syntax. */
class WriterTest {

    private static final ElectronicInvoice EMPTY =
            Shape.of(ElectronicInvoice.class).empty();

    private static List<String> homeless(Syntax syntax, ElectronicInvoice invoice) {
        return written(syntax, invoice, Attachments.none(), new ByteArrayOutputStream()).findings().stream()
                .map(finding -> finding.code().text() + " " + finding.path() + ": " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "380, UBL_INVOICE, true",
        "381, UBL_INVOICE, false",
        "380, UBL_CREDIT_NOTE, false",
        "381, UBL_CREDIT_NOTE, true",
        "381, CII, true",
        "999, UBL_INVOICE, true",
        "999, UBL_CREDIT_NOTE, true"
    })
    void the_type_of_an_invoice_tells_the_document_of_ubl(String type, Syntax syntax, boolean fits) {
        List<String> found = homeless(syntax, EMPTY.with(Term.bt(3), type));
        assertThat(found.isEmpty()).isEqualTo(fits);
        assertThat(fits || found.get(0).endsWith("type: the type " + type + " is of the other document"))
                .isTrue();
    }

    private static PaymentInstructions payment(Optional<DirectDebit> debit, String... accounts) {
        return new PaymentInstructions(
                Optional.of("30"),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(accounts)
                        .map(account -> new CreditTransfer(Optional.of(account), Optional.empty(), Optional.empty()))
                        .toList(),
                Optional.empty(),
                debit);
    }

    @Test
    void a_due_date_of_a_credit_note_of_ubl_needs_a_means_of_payment() {
        ElectronicInvoice due = EMPTY.with(Term.bt(3), "381").with(Term.bt(9), LocalDate.of(2026, 9, 1));
        assertThat(homeless(Syntax.UBL_CREDIT_NOTE, due)).hasSize(1);
        assertThat(homeless(Syntax.UBL_CREDIT_NOTE, due).get(0)).contains(" dueDate: BT-9 has no place in ");
        assertThat(homeless(Syntax.CII, due)).isEmpty();
        assertThat(homeless(Syntax.UBL_CREDIT_NOTE, due.with(Term.bg(16), payment(Optional.empty()))))
                .isEmpty();
        assertThat(homeless(Syntax.UBL_INVOICE, due.with(Term.bt(3), "380"))).isEmpty();
        assertThat(homeless(Syntax.UBL_CREDIT_NOTE, EMPTY.with(Term.bt(3), "381")))
                .isEmpty();
    }

    @Test
    void a_tax_point_of_cii_needs_a_row_of_the_breakdown() {
        ElectronicInvoice day = EMPTY.with(Term.bt(7), LocalDate.of(2026, 9, 1));
        ElectronicInvoice code = EMPTY.with(Term.bt(8), "35");
        assertThat(homeless(Syntax.CII, day).get(0)).contains(" taxPointDate: BT-7 has no place in ");
        assertThat(homeless(Syntax.CII, code).get(0)).contains(" taxPointCode: BT-8 has no place in ");
        assertThat(homeless(Syntax.UBL_INVOICE, day)).isEmpty();
        assertThat(homeless(Syntax.UBL_INVOICE, code)).isEmpty();
        ElectronicInvoice row = EMPTY.with(
                Term.bg(23),
                List.of(Shape.of(org.facturier.einvoice.model.VatBreakdown.class)
                        .empty()));
        assertThat(homeless(Syntax.CII, row.with(Term.bt(8), "35"))).isEmpty();
        assertThat(text(Syntax.CII, row.with(Term.bt(8), "35"))).contains("<ram:DueDateTypeCode>29<");
        assertThat(homeless(Syntax.CII, row.with(Term.bt(7), LocalDate.of(2026, 9, 1))))
                .isEmpty();
    }

    @Test
    void a_creditor_of_ubl_needs_a_party() {
        DirectDebit debit = new DirectDebit(Optional.empty(), Optional.of("C"), Optional.empty());
        ElectronicInvoice invoice = EMPTY.with(Term.bg(16), payment(Optional.of(debit)));
        assertThat(homeless(Syntax.UBL_INVOICE, invoice).get(0))
                .contains(" payment.debit.creditor: BT-90 has no place in ");
        assertThat(homeless(Syntax.CII, invoice)).isEmpty();
        assertThat(homeless(Syntax.UBL_INVOICE, EMPTY.with(Term.bg(16), payment(Optional.empty()))))
                .isEmpty();
        String seller = text(Syntax.UBL_INVOICE, invoice.with(Term.bt(27), "S"));
        assertThat(seller).contains("<cbc:ID schemeID=\"SEPA\">C</cbc:ID>");
        String payee = text(Syntax.UBL_INVOICE, invoice.with(Term.bt(27), "S").with(Term.bt(59), "P"));
        assertThat(payee.split("SEPA", -1)).hasSize(2);
        assertThat(payee.indexOf("SEPA")).isGreaterThan(payee.indexOf("<cac:PayeeParty>"));
    }

    @Test
    void totals_of_vat_need_their_currencies() {
        ElectronicInvoice other = EMPTY.with(Term.bt(111), BigDecimal.TEN);
        assertThat(homeless(Syntax.CII, other).get(0)).contains(" totals.vatInAccountingCurrency: BT-111 has no place");
        assertThat(homeless(Syntax.CII, other.with(Term.bt(6), "SEK"))).isEmpty();
        assertThat(homeless(Syntax.CII, other.with(Term.bt(6), "SEK").with(Term.bt(5), "SEK")))
                .hasSize(1);
        assertThat(homeless(Syntax.CII, other.with(Term.bt(6), "SEK").with(Term.bt(5), "EUR")))
                .isEmpty();
        ElectronicInvoice vat = EMPTY.with(Term.bt(110), BigDecimal.TEN);
        assertThat(homeless(Syntax.CII, vat).get(0)).contains(" totals.vat: BT-110 has no place");
        assertThat(homeless(Syntax.CII, vat.with(Term.bt(5), "EUR"))).isEmpty();
        assertThat(homeless(Syntax.CII, EMPTY)).isEmpty();
    }

    private static AttachedDocument attachment(byte[] bytes) {
        return new AttachedDocument(Optional.of("text/csv"), Optional.of("a.csv"), bytes.length, "0".repeat(64));
    }

    private static Attachments giving(byte[] bytes) {
        return asked -> Optional.of(new ByteArrayInputStream(bytes));
    }

    /** Pieces of 12,288 bytes: at their ends nothing is lost, and a document larger than what is kept in memory goes out whole. */
    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "12287", "12288", "12289", "100000"})
    void an_attachment_is_written_in_pieces(int length) throws Exception {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        SupportingDocument paper = new SupportingDocument(
                Optional.of("1"), Optional.empty(), Optional.empty(), Optional.of(attachment(bytes)));
        ElectronicInvoice invoice = EMPTY.with(Term.bg(24), List.of(paper));
        for (Syntax syntax : List.of(Syntax.UBL_INVOICE, Syntax.CII)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(written(syntax, invoice, giving(bytes), out).orThrow()).isNotNull();
            String document = out.toString(StandardCharsets.UTF_8);
            assertThat(document).contains("mimeCode=\"text/csv\" filename=\"a.csv\"");
            Reading reading = read(document);
            AttachedDocument again =
                    reading.invoice().supportingDocuments().get(0).attachment().orElseThrow();
            try (InputStream in = reading.open(again).orElseThrow()) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
        }
        assertThat(homeless(Syntax.CII, invoice))
                .containsExactly(
                        "EINV-WRITE-02 supportingDocuments[0].attachment: nothing has the hash " + "0".repeat(64));
    }

    @ParameterizedTest
    @CsvSource({
        "FR7630006000011234567890189, true",
        "FR76 3000 6000 0112 3456 7890 189, true",
        "BE6853900754703, true",
        "NO938601111794, false",
        "NO9386011117947, true",
        "fr7630006000011234567890189, false",
        "FR763000600001123456789018900000000, false",
        "FR76300060000112345678901890000000, true",
        "1R7630006000011234567890189, false",
        "F17630006000011234567890189, false",
        "FRA630006000011234567890189, false",
        "FR7A30006000011234567890189, false",
        "FR76-30006000011234567890189, false",
        "12345, false",
        "AZ21NABZ00000000137010001944, true",
        "Z[21NABZ00000000137010001944, false",
        "A@21NABZ00000000137010001944, false",
        "FR7630006000011234567/90189, false",
        "FR7630006000011234567:90189, false",
        "FR7630006000011234567a90189, false"
    })
    void the_number_of_an_account_is_an_iban_by_its_shape(String account, boolean iban) {
        String document = text(Syntax.CII, EMPTY.with(Term.bg(16), payment(Optional.empty(), account)));
        assertThat(document.contains("<ram:IBANID>" + account + "<")).isEqualTo(iban);
        assertThat(document.contains("<ram:ProprietaryID>" + account + "<")).isEqualTo(!iban);
    }

    @Test
    void what_stands_once_is_written_with_the_first_of_several_accounts() {
        PaymentInstructions two = new PaymentInstructions(
                Optional.of("30"),
                Optional.of("words"),
                Optional.of("F-1"),
                payment(Optional.empty(), "12", "34").transfers(),
                Optional.empty(),
                Optional.of(new DirectDebit(Optional.of("M"), Optional.empty(), Optional.of("DE1"))));
        String ubl = text(Syntax.UBL_INVOICE, EMPTY.with(Term.bg(16), two));
        assertThat(ubl.split("<cac:PaymentMeans>", -1)).hasSize(3);
        assertThat(ubl.split("name=\"words\"", -1)).hasSize(2);
        assertThat(ubl.split("<cac:PaymentMandate>", -1)).hasSize(2);
        assertThat(ubl.split("<cbc:PaymentID>F-1<", -1)).hasSize(3);
        String cii = text(Syntax.CII, EMPTY.with(Term.bg(16), two));
        assertThat(cii.split("<ram:PayerPartyDebtorFinancialAccount>", -1)).hasSize(2);
        assertThat(cii.split("<ram:Information>words<", -1)).hasSize(3);
        assertThat(read(ubl).invoice().payment()).contains(two);
        assertThat(read(cii).invoice().payment()).contains(two);
    }

    @Test
    void a_document_begins_and_ends_as_xml_does() {
        assertThat(text(Syntax.UBL_INVOICE, EMPTY.with(Term.bt(1), "F-1")))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + System.lineSeparator().substring(0, 0)
                        + "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\""
                        + " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""
                        + " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">"
                        + "<cbc:ID>F-1</cbc:ID></Invoice>");
        String cii = text(Syntax.CII, EMPTY.with(Term.bt(1), "F-1"));
        assertThat(cii).contains("<rsm:CrossIndustryInvoice xmlns:rsm=").endsWith("</rsm:CrossIndustryInvoice>");
    }

    @Test
    void amounts_of_ubl_state_the_currency_and_quantities_do_not() {
        ElectronicInvoice invoice = EMPTY.with(Term.bt(5), "EUR")
                .with(Term.bt(115), new BigDecimal("5"))
                .with(
                        Term.bg(25),
                        List.of(Shape.of(org.facturier.einvoice.model.Line.class)
                                .empty()))
                .withLine(0, Term.bt(129), new BigDecimal("2"))
                .withLine(0, Term.bt(152), new BigDecimal("20"));
        String ubl = text(Syntax.UBL_INVOICE, invoice);
        assertThat(ubl)
                .contains("<cbc:PayableAmount currencyID=\"EUR\">5<", "<cbc:InvoicedQuantity>2<", "<cbc:Percent>20<");
        assertThat(text(Syntax.CII, invoice)).contains("<ram:DuePayableAmount>5<");
        assertThat(text(Syntax.UBL_INVOICE, invoice.without(Term.bt(5)))).contains("<cbc:PayableAmount>5<");
    }

    @Test
    void identifiers_state_their_scheme_where_it_belongs() {
        ElectronicInvoice invoice = EMPTY.with(Term.bt(18), Identifier.of("7", "AVE"))
                .with(Term.bt(29), List.of(Identifier.of("1"), Identifier.of("2", "0088")));
        String cii = text(Syntax.CII, invoice);
        assertThat(cii)
                .contains(
                        "<ram:IssuerAssignedID>7</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode>"
                                + "<ram:ReferenceTypeCode>AVE</ram:ReferenceTypeCode>",
                        "<ram:ID>1</ram:ID><ram:GlobalID schemeID=\"0088\">2</ram:GlobalID>");
        assertThat(text(Syntax.UBL_INVOICE, invoice)).contains("<cbc:ID schemeID=\"AVE\">7</cbc:ID>");
        ElectronicInvoice sales = EMPTY.with(Term.bt(14), "V-1");
        assertThat(text(Syntax.UBL_INVOICE, sales))
                .contains(
                        "<cac:OrderReference><cbc:ID>NA</cbc:ID><cbc:SalesOrderID>V-1</cbc:SalesOrderID></cac:OrderReference>");
        assertThat(text(Syntax.UBL_INVOICE, EMPTY)).doesNotContain("OrderReference");
    }
}
