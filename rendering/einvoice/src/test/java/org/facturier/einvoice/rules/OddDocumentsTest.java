package org.facturier.einvoice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a document states and the hub cannot hold: elements without text, texts that are no numbers, taxes that are not VAT. The
 * official files mostly ask for the element; strictly only a value counts.
 */
class OddDocumentsTest {

    /** Columns: an element's text in an invoice in order, what stands there instead, a rule, whether it breaks officially and strictly. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unitCode=\"C62\">1</cbc:InvoicedQuantity> | unitCode=\"C62\">one</cbc:InvoicedQuantity> | BR-22 | false | true",
                "unitCode=\"C62\">1</cbc:InvoicedQuantity> | unitCode=\"\">1</cbc:InvoicedQuantity> | BR-23 | false | true",
                "<cbc:IssueDate>2026-09-01< | <cbc:IssueDate>today< | BR-03 | false | true",
                "<cbc:IssueDate>2026-09-01< | <cbc:IssueDate>< | BR-03 | true | true",
                "InvoicedQuantity><cbc:LineExtensionAmount currencyID=\"EUR\">100.00 | InvoicedQuantity><cbc:LineExtensionAmount currencyID=\"EUR\">x | BR-24 | false | true",
                "<cbc:PriceAmount currencyID=\"EUR\">100.00 | <cbc:PriceAmount currencyID=\"EUR\">x | BR-26 | false | true",
                "<cbc:PriceAmount currencyID=\"EUR\">100.00 | <cbc:PriceAmount currencyID=\"EUR\">x | BR-27 | true | false",
                "Numeric><cbc:Amount currencyID=\"EUR\">10.00 | Numeric><cbc:Amount currencyID=\"EUR\">x | BR-31 | false | true",
                "<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode><cbc:AllowanceChargeReason>Discount< | <cbc:AllowanceChargeReason>< | BR-33 | false | true",
                "<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode><cbc:AllowanceChargeReason>Discount< | <cbc:AllowanceChargeReason>< | BR-CO-21 | false | true",
                "<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode><cbc:AllowanceChargeReason>Discount< | <cbc:AllowanceChargeReasonCode></cbc:AllowanceChargeReasonCode><cbc:AllowanceChargeReason>< | BR-CL-19 | true | false",
                "<cbc:AllowanceChargeReasonCode>FC< | <cbc:AllowanceChargeReasonCode>< | BR-CL-20 | true | false",
                "<cac:TaxCategory><cbc:ID>S< | <cac:TaxCategory><cbc:ID>< | BR-32 | false | true",
                "<cac:TaxCategory><cbc:ID>S< | <cac:TaxCategory><cbc:ID>< | BR-CL-17 | true | false",
                "<cbc:TaxableAmount currencyID=\"EUR\">100.00 | <cbc:TaxableAmount currencyID=\"EUR\">x | BR-45 | false | true",
                "TaxableAmount><cbc:TaxAmount currencyID=\"EUR\">20.00 | TaxableAmount><cbc:TaxAmount currencyID=\"EUR\">x | BR-46 | false | true",
                "TaxAmount><cac:TaxCategory><cbc:ID>S< | TaxAmount><cac:TaxCategory><cbc:ID>< | BR-47 | false | true",
                "<cbc:PaymentMeansCode>58< | <cbc:PaymentMeansCode>< | BR-49 | false | true",
                "<cbc:PaymentMeansCode>58< | <cbc:PaymentMeansCode>< | BR-CL-16 | true | false",
                "<cbc:ID>FR7630006000011234567890189< | <cbc:ID>< | BR-61 | false | true",
                "<cbc:ID>FR7630006000011234567890189< | <cbc:ID>< | BR-50 | true | true",
                "<cbc:Value>Oak< | <cbc:Value>< | BR-54 | false | true",
                "<cbc:Name>Colour< | <cbc:Name>< | BR-54 | false | true",
                "<cbc:ID>F-2026-000< | <cbc:ID>< | BR-55 | false | true",
                "<cbc:CompanyID>FR12999999999< | <cbc:CompanyID>< | BR-56 | false | true",
                "<cac:Address><cac:Country><cbc:IdentificationCode>DE< | <cac:Address><cac:Country><cbc:IdentificationCode>< | BR-57 | false | true",
                "Total><cbc:LineExtensionAmount currencyID=\"EUR\">100.00 | Total><cbc:LineExtensionAmount currencyID=\"EUR\">x | BR-12 | false | true",
                "<cbc:TaxExclusiveAmount currencyID=\"EUR\">100.00 | <cbc:TaxExclusiveAmount currencyID=\"EUR\">x | BR-13 | false | true",
                "<cbc:TaxInclusiveAmount currencyID=\"EUR\">120.00 | <cbc:TaxInclusiveAmount currencyID=\"EUR\">x | BR-14 | false | true",
                "<cbc:PayableAmount currencyID=\"EUR\">100.00 | <cbc:PayableAmount currencyID=\"EUR\">x | BR-15 | false | true",
                "<cbc:Name>Factor SA< | <cbc:Name>< | BR-17 | false | true",
                "schemeID=\"0225\" | schemeID=\"\" | BR-62 | false | true",
                "schemeID=\"9930\" | schemeID=\"\" | BR-63 | false | true",
                "<cbc:IdentificationCode>FR< | <cbc:IdentificationCode>< | BR-CL-14 | true | false",
                "<cbc:InvoiceTypeCode>380< | <cbc:InvoiceTypeCode>< | BR-CL-01 | true | false",
                "<cbc:DocumentCurrencyCode>EUR< | <cbc:DocumentCurrencyCode>< | BR-CL-04 | true | false",
                "</cbc:DocumentCurrencyCode> | </cbc:DocumentCurrencyCode><cbc:TaxCurrencyCode></cbc:TaxCurrencyCode> | BR-53 | true | false",
                "</cbc:DocumentCurrencyCode> | </cbc:DocumentCurrencyCode><cbc:TaxCurrencyCode></cbc:TaxCurrencyCode> | BR-CL-05 | true | false",
                "<cac:ClassifiedTaxCategory><cbc:ID>S< | <cac:ClassifiedTaxCategory><cbc:ID>< | BR-CO-04 | false | true",
                "<cac:ClassifiedTaxCategory><cbc:ID>S< | <cac:ClassifiedTaxCategory><cbc:ID>< | BR-CL-18 | true | false",
                "<cbc:StartDate>2026-08-01</cbc:StartDate><cbc:EndDate>2026-08-31</cbc:EndDate> | <cbc:StartDate></cbc:StartDate> | BR-CO-19 | false | true",
                "<cac:InvoicePeriod><cbc:StartDate> | <cbc:TaxPointDate>2026-09-01</cbc:TaxPointDate><cac:InvoicePeriod><cbc:DescriptionCode></cbc:DescriptionCode><cbc:StartDate> | BR-CO-03 | true | false",
                "<cac:InvoicePeriod><cbc:StartDate> | <cac:InvoicePeriod><cbc:DescriptionCode></cbc:DescriptionCode><cbc:StartDate> | BR-CL-06 | true | false",
                "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT< | <cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>GST< | BR-CO-04 | true | true",
                "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT< | <cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>GST< | BR-S-02 | true | false",
                "<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT< | <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>GST< | BR-32 | true | true",
                "TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT< | TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>GST< | BR-48 | true | true",
                "TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT< | TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>GST< | BR-CO-17 | true | true",
                "TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT< | TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>GST< | BR-S-01 | false | false",
                "<cbc:PayableAmount currencyID=\"EUR\"> | <cbc:PayableAmount currencyID=\"EURO\"> | BR-CL-03 | true | true",
                "<cbc:PayableAmount currencyID=\"EUR\"> | <cbc:PayableAmount> | BR-CL-03 | true | true",
                "<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">20.00 | <cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">20.01 | BR-CO-14 | true | true",
                "<cac:LegalMonetaryTotal> | <cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">20.00</cbc:TaxAmount></cac:TaxTotal><cac:LegalMonetaryTotal> | BR-CO-15 | true | false",
                "<cac:AccountingSupplierParty> | <cac:AdditionalDocumentReference><cbc:DocumentDescription>x</cbc:DocumentDescription></cac:AdditionalDocumentReference><cac:AccountingSupplierParty> | BR-52 | true | true",
                "<cac:PartyTaxScheme><cbc:CompanyID>DE123456789< | <cac:PartyTaxScheme><cbc:CompanyID>DE123456789</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyTaxScheme><cbc:CompanyID>12345< | BR-CO-09 | true | false",
                "<cac:TaxTotal> | <cac:AllowanceCharge><cbc:Amount currencyID=\"EUR\">0.00</cbc:Amount><cac:TaxCategory><cbc:ID>L</cbc:ID><cbc:Percent>0</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:AllowanceCharge><cac:TaxTotal> | BR-AF-01 | true | false",
            })
    void in_ubl(String text, String other, String rule, boolean officially, boolean strictly) throws IOException {
        assertBroken(read("BG-24=", Syntax.UBL_INVOICE, text, other), rule, officially, strictly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unitCode=\"C62\">1</ram:BilledQuantity> | unitCode=\"C62\">one</ram:BilledQuantity> | BR-22 | false | true",
                "<ram:PostalTradeAddress><ram:CountryID>DE< | <ram:PostalTradeAddress><ram:CountryID>< | BR-57 | true | true",
                "schemeID=\"0225\" | schemeID=\"\" | BR-62 | true | true",
                "<ram:URIID schemeID=\"0225\">123456789</ram:URIID> | <!-- none --> | BR-62 | true | false",
                "<ram:URIID schemeID=\"9930\">DE123456789</ram:URIID> | <!-- none --> | BR-63 | true | false",
                "<ram:OriginTradeCountry><ram:ID>FR< | <ram:OriginTradeCountry><ram:ID>< | BR-CL-15 | true | false",
                "<ram:TaxTotalAmount currencyID=\"EUR\">20.00 | <ram:TaxTotalAmount>20.00 | BR-CO-15 | true | false",
                "<ram:CalculatedAmount>20.00</ram:CalculatedAmount><ram:TypeCode>VAT< | <ram:CalculatedAmount>20.00</ram:CalculatedAmount><ram:TypeCode>GST< | BR-CO-17 | false | true",
                "<ram:CalculatedAmount>20.00</ram:CalculatedAmount><ram:TypeCode>VAT< | <ram:CalculatedAmount>20.00</ram:CalculatedAmount><ram:TypeCode>GST< | BR-47 | true | true",
                "format=\"102\">20260801</udt:DateTimeString></ram:StartDateTime> | format=\"610\">202608</udt:DateTimeString></ram:StartDateTime> | BR-30 | true | false",
                "format=\"102\">20260831</udt:DateTimeString></ram:EndDateTime> | format=\"102\"></udt:DateTimeString></ram:EndDateTime> | BR-30 | true | false",
                "format=\"102\">20260801</udt:DateTimeString></ram:StartDateTime> | format=\"102\"></udt:DateTimeString></ram:StartDateTime> | BR-30 | false | false",
                "</ram:ApplicableHeaderTradeAgreement> | <ram:AdditionalReferencedDocument><ram:IssuerAssignedID>1</ram:IssuerAssignedID><ram:TypeCode>50</ram:TypeCode><ram:ReferenceTypeCode>??</ram:ReferenceTypeCode></ram:AdditionalReferencedDocument></ram:ApplicableHeaderTradeAgreement> | BR-CL-07 | true | false",
            })
    void in_cii(String text, String other, String rule, boolean officially, boolean strictly) throws IOException {
        assertBroken(read("BG-24=", Syntax.CII, text, other), rule, officially, strictly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O] BG-24= | <cac:ClassifiedTaxCategory><cbc:ID>O< | <cac:ClassifiedTaxCategory><cbc:ID>< | BR-O-12 | true | false",
                "[O] BG-24= | <cac:TaxCategory><cbc:ID>O< | <cac:TaxCategory><cbc:ID>< | BR-O-13 | true | false",
                "[L] BG-24=; BT-31=; BG-11= | <cac:TaxCategory><cbc:ID>L< | <cac:TaxCategory><cbc:ID> L < | BR-AF-03 | false | true",
                "[E] BG-24= | <cbc:TaxExemptionReasonCode>VATEX-EU-132< | <cbc:TaxExemptionReasonCode>< | BR-CL-22 | true | false",
            })
    void in_ubl_of_another_category(
            String example, String text, String other, String rule, boolean officially, boolean strictly)
            throws IOException {
        assertBroken(read(example, Syntax.UBL_INVOICE, text, other), rule, officially, strictly);
    }

    private static void assertBroken(Reading reading, String rule, boolean officially, boolean strictly) {
        assertThat(broken(reading, Mode.OFFICIAL).contains(rule))
                .as("officially")
                .isEqualTo(officially);
        assertThat(broken(reading, Mode.STRICT).contains(rule)).as("strictly").isEqualTo(strictly);
    }

    private static Set<String> broken(Reading reading, Mode mode) {
        return EuropeanRules.standard().check(Subject.of(reading, mode)).stream()
                .map(finding -> finding.code().text())
                .collect(Collectors.toSet());
    }

    /** {@return an example as a document in which something else stands at the first place of a text} */
    private static Reading read(String example, Syntax syntax, String text, String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.of(syntax)
                .writeUnchecked(Example.invoice(example), Attachments.none(), out)
                .orThrow();
        String document = out.toString(StandardCharsets.UTF_8);
        int at = document.indexOf(text);
        assertThat(at).as(text).isPositive();
        String changed = document.substring(0, at) + other + document.substring(at + text.length());
        return Documents.read(
                        new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), ReadingLimits.standard())
                .orThrow();
    }
}
