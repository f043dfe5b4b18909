package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.einvoice.syntax.Sheets.below;
import static org.facturier.einvoice.syntax.Sheets.broken;
import static org.facturier.einvoice.syntax.Sheets.cii;
import static org.facturier.einvoice.syntax.Sheets.creditNote;
import static org.facturier.einvoice.syntax.Sheets.invoice;
import static org.facturier.einvoice.syntax.Sheets.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fatal rule of the syntaxes: what breaks it, and what stands beside that and does not. */
class SyntaxRulesTest {

    private static final String CATEGORY =
            "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cac:TaxScheme><cbc:ID>VAT</cbc:ID>"
                    + "</cac:TaxScheme></cac:ClassifiedTaxCategory>";
    private static final String PRICE =
            "<ram:NetPriceProductTradePrice><ram:ChargeAmount>1</ram:ChargeAmount></ram:NetPriceProductTradePrice>";

    private static List<String> rules(String expected) {
        return expected == null ? List.of() : Arrays.asList(expected.split(" "));
    }

    /** {@return content of UBL below elements, a line having the category that each line has} */
    private static String ubl(String way, String content) {
        return way == null ? content : below("cac:" + way.replace("/", "/cac:"), content);
    }

    private static String full(String content) {
        return content.replace("$CATEGORY", CATEGORY).replace("$PRICE", PRICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject filename="a">QQ==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment> | UBL-DT-06
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="a">QQ==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment> | UBL-DT-07
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="a" filename="a">QQ==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment> |
            AdditionalDocumentReference | <cbc:ID schemeID="x">1</cbc:ID> | UBL-SR-43
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID> |
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>50</cbc:DocumentTypeCode> | UBL-SR-43
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>999</cbc:DocumentTypeCode> | UBL-SR-43
            AdditionalDocumentReference | <cbc:ID schemeID="x">1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode> |
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode><cac:Attachment/> | UBL-CR-666
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode><cbc:DocumentDescription>x</cbc:DocumentDescription> | UBL-CR-673
            AdditionalDocumentReference | <cbc:ID>1</cbc:ID><cbc:DocumentDescription>x</cbc:DocumentDescription><cac:Attachment/> |
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item> |
            InvoiceLine | <cac:Item>$CATEGORY$CATEGORY</cac:Item> | UBL-SR-48
            InvoiceLine | <cac:Item>$CATEGORY$CATEGORY$CATEGORY</cac:Item> | UBL-SR-48
            InvoiceLine | <cac:Item/> | UBL-SR-48
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cac:Price><cac:AllowanceCharge><cbc:Amount>1</cbc:Amount></cac:AllowanceCharge><cac:AllowanceCharge><cbc:Amount>1</cbc:Amount></cac:AllowanceCharge></cac:Price> | UBL-SR-37
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cac:Price><cac:AllowanceCharge><cbc:Amount>1</cbc:Amount><cbc:BaseAmount>2</cbc:BaseAmount></cac:AllowanceCharge></cac:Price> |
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount>1</cbc:Amount></cac:AllowanceCharge><cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount>1</cbc:Amount></cac:AllowanceCharge> |
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cac:Price><cbc:PriceAmount>1.2345</cbc:PriceAmount></cac:Price> |
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cbc:LineExtensionAmount>1.234</cbc:LineExtensionAmount> | UBL-DT-01
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cbc:LineExtensionAmount>1.23</cbc:LineExtensionAmount><cbc:InvoicedQuantity>1.2345</cbc:InvoicedQuantity> |
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cbc:LineExtensionAmount>12345</cbc:LineExtensionAmount> |
            InvoiceLine | <cac:Item>$CATEGORY</cac:Item><cbc:LineExtensionAmount>.125</cbc:LineExtensionAmount> | UBL-DT-01
            AccountingSupplierParty/Party/PartyTaxScheme | <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme> | UBL-SR-53
            AccountingSupplierParty/Party/PartyTaxScheme | <cbc:CompanyID>1</cbc:CompanyID> | UBL-SR-53
            AccountingSupplierParty/Party/PartyTaxScheme | <cbc:CompanyID>1</cbc:CompanyID><cac:TaxScheme/> | UBL-SR-53
            AccountingSupplierParty/Party/PartyTaxScheme | <cbc:CompanyID>1</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme> |
            BillingReference | | UBL-SR-07
            BillingReference/InvoiceDocumentReference | <cbc:ID/> |
            BillingReference/InvoiceDocumentReference | <cbc:ID>1</cbc:ID> |
            PayeeParty/PartyName | <cbc:Name>A</cbc:Name> | UBL-SR-19 UBL-SR-20 UBL-SR-21
            """)
    void ubl_rule(String way, String content, String expected) {
        String document = invoice(ubl(way, content == null ? "" : full(content)));
        assertThat(broken(document)).containsOnlyOnceElementsOf(rules(expected)).isSubsetOf(rules(expected));
        for (Trace.Broken each : read(document).trace().broken()) {
            assertThat(each.place().isEmpty()
                            || each.place().contains("/cac:") && each.place().contains("line 1"))
                    .isTrue();
        }
    }

    @Test
    void a_credit_note_has_its_project_in_a_reference() {
        String project = "<cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>50</cbc:DocumentTypeCode>";
        assertThat(broken(creditNote(below("cac:AdditionalDocumentReference", project))))
                .isEmpty();
        assertThat(read(creditNote(below("cac:AdditionalDocumentReference", project)))
                        .invoice()
                        .project())
                .contains("1");
    }

    private static String named(String way, String name) {
        return below("cac:" + way.replace("/", "/cac:"), "<cbc:RegistrationName>" + name + "</cbc:RegistrationName>");
    }

    @Test
    void a_payee_is_another_than_the_seller() {
        List<String> rules = List.of("UBL-SR-19", "UBL-SR-20", "UBL-SR-21");
        String seller = named("AccountingSupplierParty/Party/PartyLegalEntity", "A");
        String payee = "<cac:PayeeParty><cac:PartyName><cbc:Name>%s</cbc:Name></cac:PartyName></cac:PayeeParty>";
        assertThat(broken(invoice(seller + payee.formatted("A")))).isEqualTo(rules);
        assertThat(broken(invoice(seller + payee.formatted("B")))).isEmpty();
        assertThat(broken(invoice(seller + payee.formatted("")))).isEmpty();
        assertThat(broken(invoice(seller + "<cac:PayeeParty/>"))).isEqualTo(rules);
        assertThat(broken(invoice(seller))).isEmpty();
        String blank = named("AccountingSupplierParty/Party/PartyLegalEntity", "");
        assertThat(broken(invoice(blank + payee.formatted("B")))).isEmpty();
        String nameless = below("cac:AccountingSupplierParty", "<cac:Party/>");
        assertThat(broken(invoice(nameless + payee.formatted("B")))).isEqualTo(rules);
    }

    private static String means(String code, String attributes, String remittance) {
        return "<cac:PaymentMeans><cbc:PaymentMeansCode" + attributes + ">" + code
                + "</cbc:PaymentMeansCode><cbc:PaymentID>" + remittance + "</cbc:PaymentID></cac:PaymentMeans>";
    }

    @Test
    void all_means_of_payment_of_ubl_say_the_same_and_a_breach_is_told_once() {
        String first = means("30", " name='x'", "F-1");
        assertThat(broken(invoice(first))).isEmpty();
        assertThat(broken(invoice(first + means("30", "", "F-1")))).isEmpty();
        assertThat(broken(invoice(first + first))).containsExactly("UBL-SR-46");
        assertThat(broken(invoice(first + first + first))).containsExactly("UBL-SR-46");
        assertThat(broken(invoice(first + means("58", "", "F-1")))).containsExactly("UBL-SR-47");
        assertThat(broken(invoice(first + means("58", "", "F-1") + means("49", "", "F-1") + means("30", "", "F-1"))))
                .containsExactly("UBL-SR-47");
        assertThat(broken(invoice(first + means("30", "", "F-2") + means("30", "", "F-3"))))
                .containsExactly("UBL-SR-44");
    }

    private static String registration(String number, String tax) {
        return "<cac:PartyTaxScheme><cbc:CompanyID>" + number + "</cbc:CompanyID><cac:TaxScheme><cbc:ID>" + tax
                + "</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";
    }

    @Test
    void a_seller_is_registered_twice_at_most() {
        String two = registration("1", "VAT") + registration("2", "LOC");
        assertThat(broken(invoice(ubl("AccountingSupplierParty/Party", two)))).isEmpty();
        assertThat(broken(invoice(ubl("AccountingSupplierParty/Party", two + registration("3", "LOC")))))
                .containsExactly("UBL-SR-42", "UBL-SR-13");
        assertThat(broken(invoice(ubl(
                        "AccountingSupplierParty/Party", two + registration("3", "LOC") + registration("4", "LOC")))))
                .containsExactly("UBL-SR-42", "UBL-SR-13");
        assertThat(broken(invoice(ubl(
                        "AccountingCustomerParty/Party",
                        registration("1", "VAT") + registration("2", "LOC") + registration("3", "LOC")))))
                .isEmpty();
    }

    /** {@return for each row of a table that may be there once: its rule, and a document in which it is there twice} */
    static Stream<String[]> rowsOfOne() {
        List<String[]> found = new ArrayList<>();
        for (Syntax syntax : Syntax.values()) {
            collect(Table.of(syntax).root(), syntax, new ArrayList<>(), found);
        }
        assertThat(found).hasSizeGreaterThan(60);
        return found.stream();
    }

    private static void collect(Node row, Syntax syntax, List<Node> way, List<String[]> found) {
        for (Node child : row.children) {
            boolean told = child.condition != null;
            if (child.isRead() && !told) {
                if (child.onlyOne.isPresent()) {
                    found.add(new String[] {child.onlyOne.get(), twice(child, syntax, way)});
                }
                List<Node> further = new ArrayList<>(way);
                further.add(child);
                collect(child, syntax, further, found);
            }
        }
    }

    private static String twice(Node row, Syntax syntax, List<Node> way) {
        String both = "<" + row.name + ">1</" + row.name + "><" + row.name + ">2</" + row.name + ">";
        String body = below(String.join("/", way.stream().map(step -> step.name).toList()), both);
        return switch (syntax) {
            case UBL_INVOICE -> invoice(body);
            case UBL_CREDIT_NOTE -> creditNote(body);
            case CII -> cii(body);
        };
    }

    @ParameterizedTest
    @MethodSource("rowsOfOne")
    void what_may_be_there_once_is_told_where_it_is_there_twice(String rule, String twice) {
        assertThat(broken(twice)).filteredOn(rule::equals).hasSize(1);
        assertThat(broken(twice.replaceFirst(">2<", ">2<").replaceFirst("<([a-z]+:[A-Za-z]+)>2</\\1>", "")))
                .doesNotContain(rule);
    }

    private static String ciiWay(String way) {
        return "rsm:"
                + way.replace("$LINE", "SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem")
                        .replace("$AGREEMENT", "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement")
                        .replace("$SETTLEMENT", "SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement")
                        .replace("/", "/ram:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $SETTLEMENT/SpecifiedTradeSettlementHeaderMonetarySummation | <ram:LineTotalAmount currencyID="EUR">1</ram:LineTotalAmount> | CII-DT-031
            $SETTLEMENT/SpecifiedTradeSettlementHeaderMonetarySummation | <ram:LineTotalAmount>1</ram:LineTotalAmount> |
            $SETTLEMENT/SpecifiedTradeSettlementHeaderMonetarySummation | <ram:TaxTotalAmount currencyID="EUR">1</ram:TaxTotalAmount> |
            $SETTLEMENT/SpecifiedTradeSettlementHeaderMonetarySummation | <ram:Unknown currencyID="EUR">1</ram:Unknown> | CII-DT-031
            $LINE/SpecifiedTradeProduct | <ram:GlobalID>1</ram:GlobalID> | CII-SR-046
            $LINE/SpecifiedTradeProduct | <ram:GlobalID schemeID="0160">1</ram:GlobalID> |
            $AGREEMENT/SellerTradeParty | <ram:GlobalID>1</ram:GlobalID> |
            $LINE/SpecifiedLineTradeAgreement | $PRICE |
            $LINE/SpecifiedLineTradeAgreement | <ram:GrossPriceProductTradePrice><ram:ChargeAmount>1</ram:ChargeAmount></ram:GrossPriceProductTradePrice> | CII-SR-439
            $LINE | <ram:SpecifiedLineTradeAgreement>$PRICE</ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">1</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery> |
            $LINE | <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity>1</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery> |
            $LINE | <ram:SpecifiedLineTradeDelivery><ram:PackageQuantity unitCode="C62">1</ram:PackageQuantity></ram:SpecifiedLineTradeDelivery> | CII-DT-033
            $LINE | <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>1</ram:ChargeAmount><ram:BasisQuantity unitCode="C62">1</ram:BasisQuantity></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement> | CII-DT-033
            $LINE/SpecifiedTradeProduct | <ram:ApplicableProductCharacteristic><ram:Value>x</ram:Value></ram:ApplicableProductCharacteristic> | CII-SR-069
            $LINE/SpecifiedTradeProduct | <ram:ApplicableProductCharacteristic><ram:Description>x</ram:Description></ram:ApplicableProductCharacteristic> | CII-SR-072
            $LINE/SpecifiedTradeProduct | <ram:ApplicableProductCharacteristic><ram:Description/><ram:Value/></ram:ApplicableProductCharacteristic> |
            $LINE/SpecifiedTradeProduct | <ram:OriginTradeCountry/> | CII-SR-090
            $LINE/SpecifiedTradeProduct | <ram:OriginTradeCountry><ram:ID>FR</ram:ID></ram:OriginTradeCountry> |
            $LINE/SpecifiedLineTradeSettlement | <ram:SpecifiedTradeAllowanceCharge><ram:ActualAmount>1</ram:ActualAmount></ram:SpecifiedTradeAllowanceCharge> | CII-SR-463
            $LINE/SpecifiedLineTradeSettlement | <ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>true</udt:Indicator></ram:ChargeIndicator></ram:SpecifiedTradeAllowanceCharge> |
            $SETTLEMENT | <ram:SpecifiedTradeAllowanceCharge><ram:ActualAmount>1</ram:ActualAmount></ram:SpecifiedTradeAllowanceCharge> |
            $AGREEMENT/AdditionalReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>999</ram:TypeCode> | CII-DT-018
            $AGREEMENT/AdditionalReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>916</ram:TypeCode><ram:Name>x</ram:Name><ram:AttachmentBinaryObject>QQ==</ram:AttachmentBinaryObject> |
            $AGREEMENT/AdditionalReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>50</ram:TypeCode><ram:Name>x</ram:Name> | CII-DT-021
            $AGREEMENT/AdditionalReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>50</ram:TypeCode><ram:AttachmentBinaryObject>QQ==</ram:AttachmentBinaryObject> | CII-DT-022
            $AGREEMENT/AdditionalReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>50</ram:TypeCode><ram:ReferenceTypeCode>x</ram:ReferenceTypeCode> | CII-DT-024
            $AGREEMENT/AdditionalReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode><ram:ReferenceTypeCode>x</ram:ReferenceTypeCode> |
            $AGREEMENT/ContractReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode> | CII-DT-018
            $AGREEMENT/ContractReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:Name>x</ram:Name> | CII-DT-021
            $AGREEMENT/ContractReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:AttachmentBinaryObject>QQ==</ram:AttachmentBinaryObject> | CII-DT-022
            $AGREEMENT/ContractReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:ReferenceTypeCode>x</ram:ReferenceTypeCode> | CII-DT-024
            $AGREEMENT/ContractReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:LineID>x</ram:LineID> |
            $AGREEMENT/QuotationReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode> | CII-DT-018
            $AGREEMENT/QuotationReferencedDocument | <ram:IssuerAssignedID>1</ram:IssuerAssignedID> |
            $AGREEMENT/QuotationReferencedDocument | <ram:FormattedIssueDateTime/> | CII-DT-027
            $SETTLEMENT/InvoiceReferencedDocument | <ram:FormattedIssueDateTime><qdt:DateTimeString format="102">20260901</qdt:DateTimeString></ram:FormattedIssueDateTime> |
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">20261301</udt:DateTimeString></ram:Unknown> | CII-DT-097
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">20261231</udt:DateTimeString></ram:Unknown> |
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">20260132</udt:DateTimeString></ram:Unknown> | CII-DT-097
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">20260101</udt:DateTimeString></ram:Unknown> |
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">20260001</udt:DateTimeString></ram:Unknown> | CII-DT-097
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">20260100</udt:DateTimeString></ram:Unknown> | CII-DT-097
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">2026010</udt:DateTimeString></ram:Unknown> | CII-DT-097
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">2026/101</udt:DateTimeString></ram:Unknown> | CII-DT-097
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">2026:101</udt:DateTimeString></ram:Unknown> | CII-DT-097
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="102">09991201</udt:DateTimeString></ram:Unknown> |
            $SETTLEMENT | <ram:Unknown><udt:DateTimeString format="203">x</udt:DateTimeString></ram:Unknown> |
            $SETTLEMENT/SpecifiedTradePaymentTerms/DueDateDateTime | <udt:DateTimeString format="102">x</udt:DateTimeString> | CII-DT-097
            $SETTLEMENT/SpecifiedTradePaymentTerms/DueDateDateTime | <udt:DateTimeString format="102"/> | CII-DT-097
            $SETTLEMENT/SpecifiedTradePaymentTerms/DueDateDateTime | <udt:DateTimeString format="102">20260230</udt:DateTimeString> |
            $SETTLEMENT/SpecifiedTradePaymentTerms/DueDateDateTime | <udt:DateTimeString format="203">x</udt:DateTimeString> |
            $SETTLEMENT/ApplicableTradeTax | <ram:TypeCode>GST</ram:TypeCode> | CII-DT-037
            $SETTLEMENT/ApplicableTradeTax | <ram:TypeCode>vat</ram:TypeCode> |
            $SETTLEMENT | <ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:DueDateTypeCode>5</ram:DueDateTypeCode></ram:ApplicableTradeTax><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:DueDateTypeCode>5</ram:DueDateTypeCode></ram:ApplicableTradeTax> |
            $SETTLEMENT | <ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:DueDateTypeCode>5</ram:DueDateTypeCode></ram:ApplicableTradeTax><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:DueDateTypeCode>72</ram:DueDateTypeCode></ram:ApplicableTradeTax><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:DueDateTypeCode>29</ram:DueDateTypeCode></ram:ApplicableTradeTax> | CII-SR-462
            ExchangedDocument | <ram:ID>1</ram:ID> | CII-SR-014
            ExchangedDocument | <ram:TypeCode/> |
            ExchangedDocument | <ram:TypeCode>380</ram:TypeCode> |
            ExchangedDocumentContext | <ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>x</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter> | CII-SR-009 CII-SR-010
            ExchangedDocumentContext | <ram:GuidelineSpecifiedDocumentContextParameter/> | CII-SR-010
            ExchangedDocumentContext | <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID/></ram:GuidelineSpecifiedDocumentContextParameter> |
            ExchangedDocumentContext | <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>x</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter> |
            """)
    void cii_rule(String way, String content, String expected) {
        String document = cii(below(ciiWay(way), content == null ? "" : full(content)));
        assertThat(broken(document).stream().distinct()).containsExactlyInAnyOrderElementsOf(rules(expected));
        for (Trace.Broken each : read(document).trace().broken()) {
            assertThat(each.place().isEmpty()
                            || each.place().startsWith("/rsm:CrossIndustryInvoice/rsm:")
                                    && each.place().contains("line 1"))
                    .isTrue();
        }
    }

    private static String ciiMeans(String code, String text, String account) {
        return "<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>" + code + "</ram:TypeCode><ram:Information>"
                + text + "</ram:Information>" + account + "</ram:SpecifiedTradeSettlementPaymentMeans>";
    }

    private static List<String> brokenByMeans(String... means) {
        return broken(cii(below(ciiWay("$SETTLEMENT"), String.join("", means))));
    }

    @Test
    void all_means_of_payment_of_cii_say_the_same_and_a_transfer_has_an_account() {
        String iban =
                "<ram:PayeePartyCreditorFinancialAccount><ram:IBANID>FR76</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>";
        String other = iban.replace("IBANID", "ProprietaryID");
        String none =
                "<ram:PayeePartyCreditorFinancialAccount><ram:AccountName>x</ram:AccountName></ram:PayeePartyCreditorFinancialAccount>";
        assertThat(brokenByMeans(ciiMeans("30", "x", iban))).isEmpty();
        assertThat(brokenByMeans(ciiMeans("58", "x", other))).isEmpty();
        assertThat(brokenByMeans(ciiMeans("30", "x", ""))).containsExactly("CII-SR-470");
        assertThat(brokenByMeans(ciiMeans("58", "x", none))).containsExactly("CII-SR-470");
        assertThat(brokenByMeans(ciiMeans("49", "x", none))).isEmpty();
        assertThat(brokenByMeans(ciiMeans("49", "x", ""), ciiMeans("49", "x", "")))
                .isEmpty();
        assertThat(brokenByMeans(ciiMeans("49", "x", ""), ciiMeans("48", "x", ""), ciiMeans("47", "x", "")))
                .containsExactly("CII-SR-467");
        assertThat(brokenByMeans(ciiMeans("49", "x", ""), ciiMeans("49", "y", ""), ciiMeans("49", "z", "")))
                .containsExactly("CII-SR-468");
    }

    @Test
    void each_line_of_cii_with_terms_has_a_price() {
        String terms =
                "<ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedLineTradeAgreement>%s</ram:SpecifiedLineTradeAgreement>"
                        + "</ram:IncludedSupplyChainTradeLineItem>";
        String way = "rsm:SupplyChainTradeTransaction";
        assertThat(broken(cii(below(way, terms.formatted("") + terms.formatted(PRICE)))))
                .containsExactly("CII-SR-439");
        assertThat(broken(cii(below(way, terms.formatted("") + terms.formatted("")))))
                .containsExactly("CII-SR-439", "CII-SR-439");
        assertThat(broken(cii(below(way, terms.formatted(PRICE) + terms.formatted(PRICE)))))
                .isEmpty();
    }

    /** What the hub cannot hold, and business rules ask of the trace. */
    @Test
    void what_is_there_and_says_nothing_is_traced() {
        Reading endpoint = read(cii(below(ciiWay("$AGREEMENT/BuyerTradeParty"), "<ram:URIUniversalCommunication/>")));
        assertThat(endpoint.trace().isForeign(endpoint.invoice().buyer().orElseThrow(), "endpoint"))
                .isTrue();
        Reading addressed = read(
                cii(
                        below(
                                ciiWay("$AGREEMENT/BuyerTradeParty"),
                                "<ram:URIUniversalCommunication><ram:URIID schemeID='0225'>1</ram:URIID></ram:URIUniversalCommunication>")));
        assertThat(addressed.trace().isForeign(addressed.invoice().buyer().orElseThrow(), "endpoint"))
                .isFalse();
        Reading period = read(cii(below(ciiWay("$SETTLEMENT/BillingSpecifiedPeriod"), "<ram:StartDateTime/>")));
        assertThat(period.trace().isForeign(period.invoice().period().orElseThrow(), "start"))
                .isTrue();
        assertThat(period.trace().isForeign(period.invoice().period().orElseThrow(), "end"))
                .isFalse();
        Reading end = read(cii(below(ciiWay("$SETTLEMENT/BillingSpecifiedPeriod"), "<ram:EndDateTime/>")));
        assertThat(end.trace().isForeign(end.invoice().period().orElseThrow(), "end"))
                .isTrue();
        Reading numberless =
                read(cii(below(ciiWay("$AGREEMENT/AdditionalReferencedDocument"), "<ram:URIID>u</ram:URIID>")));
        assertThat(numberless.trace().isBlank(numberless.invoice(), "reference"))
                .isTrue();
        Reading numbered = read(cii(below(
                ciiWay("$AGREEMENT/AdditionalReferencedDocument"),
                "<ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>916</ram:TypeCode>")));
        assertThat(numbered.trace().isBlank(numbered.invoice(), "reference")).isFalse();
        Reading blank = read(invoice(below("cac:AdditionalDocumentReference", "<cbc:ID/>")));
        assertThat(blank.trace().isBlank(blank.invoice(), "reference")).isTrue();
        Reading scheme = read(
                cii(
                        below(
                                ciiWay("$AGREEMENT/AdditionalReferencedDocument"),
                                "<ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>50</ram:TypeCode><ram:ReferenceTypeCode>AVE</ram:ReferenceTypeCode>")));
        assertThat(scheme.trace().others(scheme.invoice(), "invoicedObject")).containsExactly("AVE");
    }

    private static String taxTotal(String amount, String rows) {
        return "<cac:TaxTotal>" + amount + rows + "</cac:TaxTotal>";
    }

    private static List<String> others(String document, String question) {
        Reading reading = read(document);
        ElectronicInvoice invoice = reading.invoice();
        return reading.trace().others(invoice, question);
    }

    @Test
    void totals_of_vat_that_do_not_add_up_or_come_twice_are_traced() {
        String ten = "<cbc:TaxAmount currencyID='EUR'>10.00</cbc:TaxAmount>";
        String row = "<cac:TaxSubtotal><cbc:TaxAmount currencyID='EUR'>%s</cbc:TaxAmount></cac:TaxSubtotal>";
        String whole = taxTotal(ten, row.formatted("4.00") + row.formatted("6.00"));
        assertThat(others(invoice(whole), "vatTotal")).isEmpty();
        assertThat(others(invoice(taxTotal(ten, row.formatted("4.00") + row.formatted("5.99"))), "vatTotal"))
                .containsExactly("10.00");
        assertThat(others(invoice(taxTotal(ten, row.formatted("9.995"))), "vatTotal"))
                .isEmpty();
        assertThat(others(invoice(taxTotal(ten, "")), "vatTotal")).isEmpty();
        assertThat(others(invoice(taxTotal("", row.formatted("0"))), "vatTotal"))
                .containsExactly("null");
        assertThat(others(invoice(taxTotal(ten, row.formatted("10") + row.formatted("x"))), "vatTotal"))
                .isEmpty();
        assertThat(others(invoice(whole), "vatCurrency")).isEmpty();
        assertThat(others(invoice(whole + whole + whole), "vatCurrency")).containsExactly("EUR");
        assertThat(others(invoice(whole + taxTotal(ten.replace("EUR", "SEK"), "")), "vatCurrency"))
                .isEmpty();
        String part =
                "<cac:AllowanceCharge>%s<cac:TaxCategory><cbc:ID>S</cbc:ID></cac:TaxCategory></cac:AllowanceCharge>";
        assertThat(others(invoice(part.formatted("")), "allowances")).containsExactly("S");
        assertThat(others(invoice(part.formatted("<cbc:ChargeIndicator>true</cbc:ChargeIndicator>")), "allowances"))
                .isEmpty();
        assertThat(others(invoice("<cac:AllowanceCharge/>"), "allowances")).isEmpty();
    }

    @Test
    void currencies_of_amounts_are_traced_once_each_and_a_hundred_at_most() {
        assertThat(read(invoice(
                                below(
                                        "cac:LegalMonetaryTotal",
                                        "<cbc:PayableAmount currencyID=' EUR '>1</cbc:PayableAmount><cbc:PrepaidAmount>1</cbc:PrepaidAmount>"
                                                + "<cbc:Unknown currencyID='SEK'>1</cbc:Unknown><cbc:Unknown currencyID='SEK'>1</cbc:Unknown>")))
                        .trace()
                        .currencies())
                .containsExactly("EUR", "", "SEK");
        assertThat(read(cii(below(
                                ciiWay("$SETTLEMENT/SpecifiedTradeSettlementHeaderMonetarySummation"),
                                "<ram:TaxTotalAmount currencyID=' EUR '>1</ram:TaxTotalAmount><ram:LineTotalAmount>1</ram:LineTotalAmount>"
                                        + "<ram:TaxTotalAmount>1</ram:TaxTotalAmount>")))
                        .trace()
                        .currencies())
                .containsExactly("EUR");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            many.append("<cbc:Unknown currencyID='C").append(i).append("'>1</cbc:Unknown>");
        }
        assertThat(read(invoice(many.toString())).trace().currencies())
                .hasSize(100)
                .contains("C99");
        String endless = "<cac:BillingReference/>".repeat(1_010);
        assertThat(broken(invoice(endless))).hasSize(1_000);
    }
}
