package org.facturier.examples.benchmarks.einvoice;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import javax.xml.xpath.XPathExpressionException;
import org.mustangproject.BankDetails;
import org.mustangproject.Contact;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.Product;
import org.mustangproject.TradeParty;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.ZUGFeRD2PullProvider;
import org.mustangproject.ZUGFeRD.ZUGFeRDInvoiceImporter;

/** Mustang's invoice, its writer of CII and its reader. Its amounts are calculated by it while it writes. */
final class MustangInvoice {

    private final Invoice invoice = new Invoice();

    MustangInvoice(Specimen specimen) {
        invoice.setNumber("F-2026-0001");
        invoice.setCurrency("EUR");
        invoice.setIssueDate(Date.from(Instant.parse("2026-09-01T10:00:00Z")));
        invoice.setDueDate(Date.from(Instant.parse("2026-10-01T10:00:00Z")));
        invoice.setDeliveryDate(Date.from(Instant.parse("2026-08-31T10:00:00Z")));
        invoice.setSender(new TradeParty("Ateliers du Rhône", "12 rue de la République", "69002", "Lyon", "FR")
                .addVATID("FR12345678901")
                .addBankDetails(new BankDetails("FR7630006000011234567890189"))
                .setContact(new Contact("Anna Lind", "+33 4 00 00 00 00", "a@example.org")));
        invoice.setRecipient(new TradeParty("Café de la Gare", "1 place de la Gare", "75010", "Lyon", "FR")
                .addVATID("FR98765432109"));
        specimen.lines().forEach(line -> invoice.addItem(item(line)));
    }

    private static Item item(Specimen.Line line) {
        Product product = new Product(line.name(), "Held in Lyon, documents included", "DAY", new BigDecimal("20"));
        return new Item(product, line.price(), line.quantity());
    }

    byte[] write() {
        ZUGFeRD2PullProvider writer = new ZUGFeRD2PullProvider();
        writer.setProfile(Profiles.getByName("EN16931"));
        writer.generateXML(invoice);
        return writer.getXML();
    }

    static Invoice read(byte[] document) {
        try {
            ZUGFeRDInvoiceImporter importer = new ZUGFeRDInvoiceImporter();
            importer.doIgnoreCalculationErrors();
            importer.fromXML(new String(document, StandardCharsets.UTF_8));
            return importer.extractInvoice();
        } catch (XPathExpressionException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
