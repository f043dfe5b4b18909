package org.facturier.core.issuing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Valuation;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What an order came to and what is left of it, in the terms in which parts of it are said.
 *
 * @param groups  the breakdown of the order
 * @param whole  what each treatment came to
 * @param remaining  what is left, net and tax
 * @param includeTax  whether amounts are with tax
 */
record OrderTerms(List<TaxSubtotal> groups, Map<TaxTreatment, Money> whole, Remaining remaining, boolean includeTax) {

    /** {@return the terms of the prices of an order} */
    static OrderTerms of(Order order, Remaining remaining) {
        return includesTax(order.valuation()) ? withTax(order, remaining) : net(order, remaining);
    }

    /** {@return whether prices include tax} */
    static boolean includesTax(Valuation valuation) {
        return valuation.lines().stream().allMatch(line -> line.gross().isPresent());
    }

    static OrderTerms net(Order order, Remaining remaining) {
        Map<TaxTreatment, Money> whole = new LinkedHashMap<>();
        order.valuation().totals().taxes().forEach(group -> whole.put(group.treatment(), group.net()));
        return new OrderTerms(order.valuation().totals().taxes(), whole, remaining, false);
    }

    static OrderTerms withTax(Order order, Remaining remaining) {
        return new OrderTerms(
                order.valuation().totals().taxes(),
                includesTax(order.valuation()) ? advertised(order.valuation()) : taxed(order.valuation()),
                remaining,
                true);
    }

    private static Map<TaxTreatment, Money> taxed(Valuation valuation) {
        Map<TaxTreatment, Money> whole = new LinkedHashMap<>();
        valuation
                .totals()
                .taxes()
                .forEach(group -> whole.put(group.treatment(), group.net().plus(group.tax())));
        return whole;
    }

    /** What was advertised need not be the sum of net and tax: the difference is a rounding amount. */
    private static Map<TaxTreatment, Money> advertised(Valuation valuation) {
        Map<TaxTreatment, Money> whole = new LinkedHashMap<>();
        valuation.lines().forEach(line -> whole.merge(line.treatment(), line.amount(), Money::plus));
        valuation
                .allowancesAndCharges()
                .forEach(part -> whole.merge(
                        part.treatment(),
                        part.allowanceCharge().signed(part.gross().orElse(part.amount())),
                        Money::plus));
        return whole;
    }

    /** {@return by which arithmetic a part is worked out} */
    CalculationPolicy policy() {
        return includeTax
                ? VatCalculators.cumulativePartInclusive().policy()
                : VatCalculators.cumulativePart().policy();
    }

    /** {@return what a group of the order came to} */
    Money of(TaxSubtotal group) {
        return whole.getOrDefault(group.treatment(), group.net());
    }

    /** {@return what is left} */
    Money left() {
        return remaining.taxes().stream()
                .map(group -> left(group.treatment()))
                .reduce(remaining.net().multipliedBy(0), Money::plus);
    }

    /** {@return what is left under a treatment; nothing under one that the order does not have} */
    Money left(TaxTreatment treatment) {
        return remaining.taxes().stream()
                .filter(group -> group.treatment().equals(treatment))
                .map(includeTax ? this::leftWithTax : TaxSubtotal::net)
                .findFirst()
                .orElse(remaining.net().multipliedBy(0));
    }

    /** With the net and the tax goes what was rounded. */
    private Money leftWithTax(TaxSubtotal left) {
        boolean isSpent = left.net().isZero() && left.tax().isZero();
        return isSpent ? left.net() : left.net().plus(left.tax()).plus(rounded(left.treatment()));
    }

    private Money rounded(TaxTreatment treatment) {
        return groups.stream()
                .filter(group -> group.treatment().equals(treatment))
                .map(group -> of(group).minus(group.net()).minus(group.tax()))
                .findFirst()
                .orElse(remaining.net().multipliedBy(0));
    }
}
