package org.facturier.core.agreement;

import java.util.Locale;
import org.facturier.core.agreement.BillingRule.Commission;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.OneOff;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;

/** Billing rules in words of one language. */
final class RuleWords {

    private final Locale language;
    private final PriceWords figures;

    RuleWords(Locale language) {
        this.language = language;
        this.figures = new PriceWords(language);
    }

    String of(BillingRule rule) {
        String words = rule instanceof OneOff single
                ? Phrase.ONCE.in(language, figures.amount(single.amount()), single.on())
                : of((Periodic) rule);
        return words + product(rule);
    }

    private String of(Periodic rule) {
        String words = charged(rule);
        boolean counts = rule instanceof RecurringFee || rule.cycle().dayCount().isPresent();
        return words
                + (counts ? " " + partly(rule.cycle().proration().count()) : "")
                + rule.cycle()
                        .businessDay()
                        .map(moved -> " " + Phrase.valueOf(moved.name()).in(language))
                        .orElse("");
    }

    private String charged(Periodic rule) {
        String cycle = cycle(rule.cycle());
        if (rule instanceof RecurringFee fee) {
            return Phrase.FEE.in(language, figures.amount(fee.fee()), cycle);
        }
        if (rule instanceof UsageFee usage) {
            return Phrase.USED.in(language, usage.metric(), usage.unit(), cycle, figures.of(usage.pricing()));
        }
        return rule instanceof Commission commission ? part(commission, cycle) : bounds((Commitment) rule, cycle);
    }

    private String bounds(Commitment rule, String cycle) {
        return Phrase.TOGETHER.in(language, String.join(", ", rule.charges()), cycle)
                + rule.minimum()
                        .map(least -> Phrase.AT_LEAST.in(language, figures.amount(least)))
                        .orElse("")
                + rule.maximum()
                        .map(most -> Phrase.AT_MOST.in(language, figures.amount(most)))
                        .orElse("");
    }

    private String part(Commission commission, String cycle) {
        return Phrase.PART.in(
                language, figures.number(commission.percent().value()) + "\u00a0%", commission.metric(), cycle);
    }

    private String partly(DayCount count) {
        if (count instanceof DayCount.ThirtyE360) {
            return Phrase.BY_THIRTIES.in(language);
        }
        if (count instanceof DayCount.PerCalendarMonth) {
            return Phrase.BY_MONTHS.in(language);
        }
        if (count instanceof DayCount.None) {
            return Phrase.IN_FULL.in(language);
        }
        return count instanceof DayCount.Actual ? Phrase.PARTLY.in(language) : Phrase.BY_OWN_COUNT.in(language, count);
    }

    private static String product(BillingRule rule) {
        String nature =
                " [" + rule.nature().kind().code() + " " + rule.nature().rate().code() + "]";
        return rule.productCode().map(code -> " (" + code + ")").orElse("") + nature;
    }

    private String cycle(BillingCycle cycle) {
        Phrase side = cycle.timing() == BillingTiming.IN_ADVANCE ? Phrase.IN_ADVANCE : Phrase.IN_ARREARS;
        String unit = Phrase.valueOf(cycle.unit().name()).in(language);
        return side.in(language, Phrase.EVERY.in(language, cycle.every(), unit, cycle.anchor()));
    }
}
