package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.facturier.core.account.Account;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * A debt as interest is worked out on it: with what changed it, sorted by day and, on one day, by kind, so that the order in which
 * somebody says it changes nothing.
 *
 * @param principal  the amount at first, with tax, above zero
 * @param since  the day from which it was owed; interest never runs before the day after
 * @param dueOn  the last day on which payment is in time; interest runs from the day after
 * @param repayments  what changed it, before and after that day
 * @param upTo  the last day for which interest is asked, inclusive
 */
record LateDebtData(Money principal, LocalDate since, LocalDate dueOn, List<Repayment> repayments, LocalDate upTo)
        implements LateDebt {

    /** @throws IllegalArgumentException if the principal is not above zero */
    LateDebtData {
        Completeness.of("a late debt")
                .needs("principal", principal)
                .needs("since", since)
                .needs("dueOn", dueOn)
                .needs("upTo", upTo)
                .verify();
        repayments = repayments.stream()
                .sorted(Comparator.comparing(Repayment::on).thenComparing(Repayment::kind))
                .toList();
        if (!principal.isPositive()) {
            throw new IllegalArgumentException("a debt is above zero, not " + principal);
        }
    }

    /** Makes a debt that was owed before it was due. */
    LateDebtData(Money principal, LocalDate dueOn, List<Repayment> repayments, LocalDate upTo) {
        this(principal, dueOn, dueOn, repayments, upTo);
    }

    /** {@return what {@link LateDebt#allOf} says, with what the arithmetic needs} */
    static Map<DocumentKey, List<LateDebtData>> allOf(Account account, LocalDate upTo) {
        return new DebtsOfAccount(account, upTo).byDocument();
    }

    /** The one kind of debt that there is. */
    static List<LateDebtData> of(List<? extends LateDebt> debts) {
        return debts.stream().map(LateDebtData.class::cast).toList();
    }

    @Override
    public LateDebt paid(LocalDate on, Money amount) {
        return and(List.of(Repayment.of(on, amount)));
    }

    @Override
    public LateDebt reduced(LocalDate on, Money amount) {
        return and(List.of(new Repayment(on, amount, Repayment.Kind.REDUCTION)));
    }

    @Override
    public LateDebt increased(LocalDate on, Money amount) {
        return and(List.of(new Repayment(on, amount, Repayment.Kind.INCREASE)));
    }

    @Override
    public LateDebt returned(LocalDate on, Money amount, LocalDate paidOn) {
        return and(List.of(Repayment.returned(on, amount, paidOn)));
    }

    @Override
    public LateDebt interestPaid(LocalDate on, Money amount) {
        return and(List.of(new Repayment(on, amount, Repayment.Kind.OF_INTEREST)));
    }

    @Override
    public Money lateAmount() {
        return spans().stream().map(Span::amount).findFirst().orElse(zero());
    }

    @Override
    public Money remaining() {
        Money left = principal;
        for (Repayment repayment : repayments) {
            left = repayment.on().isAfter(upTo) ? left : repayment.after(left);
        }
        return left.isNegative() ? zero() : left;
    }

    /**
     * {@return this debt without a part of it, which bore no interest on any day}
     * It is taken off before the first day of interest, as a credit note of that day would be: what is disputed now
     * was disputable then.
     */
    LateDebtData without(Money part) {
        if (part.isZero()) {
            return this;
        }
        return and(List.of(new Repayment(since.isBefore(dueOn) ? since : dueOn, part, Repayment.Kind.REDUCTION)));
    }

    /** {@return this debt, with more that changed it} */
    LateDebtData and(List<Repayment> more) {
        List<Repayment> longer = new ArrayList<>(repayments);
        longer.addAll(more);
        return new LateDebtData(principal, since, dueOn, longer, upTo);
    }

    /**
     * {@return the first day of interest: the day after the last day to pay, and not before the day after it was
     * owed}
     */
    LocalDate firstDay() {
        return (since.isAfter(dueOn) ? since : dueOn).plusDays(1);
    }

    /** Spans of days with one amount above zero, in order, payments put to the principal. */
    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        LocalDate start = firstDay();
        Money left = principal;
        for (Repayment repayment : repayments) {
            spans.add(new Span(start, earlier(repayment.on(), upTo), left));
            left = repayment.after(left);
            start = later(start, repayment.on().plusDays(1));
        }
        spans.add(new Span(start, upTo, left));
        spans.removeIf(Span::isNothing);
        return spans;
    }

    private Money zero() {
        return Money.zero(principal.getCurrencyUnit());
    }

    /** {@return the earlier of two days} */
    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** {@return the later of two days} */
    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Days, both inclusive, on which one amount was owed. */
    record Span(LocalDate from, LocalDate to, Money amount) {
        boolean isNothing() {
            return to.isBefore(from) || !amount.isPositive();
        }
    }
}
