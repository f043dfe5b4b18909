package org.facturier.core.crediting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.facturier.core.reference.LevySums;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What a document credits of an invoice, or what is given back to that where a document that credited stands no more.
 *
 * @param target  of which invoice
 * @param lines  without tax, by number of the line there; none is of no line
 * @param withTax  the same with tax, of lines that count so
 * @param groups  by treatment, with tax
 * @param levies  what levies come to on that
 * @param rounding  what is rounded on that, where something is
 */
public record Taken(
        CreditTarget target,
        Map<Integer, Money> lines,
        Map<Integer, Money> withTax,
        List<TaxSubtotal> groups,
        List<LevyAmount> levies,
        Optional<Money> rounding) {

    /** {@return the same, given back: each amount with the other sign, of the same claim} */
    public Taken negated() {
        return new Taken(
                target,
                each(lines, Money::negated),
                each(withTax, Money::negated),
                new VatBreakdown().minus(groups).groups(),
                new LevySums().minus(levies).amounts(),
                rounding.map(Money::negated));
    }

    private static Map<Integer, Money> each(Map<Integer, Money> amounts, UnaryOperator<Money> change) {
        Map<Integer, Money> changed = new TreeMap<>(amounts);
        changed.replaceAll((line, amount) -> change.apply(amount));
        return changed;
    }
}
