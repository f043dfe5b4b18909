package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How an invoice stands on a day, and what of its tax is due by then. What is due is worked out from all that was paid so
 * far, so that the shares of partial payments add up to the whole.
 *
 * @param day  the day
 * @param issuedOn  the date of the invoice
 * @param parts  base and tax of each part, credit notes taken off
 * @param owed  what is to be paid in all, credit notes taken off
 * @param paid  what was paid so far
 * @param lost  whether the rest is given up as irrecoverable
 */
record Dues(
        LocalDate day, LocalDate issuedOn, Map<TaxablePart, BaseAndTax> parts, Money owed, Money paid, boolean lost) {

    Dues on(LocalDate later) {
        return new Dues(later, issuedOn, parts, owed, paid, lost);
    }

    Dues paying(Money amount) {
        return new Dues(day, issuedOn, parts, owed, paid.plus(amount), lost);
    }

    Dues losing() {
        return new Dues(day, issuedOn, parts, owed, paid, true);
    }

    Dues crediting(Map<TaxablePart, BaseAndTax> credited, Money amount) {
        Map<TaxablePart, BaseAndTax> left = new LinkedHashMap<>(parts);
        credited.forEach((part, amounts) -> left.merge(part, amounts, BaseAndTax::minus));
        return new Dues(day, issuedOn, left, owed.minus(amount), paid, lost);
    }

    /** All of it is owed on the invoice that replaces it. */
    Dues replaced() {
        Map<TaxablePart, BaseAndTax> none = new LinkedHashMap<>(parts);
        none.replaceAll((part, amounts) -> BaseAndTax.zero(currency(part)));
        return new Dues(day, issuedOn, none, owed, paid, lost);
    }

    /** {@return base and tax of a part that are due by now} */
    BaseAndTax due(TaxablePart part) {
        Optional<LocalDate> dueOn = part.dueOn();
        if (dueOn.isPresent() && dueOn.orElseThrow().isAfter(day)) {
            return BaseAndTax.zero(currency(part));
        }
        return dueOn.isPresent() && !lost ? whole(part) : settled(part);
    }

    /** {@return base and tax of a part that are paid for} */
    BaseAndTax settled(TaxablePart part) {
        if (!owed.isPositive() && day.isBefore(issuedOn)) {
            return BaseAndTax.zero(currency(part));
        }
        return paid.isLessThan(owed) ? whole(part).times(paid.getAmount(), owed.getAmount()) : whole(part);
    }

    /** {@return base and tax of a part, paid for or not} */
    BaseAndTax whole(TaxablePart part) {
        return parts.getOrDefault(part, BaseAndTax.zero(owed.getCurrencyUnit()));
    }

    private CurrencyUnit currency(TaxablePart part) {
        return whole(part).net().getCurrencyUnit();
    }
}
