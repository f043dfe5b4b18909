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
 * An amount that had a last day to be paid, and what became of it.
 *
 * @param principal  the amount at first, with tax, above zero
 * @param since  the day from which it was owed; interest never runs before the day after
 * @param dueOn  the last day on which payment is in time; interest runs from the day after
 * @param repayments  what changed it, before and after that day
 * @param upTo  the last day for which interest is asked, inclusive
 */
public record LateDebt(Money principal, LocalDate since, LocalDate dueOn, List<Repayment> repayments, LocalDate upTo) {

    /** @throws IllegalArgumentException if the principal is not above zero */
    public LateDebt {
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
    public LateDebt(Money principal, LocalDate dueOn, List<Repayment> repayments, LocalDate upTo) {
        this(principal, dueOn, dueOn, repayments, upTo);
    }

    /** {@return a debt of which nothing was paid} */
    public static LateDebt unpaid(Money principal, LocalDate dueOn, LocalDate upTo) {
        return new LateDebt(principal, dueOn, List.of(), upTo);
    }

    /**
     * {@return what was late of the documents of an account, a debt for each document and day on which it was due, the
     * oldest day first; documents that were always paid in time are not in it}
     *
     * <p>What was paid late is there as well as what is still open, and what was returned is owed again. A new plan of
     * payment moves no day unless that was agreed. Amounts entered without a document, such as interest and fees, bear
     * none; what was settled of interest that was entered stands on the oldest debt of its document.
     *
     * @param account  the account
     * @param upTo  the last day for which interest is asked; what came later does not count
     */
    public static Map<DocumentKey, List<LateDebt>> allOf(Account account, LocalDate upTo) {
        return new DebtsOfAccount(account, upTo).byDocument();
    }

    /** {@return what is late on the first day of interest; zero if it was all paid in time, or that day has not come} */
    public Money lateAmount() {
        return spans().stream().map(Span::amount).findFirst().orElse(zero());
    }

    /** {@return what is left of it at the end of the last day, zero or more} */
    public Money left() {
        Money left = principal;
        for (Repayment repayment : repayments) {
            left = repayment.on().isAfter(upTo) ? left : repayment.after(left);
        }
        return left.isNegative() ? zero() : left;
    }

    /** {@return this debt without a part of it, which bore no interest on any day} */
    LateDebt without(Money part) {
        if (part.isZero()) {
            return this;
        }
        return and(List.of(new Repayment(since.isBefore(dueOn) ? since : dueOn, part, Repayment.Kind.REDUCTION)));
    }

    /** {@return this debt, with more that changed it} */
    LateDebt and(List<Repayment> more) {
        List<Repayment> longer = new ArrayList<>(repayments);
        longer.addAll(more);
        return new LateDebt(principal, since, dueOn, longer, upTo);
    }

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

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

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
