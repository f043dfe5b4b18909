package org.facturier.core.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.Discount;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.billable.PartPeriods;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin.Discounted;
import org.facturier.core.document.PriceBasis.Prorated;
import org.joda.money.Money;

/**
 * Takes discounts off what an agreement comes to. A cap is consumed in the order of billing, over all due amounts known, so that each
 * discount is a function of what is known and not of what was billed before.
 *
 * <p>10 % of a fee of 100.00 a month, up to 25.00 in all, are 10.00, 10.00, 5.00 and nothing. Where usage comes late and has
 * its discount, less of the cap is left for what is billed after it, and what those lines had too much is credited as a
 * difference.
 *
 * <p>Made for one run of one agreement: it remembers what it gave.
 */
public final class Discounts {

    private final AgreementHistory history;
    private final PartPeriods parts;
    private final Map<String, Money> given = new HashMap<>();

    public Discounts(AgreementHistory history) {
        this.history = history;
        this.parts = new PartPeriods(history);
    }

    /** {@return whether any version has a discount} */
    public boolean isEmpty() {
        return history.versions().stream()
                .allMatch(version -> version.discounts().isEmpty());
    }

    /**
     * {@return the same due amounts in the same order, each with its discounts} They are worked through by day of billing, then by
     * first day, rule and version. Whether a due amount has a discount is decided by its first day, in the version in force then.
     *
     * @param dueAmounts  before discounts; one without line has none
     */
    public List<DueAmount> taken(List<DueAmount> dueAmounts) {
        Map<DueAmount, DueAmount> taken = new HashMap<>();
        List<DueAmount> inOrder = new ArrayList<>(dueAmounts);
        inOrder.sort(Comparator.comparing(DueAmount::billedOn)
                .thenComparing(dueAmount -> dueAmount.whole().from())
                .thenComparing(dueAmount -> dueAmount.term().rule().key())
                .thenComparing(dueAmount -> dueAmount.term().version()));
        inOrder.forEach(dueAmount -> taken.put(dueAmount, taken(dueAmount)));
        return dueAmounts.stream().map(taken::get).toList();
    }

    private DueAmount taken(DueAmount dueAmount) {
        if (dueAmount.line().isEmpty()) {
            return dueAmount;
        }
        LineItem line = dueAmount.line().get();
        LocalDate day = dueAmount.days().from();
        for (Discount discount : history.ruling(day).discounts()) {
            if (discount.isFor(dueAmount.term().rule(), day)) {
                line = off(discount, dueAmount, line);
            }
        }
        return dueAmount.with(Optional.of(line));
    }

    /**
     * Every discount of a line is taken of its amount before any, so that 10 % and 5 % of 100.00 are 15.00; none gives more
     * than what the others left, or than what is left of its own cap. One that gives nothing leaves no trace on the line.
     */
    private LineItem off(Discount discount, DueAmount dueAmount, LineItem line) {
        Money gross = dueAmount.amount(history.versions().get(0).currency());
        Money left = AgreedAmount.of(gross.getCurrencyUnit(), line);
        Money before = given.getOrDefault(discount.key(), Money.zero(gross.getCurrencyUnit()));
        Money room = discount.cap().map(cap -> cap.minus(before)).orElse(left);
        Money amount = least(discount.amount(gross, whole -> share(whole, dueAmount)), least(left, room));
        if (!amount.isPositive()) {
            return line;
        }
        given.put(discount.key(), before.plus(amount));
        return line.toBuilder()
                .allowanceCharge(discount.allowance(gross, amount))
                .origin(line.origin().orElseThrow().less(new Discounted(discount.key(), amount)))
                .build();
    }

    /** {@return what of an amount that is fixed for a period falls on the days on which the rule is in force} */
    private Money share(Money whole, DueAmount dueAmount) {
        return dueAmount
                .term()
                .rule()
                .asPeriodic()
                .flatMap(rule -> parts.share(whole, rule, dueAmount.whole(), dueAmount.days()))
                .map(Prorated::amount)
                .orElse(whole);
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
