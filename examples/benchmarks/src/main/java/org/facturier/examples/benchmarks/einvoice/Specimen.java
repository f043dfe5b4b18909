package org.facturier.examples.benchmarks.einvoice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;

/**
 * One invoice that all contenders write, read and judge: what people have on their invoices, with figures that agree, so that
 * no rule of EN 16931 is broken. The same number of lines always makes the same invoice.
 */
final class Specimen {

    private static final BigDecimal RATE = new BigDecimal("20");

    private final List<Line> lines;

    Specimen(int lines) {
        this.lines = IntStream.rangeClosed(1, lines).mapToObj(Line::of).toList();
    }

    /** A line: what it is called, how much of it, at which price. */
    record Line(int number, BigDecimal quantity, BigDecimal price) {

        static Line of(int number) {
            return new Line(
                    number,
                    BigDecimal.valueOf(25 + 137L * number % 9975, 2),
                    BigDecimal.valueOf(100 + 7_919L * number % 99_900, 2));
        }

        String name() {
            return "Training day " + number;
        }

        BigDecimal net() {
            return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
        }
    }

    List<Line> lines() {
        return lines;
    }

    BigDecimal net() {
        return lines.stream().map(Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal tax() {
        return net().multiply(RATE).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    BigDecimal gross() {
        return net().add(tax());
    }

    /** {@return the invoice in a syntax} UBL is put together from text, CII is that document read and written again. */
    byte[] in(Syntax syntax) {
        byte[] ubl = ubl().getBytes(StandardCharsets.UTF_8);
        if (syntax == Syntax.UBL_INVOICE) {
            return ubl;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Reading reading = reading();
            DocumentWriter.of(syntax)
                    .writeUnchecked(reading.invoice(), reading, out)
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** {@return the invoice as the hub has it} */
    Reading reading() {
        try {
            return Documents.read(
                            new ByteArrayInputStream(ubl().getBytes(StandardCharsets.UTF_8)), ReadingLimits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String ubl() {
        StringBuilder xml = new StringBuilder(2_000 + 900 * lines.size());
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .append("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"")
                .append(" xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\"")
                .append(" xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">")
                .append("<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>")
                .append("<cbc:ID>F-2026-0001</cbc:ID><cbc:IssueDate>2026-09-01</cbc:IssueDate>")
                .append("<cbc:DueDate>2026-10-01</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>")
                .append("<cbc:Note>Merci de votre confiance &amp; à bientôt</cbc:Note>")
                .append("<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>")
                .append("<cbc:BuyerReference>PO-4711</cbc:BuyerReference>");
        party(xml, "AccountingSupplierParty", "Ateliers du Rhône", "12 rue de la République", "69002", "FR12345678901");
        party(xml, "AccountingCustomerParty", "Café de la Gare", "1 place de la Gare", "75010", "FR98765432109");
        xml.append("<cac:Delivery><cbc:ActualDeliveryDate>2026-08-31</cbc:ActualDeliveryDate></cac:Delivery>")
                .append("<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>")
                .append("<cbc:PaymentID>F-2026-0001</cbc:PaymentID><cac:PayeeFinancialAccount>")
                .append("<cbc:ID>FR7630006000011234567890189</cbc:ID><cbc:Name>Ateliers</cbc:Name>")
                .append("</cac:PayeeFinancialAccount></cac:PaymentMeans>")
                .append("<cac:PaymentTerms><cbc:Note>30 jours</cbc:Note></cac:PaymentTerms><cac:TaxTotal>");
        amount(xml, "TaxAmount", tax());
        xml.append("<cac:TaxSubtotal>");
        amount(xml, "TaxableAmount", net());
        amount(xml, "TaxAmount", tax());
        category(xml, "TaxCategory");
        xml.append("</cac:TaxSubtotal></cac:TaxTotal><cac:LegalMonetaryTotal>");
        amount(xml, "LineExtensionAmount", net());
        amount(xml, "TaxExclusiveAmount", net());
        amount(xml, "TaxInclusiveAmount", gross());
        amount(xml, "PayableAmount", gross());
        xml.append("</cac:LegalMonetaryTotal>");
        lines.forEach(line -> line(xml, line));
        return xml.append("</Invoice>").toString();
    }

    private static void party(StringBuilder xml, String element, String name, String street, String zone, String vat) {
        xml.append("<cac:").append(element).append("><cac:Party><cac:PartyName><cbc:Name>");
        xml.append(name)
                .append("</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>")
                .append(street);
        xml.append("</cbc:StreetName><cbc:CityName>Lyon</cbc:CityName><cbc:PostalZone>")
                .append(zone);
        xml.append("</cbc:PostalZone><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country>")
                .append("</cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>")
                .append(vat);
        xml.append("</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>")
                .append("<cac:PartyLegalEntity><cbc:RegistrationName>")
                .append(name);
        xml.append("</cbc:RegistrationName></cac:PartyLegalEntity><cac:Contact><cbc:Name>Anna Lind</cbc:Name>")
                .append("<cbc:Telephone>+33 4 00 00 00 00</cbc:Telephone></cac:Contact></cac:Party></cac:")
                .append(element)
                .append('>');
    }

    private static void line(StringBuilder xml, Line line) {
        xml.append("<cac:InvoiceLine><cbc:ID>").append(line.number());
        xml.append("</cbc:ID><cbc:InvoicedQuantity unitCode=\"DAY\">").append(line.quantity());
        xml.append("</cbc:InvoicedQuantity>");
        amount(xml, "LineExtensionAmount", line.net());
        xml.append("<cac:Item><cbc:Description>Held in Lyon, documents included</cbc:Description><cbc:Name>")
                .append(line.name());
        xml.append("</cbc:Name><cac:SellersItemIdentification><cbc:ID>T-").append(line.number());
        xml.append("</cbc:ID></cac:SellersItemIdentification>");
        category(xml, "ClassifiedTaxCategory");
        xml.append("</cac:Item><cac:Price>");
        amount(xml, "PriceAmount", line.price());
        xml.append("</cac:Price></cac:InvoiceLine>");
    }

    private static void category(StringBuilder xml, String element) {
        xml.append("<cac:").append(element).append("><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent>");
        xml.append("<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:")
                .append(element)
                .append('>');
    }

    private static void amount(StringBuilder xml, String element, BigDecimal amount) {
        xml.append("<cbc:").append(element).append(" currencyID=\"EUR\">").append(amount.toPlainString());
        xml.append("</cbc:").append(element).append('>');
    }
}
