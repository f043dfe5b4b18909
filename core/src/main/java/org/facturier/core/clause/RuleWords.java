package org.facturier.core.clause;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRule.Commission;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.OneOff;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.DayCount;

/**
 * Billing rules in sentences. What is measured is called as its line is, for the name of a metric is the host's own. Which tax
 * a supply bears is decided when it is supplied: here it is only said what it is.
 *
 * @param words  the language
 * @param names  what the rules are called that a commitment names
 */
record RuleWords(ClauseWords words, RuleNames names) implements BillingRule.Cases<String> {

    /**
     * {@return such as {@code EUR 1,850.00 each month (counted from 1 January 2026), billed in arrears. A period covered in
     * part is billed by its days. Nature of the supply: service.}}
     *
     * <p>Of a nature of supply that has no word, such as one of the host's own, nothing is said.
     */
    String of(BillingRule rule) {
        List<String> sentences = new ArrayList<>();
        sentences.add(rule.match(this));
        rule.asPeriodic().ifPresent(periodic -> sentences.addAll(days(periodic)));
        rule.productCode().ifPresent(code -> sentences.add(words.text("rule.product", code)));
        words.word("kind", rule.nature().kind().code())
                .ifPresent(kind -> sentences.add(words.text("rule.nature", kind)));
        return String.join(" ", sentences);
    }

    /**
     * {@return how days count, and where a day of billing goes that is no business day} How days count is always said of a fee,
     * and of the least and the most that charges come to; of what is measured where its cycle names a count.
     */
    private List<String> days(Periodic rule) {
        List<String> sentences = new ArrayList<>();
        if (rule.asMeasured().isEmpty() || rule.cycle().dayCount().isPresent()) {
            sentences.add(partly(rule.cycle().proration().count()));
        }
        rule.cycle().businessDay().ifPresent(moved -> sentences.add(words.text("business." + moved.name())));
        return sentences;
    }

    /** {@return how a period covered in part is billed; a count of the host's own by what it calls itself} */
    private String partly(DayCount count) {
        return DayCount.class.equals(count.getClass().getEnclosingClass())
                ? words.text("dayCount." + count.getClass().getSimpleName())
                : words.text("dayCount.other", words.quoted(String.valueOf(count)));
    }

    @Override
    public String recurringFee(RecurringFee rule) {
        return words.text("rule.fee", words.amount(rule.fee()), cycle(rule.cycle()), side(rule));
    }

    @Override
    public String oneOff(OneOff rule) {
        return words.text("rule.once", words.amount(rule.amount()), words.day(rule.on()));
    }

    @Override
    public String usageFee(UsageFee rule) {
        String price = new PriceWords(words, rule.unit()).of(rule.pricing());
        return words.text("rule.usage", words.quoted(rule.description()), cycle(rule.cycle()), side(rule), price);
    }

    @Override
    public String commission(Commission rule) {
        return words.text("rule.commission", words.percent(rule.percent()), cycle(rule.cycle()), side(rule));
    }

    @Override
    public String commitment(Commitment rule) {
        return words.text("rule.commitment", names.of(rule.charges()), cycle(rule.cycle()), bounds(rule), side(rule));
    }

    /** {@return such as {@code billed in arrears}} */
    private String side(Periodic rule) {
        return words.text("timing." + rule.cycle().timing().name());
    }

    /** {@return such as {@code at least EUR 100.00 and at most EUR 1,500.00}; one of them at least is there} */
    private String bounds(Commitment rule) {
        List<String> bounds = new ArrayList<>();
        rule.minimum().ifPresent(least -> bounds.add(words.text("rule.minimum", words.amount(least))));
        rule.maximum().ifPresent(most -> bounds.add(words.text("rule.maximum", words.amount(most))));
        return words.together(bounds);
    }

    /**
     * {@return such as {@code each month (counted from 1 January 2026)} or {@code every two months (counted from 1 January
     * 2026)}}
     */
    private String cycle(BillingCycle cycle) {
        String key = "cycle." + cycle.unit().name();
        return cycle.every() == 1
                ? words.text(key, words.day(cycle.anchor()))
                : words.text(key + ".many", words.day(cycle.anchor()), words.count(cycle.every()));
    }
}
