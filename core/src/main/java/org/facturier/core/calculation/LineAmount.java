package org.facturier.core.calculation;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One line in the terms of its prices, with or without tax. Each part is rounded by itself, so that what is printed adds
 * up.
 *
 * @param gross  quantity times price, before allowances and charges
 * @param allowancesAndCharges  what each comes to, without sign, in the order of the item
 * @param amount  what remains after them
 * @source EN 16931-1:2017, BT-131; the parts of a line are rounded separately (BR-DEC-23, BR-DEC-24, BR-DEC-27)
 */
public record LineAmount(Money gross, List<Money> allowancesAndCharges, Money amount) {

    public LineAmount {
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
    }

    /** {@return what a line comes to} */
    public static LineAmount of(CurrencyUnit currency, LineItem line) {
        Money gross = Rounding.quotient(
                currency, line.quantity().multiply(line.unitPrice().getAmount()), line.baseQuantity());
        List<Money> parts = new ArrayList<>();
        Money amount = gross;
        for (AllowanceCharge part : line.allowancesAndCharges()) {
            Money stated = stated(part.measure(), gross);
            parts.add(stated);
            amount = amount.plus(part.signed(stated));
        }
        return new LineAmount(gross, parts, amount);
    }

    /** {@return what an allowance or charge comes to on a base, without sign} */
    static Money stated(Measure measure, Money base) {
        if (measure instanceof Measure.Percent part) {
            return Rounding.state(part.percent().of(part.base().orElse(base)));
        }
        return ((Measure.Amount) measure).amount();
    }

    /** {@return whether an allowance or charge has another sign than the line} */
    boolean hasOppositePart() {
        return allowancesAndCharges.stream()
                .anyMatch(part -> part.getAmount().signum() * gross.getAmount().signum() < 0);
    }

    /** {@return whether allowances turned the sign of the line} */
    boolean isOverdrawn() {
        return gross.getAmount().signum() * amount.getAmount().signum() < 0 || (gross.isZero() && amount.isNegative());
    }
}
