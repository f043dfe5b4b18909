package org.facturier.core.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/** The sums of amounts by treatment, in order of first appearance. */
final class Groups {

    private final Map<TaxTreatment, Money> sums = new LinkedHashMap<>();

    static Groups of(Request request) {
        Groups groups = new Groups();
        request.amounts().forEach(amount -> groups.add(amount.treatment(), amount.amount()));
        return groups;
    }

    void add(TaxTreatment treatment, Money amount) {
        sums.merge(treatment, amount, Money::plus);
    }

    Money get(TaxTreatment treatment, Money otherwise) {
        return sums.getOrDefault(treatment, otherwise);
    }

    List<TaxSubtotal> subtotals(BiFunction<TaxTreatment, Money, TaxSubtotal> subtotal) {
        return sums.entrySet().stream()
                .map(group -> subtotal.apply(group.getKey(), group.getValue()))
                .toList();
    }

    static List<Money> amounts(Request request) {
        return request.amounts().stream().map(TaxableAmount::amount).toList();
    }
}
