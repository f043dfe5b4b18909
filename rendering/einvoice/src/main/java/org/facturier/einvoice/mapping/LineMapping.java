package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.party.CountryCode;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.ItemAttribute;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.Price;
import org.joda.money.BigMoney;

/**
 * The lines: BG-25 with BT-126 to BT-133, BG-26, BG-29, BG-30, BG-31 with BT-153 to BT-159
 * and BG-32.
 *
 * <p>A price with tax has no place. In its stead stands the net amount of the line as the price of its whole quantity (BT-149):
 * three at 10.00 with tax, 25.00 without, are {@code 25.00 for 3}. So the price is a figure of the document, and what a receiver
 * multiplies comes out to the cent.
 *
 * @param losses  what has no place
 */
record LineMapping(Losses losses) {

    /** {@return BG-25, in the order of the document} */
    List<Line> lines(List<InvoiceLine> lines) {
        return lines.stream().map(this::line).toList();
    }

    /**
     * {@return one line} Its identifier is its number in the document. What is known of it beyond the norm is named: lines of
     * other documents, tiers.
     */
    private Line line(InvoiceLine line) {
        LineItem item = line.item();
        String place = "calculated.lines[" + (line.number() - 1) + "]";
        AllowanceMapping.Parts parts = new AllowanceMapping(losses).of(line, place);
        unsaid(item, place);
        return new Line(
                Optional.of(Integer.toString(line.number())),
                item.references().note().flatMap(note -> Stated.text(note.text())),
                item.references().object().map(ReferenceMapping::object),
                Optional.of(item.quantity()),
                Optional.of(item.unit().code()),
                new AmountMapping(losses).amount(line.net(), "BT-131", place + ".net"),
                item.references().orderLine().flatMap(Stated::text),
                item.references().accountingReference().flatMap(Stated::text),
                item.period().map(DeliveryMapping::period),
                parts.allowances(),
                parts.charges(),
                Optional.of(line.gross().isPresent() ? netPrice(line, place) : price(item)),
                Optional.of(new LineVat(
                        Optional.of(line.treatment().category().name()),
                        line.treatment().percent())),
                Optional.of(item(item)));
    }

    /** {@return BG-29: the price and the list price that it comes from, and for how many where that is not one} */
    private static Price price(LineItem item) {
        PriceTerms price = item.price();
        Optional<BigDecimal> base =
                Optional.of(price.baseQuantity()).filter(many -> many.compareTo(BigDecimal.ONE) != 0);
        return new Price(
                Optional.of(price.unitPrice().getAmount()),
                price.discount().map(BigMoney::getAmount),
                price.discount().map(discount -> price.listPrice().getAmount()),
                base,
                base.map(many -> item.unit().code()));
    }

    /**
     * {@return BG-29 of a line whose price is with tax: its net amount, for its quantity}
     *
     * <p>Of a return both have the other sign, as a price and what it is for are never below zero. Of a quantity of zero nobody
     * can say for how many the price is.
     */
    private Price netPrice(InvoiceLine line, String place) {
        losses.lose(
                MappingRule.PRICE_WITH_TAX,
                place + ".item.price.unitPrice",
                say("the price {price} is with tax; stated is {net} without it, for the whole quantity")
                        .with("price", line.item().price().unitPrice())
                        .with("net", line.net()));
        BigDecimal net = line.net().getAmount();
        BigDecimal quantity = line.item().quantity();
        return quantity.signum() == 0
                ? netPrice(net, Optional.empty(), line.item())
                : netPrice(quantity.signum() < 0 ? net.negate() : net, Optional.of(quantity.abs()), line.item());
    }

    /** {@return a price without a list price, for so many} */
    private static Price netPrice(BigDecimal net, Optional<BigDecimal> base, LineItem item) {
        return new Price(
                Optional.of(net),
                Optional.empty(),
                Optional.empty(),
                base,
                base.map(many -> item.unit().code()));
    }

    /** {@return BG-31 with BG-32: what is sold, by name, identifiers, classes, origin and properties} */
    private static Item item(LineItem item) {
        ItemIdentity identity = item.identity();
        return new Item(
                Stated.text(item.description()),
                item.details().flatMap(Stated::text),
                identity.productCode().flatMap(Stated::text),
                identity.buyerCode().flatMap(Stated::text),
                identity.standardId().map(PartyMapping::identifier),
                identity.classes().stream()
                        .map(each -> new Identifier(each.code().strip(), Optional.of(each.list()), each.version()))
                        .toList(),
                identity.origin().map(CountryCode::code),
                identity.attributes().stream()
                        .map(each -> new ItemAttribute(Stated.text(each.name()), Stated.text(each.value())))
                        .toList());
    }

    /** Names what the line says and no term does. */
    private void unsaid(LineItem item, String place) {
        item.corrects().ifPresent(earlier -> reference(earlier, place + ".item.corrects"));
        item.bills().ifPresent(ordered -> reference(ordered, place + ".item.bills"));
        if (!item.tierLines().isEmpty()) {
            losses.lose(
                    MappingRule.TIERS,
                    place + ".item.tierLines",
                    say("the price comes from {count} tiers")
                            .with("count", item.tierLines().size()));
        }
    }

    /** The norm knows lines of the buyer's order (BT-132), and none of earlier invoices or of an offer. */
    private void reference(LineReference earlier, String place) {
        losses.lose(
                MappingRule.LINE_REFERENCE,
                place,
                say("line {line} of {document} is not referred to")
                        .with("line", earlier.line())
                        .with("document", earlier.invoice().text()));
    }
}
