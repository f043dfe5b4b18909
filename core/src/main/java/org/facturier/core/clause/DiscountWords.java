package org.facturier.core.clause;

import org.facturier.core.agreement.Discount;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;

/**
 * Discounts, and what is taken off or put on every invoice, in sentences.
 *
 * @param words  the language
 * @param names  what the rules are called that a discount names
 */
record DiscountWords(ClauseWords words, RuleNames names) implements Measure.Cases<String> {

    /**
     * {@return such as {@code A discount of 10% on all that the partner pays, for periods that begin from 1 January 2026 on, up
     * to EUR 25.00 in all.}}
     *
     * <p>The days are those on which a period begins, for a line has a discount in whole or not at all.
     */
    String of(Discount discount) {
        Measure measure = discount.measure();
        String much = measure.fixed()
                .map(amount -> words.text("discount.amount", words.amount(amount)))
                .orElseGet(() -> measure.match(this));
        String cap = discount.cap()
                .map(most -> words.text("discount.cap", words.amount(most)))
                .orElse("");
        return discount.rules().isEmpty()
                ? words.text("discount.all", much, days(discount), cap)
                : words.text("discount.rules", much, names.of(discount.rules()), days(discount), cap);
    }

    /** {@return the first day and, where there is an end, the last one inclusive; the agreement has the day after it} */
    private String days(Discount discount) {
        String from = words.day(discount.from());
        return discount.until()
                .map(end -> words.text("discount.between", from, words.day(end.minusDays(1))))
                .orElseGet(() -> words.text("discount.since", from));
    }

    /** {@return such as {@code Allowance of 5% (loyalty).}} */
    String of(DocumentAllowanceCharge part) {
        AllowanceCharge agreed = part.allowanceCharge();
        String kind = agreed instanceof AllowanceCharge.Allowance ? "part.Allowance" : "part.Charge";
        return words.text(kind, agreed.measure().match(this), agreed.reason());
    }

    @Override
    public String amount(Measure.Amount fixed) {
        return words.amount(fixed.amount());
    }

    @Override
    public String successive(Measure.Successive part) {
        return words.text("measure.successive", words.percent(part.percent()));
    }

    @Override
    public String percent(Measure.Percent part) {
        String percent = words.percent(part.percent());
        return part.base()
                .map(base -> words.text("measure.base", percent, words.amount(base)))
                .orElse(percent);
    }
}
