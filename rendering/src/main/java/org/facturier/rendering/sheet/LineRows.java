package org.facturier.rendering.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.LineReferences;
import org.facturier.core.document.Note;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.TierLine;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Puts lines into words. What a line is of comes from its item, what it comes to from its amounts; both are as they were
 * issued.
 */
final class LineRows {

    /** The base quantity of a price that is a share in per cent. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DocumentLabels labels;
    private final TaxNames taxes;
    private final AllowanceWords allowances;

    LineRows(DocumentLabels labels, TaxNames taxes) {
        this.labels = labels;
        this.taxes = taxes;
        this.allowances = new AllowanceWords(labels);
    }

    /**
     * {@return a line of the document, its remarks in the order: details, period, product code, article, references, how the price is to
     * be read}
     */
    LineRow row(InvoiceLine line) {
        LineItem item = line.item();
        return new LineRow(
                Integer.toString(line.number()),
                Printable.text(item.description()),
                remarks(item),
                labels.number(item.quantity()),
                labels.unit(item.unit(), item.quantity()),
                isPriceOfUnit(item) ? labels.price(item.price().unitPrice()) : "",
                taxes.name(line.treatment()),
                line.gross(),
                line.net(),
                subLines(line));
    }

    /** A price for more than one unit says for how many (BT-149); a share says of which amount. */
    private List<String> remarks(LineItem item) {
        List<String> remarks = new ArrayList<>();
        item.details().map(Printable::text).ifPresent(remarks::add);
        item.period().map(labels::period).map(labels::sentence).ifPresent(remarks::add);
        item.identity()
                .productCode()
                .map(code -> labels.text("line.code", Printable.line(code)))
                .ifPresent(remarks::add);
        identity(item.identity(), remarks);
        references(item.references(), remarks);
        item.corrects().map(of -> reference("line.corrects", of)).ifPresent(remarks::add);
        item.bills().map(of -> reference("line.bills", of)).ifPresent(remarks::add);
        item.price()
                .discount()
                .filter(taken -> isPriceOfUnit(item))
                .map(taken ->
                        labels.text("line.list.price", labels.price(item.price().listPrice()), labels.price(taken)))
                .ifPresent(remarks::add);
        if (isShare(item)) {
            remarks.add(labels.text(
                    "line.share",
                    labels.percent(item.quantity()),
                    labels.money(item.price().unitPrice())));
        } else if (isPriceOfUnit(item) && item.price().baseQuantity().compareTo(BigDecimal.ONE) != 0) {
            remarks.add(labels.text("line.basis", quantity(item.price().baseQuantity(), item)));
        }
        return remarks;
    }

    /** What the buyer knows the article by, where it comes from and what it is like. */
    private void identity(ItemIdentity identity, List<String> remarks) {
        identity.buyerCode()
                .map(code -> labels.text("line.code.buyer", Printable.line(code)))
                .ifPresent(remarks::add);
        identity.standardId()
                .map(id -> labels.textOr("item." + id.scheme(), labels.text("legal.other", id.scheme())) + " "
                        + id.value())
                .map(Printable::line)
                .ifPresent(remarks::add);
        identity.origin()
                .map(country -> labels.text("line.origin", country.name(labels.language())))
                .ifPresent(remarks::add);
        identity.attributes()
                .forEach(each -> remarks.add(
                        labels.text("line.attribute", Printable.line(each.name()), Printable.line(each.value()))));
    }

    /** Words on the line, and the numbers by which the buyer finds it. */
    private void references(LineReferences references, List<String> remarks) {
        references.note().map(Note::text).map(Printable::text).ifPresent(remarks::add);
        references
                .object()
                .map(object -> labels.text("line.object", Printable.line(object.id())))
                .ifPresent(remarks::add);
        references
                .orderLine()
                .map(line -> labels.text("line.order", Printable.line(line)))
                .ifPresent(remarks::add);
        references
                .accountingReference()
                .map(account -> labels.text("line.accounting", Printable.line(account)))
                .ifPresent(remarks::add);
    }

    /** A price that was put together for the whole of a line, of tier lines or as a difference, is the price of no unit. */
    private static boolean isPriceOfUnit(LineItem item) {
        return item.tierLines().isEmpty() && !isShare(item) && !isPutTogether(item);
    }

    /** {@return whether a price was put together as a difference, which its base quantity alone would not tell} */
    private static boolean isPutTogether(LineItem item) {
        return item.price().pricedFor().isPresent()
                && item.price().baseQuantity().compareTo(BigDecimal.ONE) != 0;
    }

    /** So many hundredths of an amount, such as a commission. */
    private static boolean isShare(LineItem item) {
        return item.unit().equals(Unit.PERCENT) && item.price().baseQuantity().compareTo(HUNDRED) == 0;
    }

    /** {@return such as {@code Line 3 of F-2026-0001}} */
    private String reference(String label, LineReference line) {
        return labels.text(label, Integer.toString(line.line()), line.invoice().text());
    }

    /** {@return a quantity and its unit, which no line end parts} */
    private String quantity(BigDecimal quantity, LineItem item) {
        return labels.number(quantity) + "\u00A0" + labels.unit(item.unit(), quantity);
    }

    /** {@return the tiers of a graduated price in order, then allowances and charges in theirs} */
    private List<LineRow.SubLine> subLines(InvoiceLine line) {
        List<LineRow.SubLine> subLines = new ArrayList<>();
        LineItem item = line.item();
        for (int index = 0; index < item.tierLines().size(); index++) {
            subLines.add(slice(index + 1, item.tierLines().get(index), item));
        }
        for (int index = 0; index < item.allowancesAndCharges().size(); index++) {
            subLines.add(allowances.within(
                    item.allowancesAndCharges().get(index),
                    line.allowancesAndCharges().get(index)));
        }
        return subLines;
    }

    /**
     * {@return a tier: what was used within it, at its price, and its flat fee where it has one}
     *
     * @param number  from 1
     */
    private LineRow.SubLine slice(int number, TierLine slice, LineItem item) {
        String name = slice.flatFee()
                .map(fee -> labels.text("line.tierLine.fee", Integer.toString(number), labels.money(fee)))
                .orElseGet(() -> labels.text("line.tierLine", Integer.toString(number)));
        return new LineRow.SubLine(
                name,
                labels.number(slice.quantity()),
                labels.unit(item.unit(), slice.quantity()),
                labels.price(slice.unitPrice()),
                labels.price(slice.amount()));
    }
}
