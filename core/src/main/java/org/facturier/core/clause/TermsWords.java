package org.facturier.core.clause;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;

/**
 * Payment terms in sentences: when what part of the amount is due, to which unit the amount payable is rounded, and what late
 * payment costs.
 *
 * @param words  the language
 */
record TermsWords(ClauseWords words) {

    /**
     * {@return such as {@code The amount is due 30 days after the date of the invoice. Late payment bears interest at the rate
     * of the law.}}
     *
     * <p>Of late payment nothing is said where the terms say nothing.
     */
    String of(PaymentTerms terms) {
        List<String> sentences = new ArrayList<>();
        sentences.add(plan(terms.plan()));
        terms.payableUnit().ifPresent(unit -> sentences.add(words.text("payable.unit", words.amount(unit))));
        terms.latePayment().ifPresent(late -> sentences.addAll(late(late)));
        return String.join(" ", sentences);
    }

    /** {@return when the amount is due: as a whole, or in how many parts and each of them} */
    private String plan(PaymentPlan plan) {
        List<PlannedInstalment> parts = plan.instalments();
        if (parts.size() == 1) {
            return words.text("due.whole", when(parts.get(0)));
        }
        List<String> said = parts.stream()
                .map(part -> words.text("due.part", share(part.share(), plan.base()), when(part)))
                .toList();
        return words.text("due.parts", words.count(parts.size()), words.apart(said));
    }

    /**
     * {@return how much a part is}
     *
     * <p>A percentage or a fraction is of the amount, or of what the fixed sums leave, as the plan has it; a retention may be
     * of a sum of its own; the balance is what the other parts leave.
     *
     * @param share  what the part is
     * @param base  what percentages are taken of
     */
    private String share(InstalmentShare share, PaymentPlan.Base base) {
        String percentage = "share." + base.name();
        return share.match(new InstalmentShare.Cases<>() {
            @Override
            public String percent(InstalmentShare.PercentShare part) {
                return words.text(percentage, words.percent(part.percent()));
            }

            @Override
            public String fraction(InstalmentShare.FractionShare part) {
                return words.text(percentage, part.parts() + "/" + part.of());
            }

            @Override
            public String amount(InstalmentShare.AmountShare fixed) {
                return words.amount(fixed.amount());
            }

            @Override
            public String retention(InstalmentShare.RetentionShare held) {
                String percent = words.percent(held.percent());
                return words.text(
                        "share.retention",
                        held.of()
                                .map(of -> words.text("share.of", percent, words.amount(of)))
                                .orElseGet(() -> words.text(percentage, percent)));
            }

            @Override
            public String balance(InstalmentShare.BalanceShare rest) {
                return words.text("share.balance");
            }
        });
    }

    /** {@return the day on which a part is due, and what is taken off where it is paid early} */
    private String when(PlannedInstalment part) {
        String day = day(part.due());
        return part.discount().map(early -> early(day, early)).orElse(day);
    }

    /** {@return such as {@code 30 days after the date of the invoice, less 2% if paid within 8 days}} */
    private String early(String day, EarlyPaymentDiscount early) {
        String percent = words.percent(early.percent());
        return early.withinDays() == 0
                ? words.text("early.once", day, percent)
                : words.text("early", day, percent, words.days(early.withinDays()));
    }

    /**
     * {@return the day on which a part is due: counted first, then moved to a day of payment of the partner, and last to a
     * business day}
     */
    private String day(DueDateRule due) {
        String counted = ended(due);
        String paid = due.paymentDays()
                .map(days -> words.text("due.payment.day", counted, words.daysOfMonth(days.ofMonth())))
                .orElse(counted);
        return due.businessDay()
                .map(rule -> words.text("due.business." + rule.name(), paid))
                .orElse(paid);
    }

    /**
     * {@return a day with its end of month, if it has one}
     *
     * <p>The end of the month comes first and days after it, such as {@code 45 days after the end of the month of the date of
     * the invoice}; or days come first, such as {@code 45 days after the date of the invoice, then at the end of that month}.
     * Of an invoice of 1 January 2026 the former is 17 March and the latter 28 February.
     */
    private String ended(DueDateRule due) {
        if (due.endOfMonth().filter(EndOfMonth.MONTH_END_THEN_DAYS::equals).isPresent()) {
            return due.days() == 0
                    ? words.text("due.at.end", monthEnd(due))
                    : words.text("due.after", words.days(due.days()), monthEnd(due));
        }
        return due.endOfMonth().isPresent() ? words.text("due.then.end", counted(due)) : counted(due);
    }

    /** {@return the end of the month of the day from which is counted, or so many months later} */
    private String monthEnd(DueDateRule due) {
        return due.months() == 0
                ? words.text("due.month", from(due))
                : words.text("due.month.later", words.months(due.months()), from(due));
    }

    /** {@return a day counted from another one; months count before days} */
    private String counted(DueDateRule due) {
        if (due.months() == 0) {
            return due.days() == 0 ? words.text("due.on", from(due)) : after(words.days(due.days()), due);
        }
        String months = words.months(due.months());
        return after(due.days() == 0 ? months : words.text("due.both", months, words.days(due.days())), due);
    }

    private String after(String span, DueDateRule due) {
        return words.text("due.after", span, from(due));
    }

    private String from(DueDateRule due) {
        return words.text("from." + due.from().name());
    }

    /** {@return the interest, at a rate agreed or that of the law, and the fixed sum for recovery where there is one} */
    private List<String> late(LatePaymentTerms late) {
        List<String> sentences = new ArrayList<>();
        sentences.add(late.annualPercent()
                .map(percent -> words.text("late.rate", words.percent(percent)))
                .orElseGet(() -> words.text("late.law")));
        late.recoveryIndemnity().ifPresent(sum -> sentences.add(words.text("late.recovery", words.amount(sum))));
        return sentences;
    }
}
