package org.facturier.core.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.joda.money.Money;

/**
 * What an agreement takes off or puts on the whole of a document: of its own lines, not of those that credit earlier ones.
 * The document of those lines had its own allowances, which are in what is credited of it.
 *
 * @param parts  each part, in order
 * @param own  what the own lines come to, before these parts
 */
record Rebate(List<DocumentAllowanceCharge> parts, Money own) {

    /** {@return what is left of the own lines after all parts} */
    Money remaining() {
        return amounts().amount();
    }

    /**
     * {@return the same parts, each saying what it is taken of, for a document that has other lines too}
     *
     * <p>Of own lines of 100.00, 10 % and then 5 % of the rest become 10 % of 100.00 and 5 % of 90.00, whatever else stands on
     * the document; left are 85.50. A fixed amount stays as it is.
     */
    List<DocumentAllowanceCharge> ofOwnLines() {
        List<DocumentAllowanceCharge> stated = new ArrayList<>();
        Money left = own;
        for (int i = 0; i < parts.size(); i++) {
            AllowanceCharge part = parts.get(i).allowanceCharge();
            AllowanceCharge based = with(part, part.measure().match(new Based(own, left)));
            stated.add(new DocumentAllowanceCharge(based, parts.get(i).treatment()));
            left = left.plus(part.signed(amounts().allowancesAndCharges().get(i)));
        }
        return stated;
    }

    /**
     * Measures that name their base; a percentage of a base of its own keeps that.
     *
     * @param own  what the whole is
     * @param left  what those before have left of it
     */
    private record Based(Money own, Money left) implements Measure.Cases<Measure> {

        @Override
        public Measure percent(Measure.Percent of) {
            return new Measure.Percent(of.percent(), Optional.of(of.base().orElse(own)));
        }

        @Override
        public Measure successive(Measure.Successive of) {
            return new Measure.Percent(of.percent(), Optional.of(left));
        }

        @Override
        public Measure amount(Measure.Amount fixed) {
            return fixed;
        }
    }

    private static AllowanceCharge with(AllowanceCharge part, Measure measure) {
        return part instanceof AllowanceCharge.Allowance
                ? new AllowanceCharge.Allowance(measure, part.reason(), part.reasonCode())
                : new AllowanceCharge.Charge(measure, part.reason(), part.reasonCode());
    }

    /** A line is reduced as a whole is: so the parts are worked out on one line that comes to the own lines. */
    private LineAmount amounts() {
        return LineAmount.of(
                own.getCurrencyUnit(),
                LineItem.builder()
                        .description("own lines")
                        .quantity(own.getAmount().signum())
                        .unitPrice(own.abs())
                        .allowancesAndCharges(parts.stream()
                                .map(DocumentAllowanceCharge::allowanceCharge)
                                .toList())
                        .build());
    }
}
