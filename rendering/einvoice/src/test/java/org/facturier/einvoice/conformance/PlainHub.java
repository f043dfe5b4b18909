package org.facturier.einvoice.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;

/** One line of 100.00 at a category and rate, and what the norm demands, no more: what examples change a single term of. */
final class PlainHub {

    private static final Shape<ElectronicInvoice> INVOICE = Shape.of(ElectronicInvoice.class);

    private PlainHub() {}

    /** {@return an invoice of one line of 100.00} */
    static ElectronicInvoice of(String category, String rate, String vat) {
        BigDecimal tax = new BigDecimal(vat);
        ElectronicInvoice made = INVOICE.empty();
        made = INVOICE.with(made, "number", Optional.of("F-1"));
        made = INVOICE.with(made, "issueDate", Optional.of(LocalDate.of(2026, 9, 1)));
        made = INVOICE.with(made, "type", Optional.of("380"));
        made = INVOICE.with(made, "currency", Optional.of("EUR"));
        made = INVOICE.with(
                made,
                "process",
                Optional.of(new ProcessControl(Optional.empty(), Optional.of("urn:cen.eu:en16931:2017"))));
        made = INVOICE.with(made, "seller", Optional.of(seller()));
        made = INVOICE.with(made, "buyer", Optional.of(buyer()));
        made = INVOICE.with(made, "totals", Optional.of(totals(tax)));
        made = INVOICE.with(made, "breakdown", List.of(row(category, rate, tax)));
        return INVOICE.with(made, "lines", List.of(line(category, rate)));
    }

    /** {@return an invoice of one line of 100.00 at 20 %} */
    static ElectronicInvoice standard() {
        return of("S", "20", "20.00");
    }

    /** {@return an invoice with another value in one component} */
    static ElectronicInvoice with(ElectronicInvoice invoice, String component, Object value) {
        return INVOICE.with(invoice, component, value);
    }

    private static VatBreakdown row(String category, String rate, BigDecimal tax) {
        return new VatBreakdown(
                hundred(),
                Optional.of(tax),
                Optional.of(category),
                Optional.of(new BigDecimal(rate)),
                Optional.empty(),
                Optional.empty());
    }

    private static Seller seller() {
        Shape<Seller> shape = Shape.of(Seller.class);
        Seller made = shape.with(shape.empty(), "name", Optional.of("Seller"));
        made = shape.with(made, "vatIdentifier", Optional.of("FR12345678901"));
        return shape.with(made, "address", Optional.of(address()));
    }

    private static Buyer buyer() {
        Shape<Buyer> shape = Shape.of(Buyer.class);
        Buyer made = shape.with(shape.empty(), "name", Optional.of("Buyer"));
        return shape.with(made, "address", Optional.of(address()));
    }

    private static Address address() {
        Shape<Address> shape = Shape.of(Address.class);
        return shape.with(shape.empty(), "country", Optional.of("FR"));
    }

    private static Totals totals(BigDecimal tax) {
        Shape<Totals> shape = Shape.of(Totals.class);
        Optional<BigDecimal> all = hundred().map(net -> net.add(tax));
        Totals made = shape.with(shape.empty(), "lines", hundred());
        made = shape.with(made, "withoutVat", hundred());
        made = shape.with(made, "vat", Optional.of(tax));
        made = shape.with(made, "withVat", all);
        return shape.with(made, "due", all);
    }

    private static Line line(String category, String rate) {
        Shape<Line> shape = Shape.of(Line.class);
        Shape<Price> price = Shape.of(Price.class);
        Shape<Item> item = Shape.of(Item.class);
        Line made = shape.with(shape.empty(), "identifier", Optional.of("1"));
        made = shape.with(made, "quantity", Optional.of(BigDecimal.ONE));
        made = shape.with(made, "unit", Optional.of("C62"));
        made = shape.with(made, "net", hundred());
        made = shape.with(made, "price", Optional.of(price.with(price.empty(), "net", hundred())));
        made = shape.with(made, "item", Optional.of(item.with(item.empty(), "name", Optional.of("Thing"))));
        return shape.with(
                made, "vat", Optional.of(new LineVat(Optional.of(category), Optional.of(new BigDecimal(rate)))));
    }

    private static Optional<BigDecimal> hundred() {
        return Optional.of(new BigDecimal("100.00"));
    }
}
