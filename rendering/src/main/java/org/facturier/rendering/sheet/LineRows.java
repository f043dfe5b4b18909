package org.facturier.rendering.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.TierLine;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;

/** Puts lines into words. */
final class LineRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording wording;
    private final TaxNames taxes;
    private final AllowanceWords allowances;

    LineRows(Wording wording, TaxNames taxes) {
        this.wording = wording;
        this.taxes = taxes;
        this.allowances = new AllowanceWords(wording);
    }

    LineRow row(InvoiceLine line) {
        LineItem item = line.item();
        return new LineRow(
                Integer.toString(line.number()),
                Printable.text(item.description()),
                remarks(item),
                wording.number(item.quantity()),
                wording.unit(item.unit(), item.quantity()),
                isPriceOfUnit(item) ? wording.price(item.price().unitPrice()) : "",
                taxes.name(line.treatment()),
                line.gross(),
                line.net(),
                parts(line));
    }

    private List<String> remarks(LineItem item) {
        List<String> remarks = new ArrayList<>();
        item.details().map(Printable::text).ifPresent(remarks::add);
        item.period().map(wording::period).map(wording::sentence).ifPresent(remarks::add);
        item.identity()
                .productCode()
                .map(code -> wording.text("line.code", Printable.line(code)))
                .ifPresent(remarks::add);
        item.corrects().map(of -> reference("line.corrects", of)).ifPresent(remarks::add);
        item.bills().map(of -> reference("line.bills", of)).ifPresent(remarks::add);
        if (isShare(item)) {
            remarks.add(wording.text(
                    "line.share",
                    wording.percent(item.quantity()),
                    wording.money(item.price().unitPrice())));
        } else if (isPriceOfUnit(item) && item.price().baseQuantity().compareTo(BigDecimal.ONE) != 0) {
            remarks.add(wording.text("line.basis", quantity(item.price().baseQuantity(), item)));
        }
        return remarks;
    }

    /** A price that was put together for the whole of a line, of tier lines or as a difference, is the price of no unit. */
    private static boolean isPriceOfUnit(LineItem item) {
        return item.tierLines().isEmpty() && !isShare(item) && !isPutTogether(item);
    }

    private static boolean isPutTogether(LineItem item) {
        return item.price().pricedFor().isPresent()
                && item.price().baseQuantity().compareTo(BigDecimal.ONE) != 0;
    }

    /** So many hundredths of an amount, such as a commission. */
    private static boolean isShare(LineItem item) {
        return item.unit().equals(Unit.PERCENT) && item.price().baseQuantity().compareTo(HUNDRED) == 0;
    }

    private String reference(String label, LineReference line) {
        return wording.text(label, Integer.toString(line.line()), line.invoice().text());
    }

    private String quantity(BigDecimal quantity, LineItem item) {
        return wording.number(quantity) + "\u00A0" + wording.unit(item.unit(), quantity);
    }

    private List<LineRow.Part> parts(InvoiceLine line) {
        List<LineRow.Part> parts = new ArrayList<>();
        LineItem item = line.item();
        for (int index = 0; index < item.tierLines().size(); index++) {
            parts.add(slice(index + 1, item.tierLines().get(index), item));
        }
        for (int index = 0; index < item.allowancesAndCharges().size(); index++) {
            parts.add(allowances.within(
                    item.allowancesAndCharges().get(index),
                    line.allowancesAndCharges().get(index)));
        }
        return parts;
    }

    private LineRow.Part slice(int number, TierLine slice, LineItem item) {
        String name = slice.flatFee()
                .map(fee -> wording.text("line.tierLine.fee", Integer.toString(number), wording.money(fee)))
                .orElseGet(() -> wording.text("line.tierLine", Integer.toString(number)));
        return new LineRow.Part(
                name,
                wording.number(slice.quantity()),
                wording.unit(item.unit(), slice.quantity()),
                wording.price(slice.unitPrice()),
                wording.price(slice.amount()));
    }
}
