package org.facturier.core.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sums of amounts by treatment, in order of first appearance: what a VAT breakdown (BG-23) is made of. Two lines of one
 * rate and two exemption reasons are two groups. Changes as it is added to, so it stays within one calculation and one thread.
 */
public final class Groups {

    /** A treatment and the running sum under it; the sum changes. */
    private record Group(TaxTreatment treatment, Tally sum) {}

    private final CurrencyUnit currency;
    private final List<Group> groups = new ArrayList<>();
    private final Map<TaxTreatment, Group> byTreatment = new HashMap<>();

    /**
     * Starts with no group.
     *
     * @param currency  of all amounts that will be added
     */
    public Groups(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** {@return the sums of all amounts of a request, whichever basis they start from} */
    static Groups of(Request request) {
        return of(request.currency(), request.amounts());
    }

    /** {@return the sums of amounts, each with its own sign: an allowance comes negated} */
    public static Groups of(CurrencyUnit currency, List<? extends TaxableAmount> amounts) {
        Groups groups = new Groups(currency);
        for (TaxableAmount amount : amounts) {
            groups.add(amount.treatment(), amount.amount());
        }
        return groups;
    }

    public CurrencyUnit currency() {
        return currency;
    }

    /** Adds an amount of either sign. A treatment met for the first time opens a group, also with an amount of zero. */
    public void add(TaxTreatment treatment, Money amount) {
        of(treatment).sum().add(amount);
    }

    /** {@return the sum under a treatment, nothing where there is no amount under it} */
    public Money get(TaxTreatment treatment) {
        return find(treatment).orElseGet(() -> Money.zero(currency));
    }

    /**
     * {@return the sum under a treatment, if there is an amount under it} A sum of zero is found; {@link #get} does not tell it
     * from none.
     */
    Optional<Money> find(TaxTreatment treatment) {
        Group met = met(treatment);
        return Optional.ofNullable(met == null ? byTreatment.get(treatment) : met)
                .map(group -> group.sum().total());
    }

    /** {@return the sum of all amounts} */
    public Tally total() {
        Tally total = Tally.in(currency);
        for (Group group : groups) {
            total.add(group.sum());
        }
        return total;
    }

    /** {@return the treatments, in order of first appearance; the list is the caller's} */
    public List<TaxTreatment> treatments() {
        List<TaxTreatment> treatments = new ArrayList<>(groups.size());
        for (Group group : groups) {
            treatments.add(group.treatment());
        }
        return treatments;
    }

    private Group of(TaxTreatment treatment) {
        Group met = met(treatment);
        return met == null ? byTreatment.computeIfAbsent(treatment, this::open) : met;
    }

    /** Most lines share the very treatment of one before, which is seen without looking into it. */
    private @Nullable Group met(TaxTreatment treatment) {
        for (Group group : groups) {
            if (group.treatment() == treatment) {
                return group;
            }
        }
        return null;
    }

    private Group open(TaxTreatment treatment) {
        Group group = new Group(treatment, Tally.in(currency));
        groups.add(group);
        return group;
    }

    /**
     * {@return a subtotal for each group, in order of first appearance}
     *
     * @param subtotal  makes it of treatment and sum
     */
    List<TaxSubtotal> subtotals(BiFunction<TaxTreatment, Money, TaxSubtotal> subtotal) {
        List<TaxSubtotal> subtotals = new ArrayList<>(groups.size());
        for (Group group : groups) {
            subtotals.add(subtotal.apply(group.treatment(), group.sum().total()));
        }
        return subtotals;
    }
}
