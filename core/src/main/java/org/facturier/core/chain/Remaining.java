package org.facturier.core.chain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What is left of an invoice to be credited, or of an order to be billed. An amount that was taken too far is of the other
 * sign than the whole.
 *
 * <p>Lines and treatments come to the same net, unless an allowance or charge under a treatment of its own has something left
 * that is of no line.
 *
 * @param net  without tax
 * @param tax  the tax
 * @param lines  without tax, by number of the line; zero for a line that is spent
 * @param taxes  one group for each treatment, in the order of the whole; zero for one that is spent
 */
public record Remaining(Money net, Money tax, SortedMap<Integer, Money> lines, List<TaxSubtotal> taxes) {

    public Remaining {
        Completeness.of("what remains").needs("net", net).needs("tax", tax).verify();
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        taxes = List.copyOf(taxes);
    }

    /**
     * {@return what remains, net and tax summed from the groups}
     *
     * @param zero  nothing, in the currency of all amounts
     */
    public static Remaining of(Money zero, Map<Integer, Money> lines, List<TaxSubtotal> taxes) {
        return new Remaining(
                taxes.stream().map(TaxSubtotal::net).reduce(zero, Money::plus),
                taxes.stream().map(TaxSubtotal::tax).reduce(zero, Money::plus),
                new TreeMap<>(lines),
                taxes);
    }

    /** {@return what is left under a treatment, without tax; zero for one that the whole does not have} */
    public Money net(TaxTreatment treatment) {
        return taxes.stream()
                .filter(group -> group.treatment().equals(treatment))
                .map(TaxSubtotal::net)
                .findFirst()
                .orElse(Money.zero(net.getCurrencyUnit()));
    }

    /** {@return whether nothing is left under any treatment, neither net nor a cent of tax} */
    public boolean isNothing() {
        return taxes.stream()
                .allMatch(group -> group.net().isZero() && group.tax().isZero());
    }

    /**
     * {@return whether an amount is beyond what is left, or of the other sign} Nothing is never beyond; of what is spent
     * anything is. Signs count, so that -5.00 is within the -20.00 left of a return, and 5.00 is not.
     */
    public static boolean isBeyond(Money amount, Money left) {
        return amount.abs().isGreaterThan(left.abs()) || isOpposite(amount, left);
    }

    /** {@return whether an amount is something, and no more than is left} */
    public static boolean isWithin(Money amount, Money left) {
        return !amount.isZero() && !isBeyond(amount, left);
    }

    /** {@return whether two amounts are of opposite signs; nothing has none} */
    public static boolean isOpposite(Money one, Money other) {
        return one.getAmount().signum() * other.getAmount().signum() < 0;
    }
}
