package org.facturier.core.order;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.StatedLine;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/** The lines of an order as they stand on its invoices: what each bears was settled with the order. */
final class OrderLines {

    private OrderLines() {}

    /** {@return all lines at the prices agreed, which may include tax} */
    static List<LineItem> asAgreed(Order order) {
        return order.calculated().lines().stream()
                .map(line -> settled(order, line).build())
                .toList();
    }

    /**
     * {@return all lines, without tax} Such is a final invoice, whatever the prices of the order: what it takes off is
     * without tax.
     */
    static List<LineItem> all(Order order) {
        return order.calculated().lines().stream()
                .map(line -> of(order, line, line.item().quantity(), line.net()))
                .toList();
    }

    /**
     * {@return so much of a line, in the terms of the prices of the order; all its parts sum to it} It is the share of all
     * units so far, less what was billed for those before, and so also takes up what a note gave back of their price.
     */
    static LineItem quantity(Order order, OrderTerms terms, int number, BigDecimal quantity) {
        InvoiceLine line = order.calculated().lines().get(number - 1);
        Money whole = terms.whole(line);
        Money soFar = Rounding.quotient(
                whole.getCurrencyUnit(),
                whole.getAmount().multiply(terms.quantity(line).add(quantity)),
                line.item().quantity());
        return of(order, line, quantity, soFar.minus(terms.billed(line)));
    }

    /** The price agreed stands wherever it gives the amount; else the amount is the price of the whole quantity. */
    private static LineItem of(Order order, InvoiceLine line, BigDecimal quantity, Money amount) {
        LineItem agreed = settled(order, line).quantity(quantity).build();
        return LineAmount.of(amount.getCurrencyUnit(), agreed).amount().equals(amount)
                ? agreed
                : stated(order, line, quantity.abs(), amount);
    }

    private static LineItem stated(Order order, InvoiceLine line, BigDecimal quantity, Money amount) {
        LineItem.Builder stated =
                quantity.signum() == 0 ? StatedLine.part(line, amount) : StatedLine.quantity(line, quantity, amount);
        return stated.bills(order.line(line.number())).build();
    }

    /**
     * The line as agreed, with the treatment and tax point that were decided for the order, and the line of the order that
     * it bills.
     */
    private static LineItem.Builder settled(Order order, InvoiceLine line) {
        LineItem.Builder settled =
                line.item().toBuilder().treatment(line.treatment()).bills(order.line(line.number()));
        line.taxPoint().ifPresent(settled::taxPoint);
        return settled;
    }
}
