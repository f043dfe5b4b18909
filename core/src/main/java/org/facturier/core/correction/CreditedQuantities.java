package org.facturier.core.correction;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Rounding;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * How many units of the lines of an invoice were given back, and what so many more come to. Which notes gave back units and
 * which an amount is told by the unit of their line: a lump sum is no unit, unless the line itself was of lump sums and is
 * given back one at its price, or so many for one price together. What a corrective invoice has replaced since gave nothing
 * back.
 *
 * <p>7 units came to 100.00 and 2 were given back with 28.57. 2 more come to 57.14 - 28.57 = 28.57, the last 3 to 100.00 -
 * 57.14 = 42.86.
 */
final class CreditedQuantities {

    private final Chain chain;
    private final DocumentKey key;
    private final Takeable amounts;

    CreditedQuantities(Chain chain, Invoice invoice, Takeable amounts) {
        this.chain = chain;
        this.key = DocumentKey.of(invoice);
        this.amounts = amounts;
    }

    /** {@return the units left of a line, of its sign; what was given back as an amount is of no unit} */
    BigDecimal remaining(InvoiceLine line) {
        return line.item().quantity().subtract(credited(line));
    }

    /**
     * {@return what so many more units come to, in the terms of the prices} Cumulatively, so that all units come to what
     * the line came to; never more than is left of it, where amounts were given back beside.
     */
    Money amount(InvoiceLine line, BigDecimal quantity) {
        Money left = amounts.lines().get(line.number());
        BigDecimal before = credited(line);
        Money more = reached(line, before.add(quantity)).minus(reached(line, before));
        return Remaining.isBeyond(more, left) ? left : more;
    }

    /** {@return what the first so many units come to: the share that they have of the line, rounded once} */
    private Money reached(InvoiceLine line, BigDecimal quantity) {
        Money whole = amounts.whole().get(line.number());
        return Rounding.quotient(
                whole.getCurrencyUnit(),
                whole.getAmount().multiply(quantity),
                line.item().quantity());
    }

    /** A note has its quantities above zero; the sign of the line makes those of a return count as returned. */
    private BigDecimal credited(InvoiceLine line) {
        BigDecimal sign = BigDecimal.valueOf(line.item().quantity().signum());
        return chain.on(new LineKey(key, line.number())).stream()
                .filter(effect -> effect.kind() == Effect.Kind.CREDIT)
                .filter(chain::stands)
                .flatMap(effect -> units(effect, line).stream())
                .map(sign::multiply)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the units by which an effect gave back, empty where it gave back an amount} */
    private Optional<BigDecimal> units(Effect effect, InvoiceLine line) {
        return chain.find(effect.by().document())
                .map(note -> note.lines().get(effect.by().line() - 1).item())
                .filter(credit -> isOfUnits(credit, line))
                .map(LineItem::quantity)
                .map(BigDecimal::abs);
    }

    private boolean isOfUnits(LineItem credit, InvoiceLine line) {
        return credit.unit().equals(line.item().unit()) && !(isAmount(credit) && !isOneAtItsPrice(credit, line));
    }

    /** Whether it looks as an amount does: one lump sum, at a price that was not put together for units. */
    private static boolean isAmount(LineItem credit) {
        return credit.unit().equals(Unit.LUMP_SUM)
                && credit.price().pricedFor().isEmpty()
                && credit.quantity().abs().compareTo(BigDecimal.ONE) == 0;
    }

    /** Of 3 at 100.00 an amount of 100.00 is one; less 10 % in all it is none, for one came to 90.00. */
    private boolean isOneAtItsPrice(LineItem credit, InvoiceLine line) {
        LineItem item = line.item();
        BigDecimal price = item.price().unitPrice().getAmount();
        return item.price().baseQuantity().compareTo(BigDecimal.ONE) == 0
                && price.compareTo(credit.price().unitPrice().getAmount()) == 0
                && price.multiply(item.quantity())
                                .compareTo(amounts.whole().get(line.number()).getAmount())
                        == 0;
    }
}
