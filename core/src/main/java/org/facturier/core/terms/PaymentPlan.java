package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Apportionment;
import org.facturier.core.terms.InstalmentShare.AmountShare;
import org.facturier.core.terms.InstalmentShare.BalanceShare;
import org.facturier.core.terms.InstalmentShare.FractionShare;
import org.facturier.core.terms.InstalmentShare.PercentShare;
import org.facturier.core.terms.InstalmentShare.RetentionShare;
import org.joda.money.Money;

/**
 * How an amount is spread over time, before it is known.
 *
 * <p>30 % and 70 % of 100.01 are 30.00 and 70.01: odd cents go to the largest remainder. A fixed 20.00 and two halves of the
 * remainder are 20.00, 40.01 and 40.00.
 *
 * @param instalments  at least one, in order
 * @param base  what percentages and fractions are taken of
 * @param rounding  where the odd cents go
 */
public record PaymentPlan(List<PlannedInstalment> instalments, Base base, Apportionment rounding) {

    /** What percentages and fractions of a plan are taken of. */
    public enum Base {
        /** The amount payable. */
        TOTAL,
        /** The amount payable less the fixed amounts. */
        REMAINING
    }

    /** @throws IllegalArgumentException if there is no instalment, or more than one is the balance */
    public PaymentPlan {
        Completeness.of("a payment plan")
                .needs("base", base)
                .needs("rounding", rounding)
                .verify();
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty()) {
            throw new RefusedException(say("planEmpty", "a payment plan has at least one instalment"));
        }
        if (instalments.stream()
                        .filter(planned -> planned.share() instanceof BalanceShare)
                        .count()
                > 1) {
            throw new RefusedException(say("planBalances", "only one instalment of a plan is the balance"));
        }
    }

    /** {@return a plan whose shares are of the total, odd cents to the largest remainders} */
    public static PaymentPlan of(List<PlannedInstalment> instalments) {
        return new PaymentPlan(instalments, Base.TOTAL, Apportionment.LARGEST_REMAINDER);
    }

    /** {@return a plan of one payment} */
    public static PaymentPlan atOnce(DueDateRule due, Optional<EarlyPaymentDiscount> discount) {
        return of(List.of(new PlannedInstalment(new BalanceShare(), due, discount)));
    }

    /**
     * {@return the schedule for an amount, which has no instalment where that is nothing; or why there is none: shares that
     * do not add up to the whole, fixed amounts beyond it, or a term that counts from a day not known or ends on no
     * business day}
     *
     * @param payable  the amount, of either sign
     * @param dates  the days from which terms count
     */
    public Outcome<PaymentSchedule> schedule(Money payable, DueDates dates) {
        return schedule(payable, Money.ofMinor(payable.getCurrencyUnit(), 1), dates);
    }

    /**
     * {@return the same, each instalment a multiple of a unit}
     *
     * @param payable  the amount, of either sign, a multiple of the unit
     * @param unit  of what instalments are multiples, above zero
     * @param dates  the days from which terms count
     * @throws ArithmeticException if the amount is no multiple of the unit
     */
    Outcome<PaymentSchedule> schedule(Money payable, Money unit, DueDates dates) {
        if (payable.isZero()) {
            return Outcome.accepted(new PaymentSchedule(payable, List.of()));
        }
        Outcome<List<BigDecimal>> weighed = weighed(payable);
        Findings findings = datesKnown(dates).plus(weighed.findings());
        return findings.hasErrors()
                ? Outcome.rejected(findings)
                : Outcome.accepted(dated(payable, parts(payable, unit, weighed.orThrow()), dates));
    }

    /**
     * {@return this plan for the rest of a whole, of all of which it holds back} Where no instalment is the balance, the last
     * one that is to be paid is. What is held back comes first; of what that leaves of the rest each instalment has what it
     * is in the plan, in order, as far as it goes.
     *
     * <p>5 % held back of works over 12,000.00, of which 3,600.00 were a deposit, are 600.00 of the 8,400.00 that the final
     * invoice is over, and the balance is 7,800.00.
     *
     * @param whole  the rest, and what was paid before with nothing held back
     */
    public PaymentPlan holdingBackOf(Money whole) {
        if (instalments.stream().noneMatch(planned -> planned.share() instanceof RetentionShare)) {
            return this;
        }
        int balance = balanceIndex() >= 0 ? balanceIndex() : lastPaid();
        List<PlannedInstalment> held = new ArrayList<>();
        for (int i = 0; i < instalments.size(); i++) {
            InstalmentShare share = instalments.get(i).share();
            held.add(instalments
                    .get(i)
                    .of(
                            share instanceof RetentionShare part
                                    ? new RetentionShare(part.percent(), Optional.of(whole))
                                    : i == balance ? new BalanceShare() : share));
        }
        return new PaymentPlan(held, base, rounding);
    }

    /** {@return the index of the last instalment that is not held back, -1 where all are} */
    private int lastPaid() {
        int last = -1;
        for (int i = 0; i < instalments.size(); i++) {
            last = instalments.get(i).share() instanceof RetentionShare ? last : i;
        }
        return last;
    }

    /**
     * {@return the proportions in which an amount is shared out among the instalments, one for each; empty if the plan does
     * not add up to it, or it is nothing}
     *
     * @param payable  the amount, of either sign
     */
    public List<BigDecimal> weights(Money payable) {
        return payable.isZero() ? List.of() : weighed(payable).value().orElse(List.of());
    }

    /** The exact size of each instalment, times a common denominator. Rejected where they do not come to the amount. */
    private Outcome<List<BigDecimal>> weighed(Money payable) {
        Findings unfit = fixedFit(payable);
        if (unfit.hasErrors()) {
            return Outcome.rejected(unfit);
        }
        BigDecimal scale = commonDenominator();
        BigDecimal whole = payable.getAmount().abs().multiply(scale);
        BigDecimal fixed = fixedAmounts().multiply(scale);
        List<BigDecimal> ideals =
                ideals(base == Base.TOTAL ? whole : whole.subtract(fixed).max(BigDecimal.ZERO), scale);
        if (isOfRest()) {
            ideals = asFarAsItGoes(ideals, whole);
        }
        BigDecimal left = whole.subtract(ideals.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int balance = balanceIndex();
        if (left.signum() < 0 || (balance < 0 && left.signum() > 0)) {
            return Outcome.rejected(TermsRule.PLAN_ADDS_UP.at("instalments", mismatch(payable, left)));
        }
        if (balance >= 0) {
            ideals.set(balance, left);
        }
        return Outcome.accepted(ideals);
    }

    private static Message mismatch(Money payable, BigDecimal left) {
        Message message = left.signum() < 0
                ? say("more", "the shares total more than the amount payable, {payable}")
                : say(
                        "less",
                        "the shares total less than the amount payable, {payable}; no instalment takes the balance");
        return message.with("payable", payable);
    }

    /** {@return the instalments whose day cannot be told, all at once} */
    private Findings datesKnown(DueDates dates) {
        List<Finding> missing = new ArrayList<>();
        for (int i = 0; i < instalments.size(); i++) {
            DueDateRule due = instalments.get(i).due();
            String path = "instalments[" + i + "].due";
            try {
                if (due.due(dates).isEmpty()) {
                    missing.add(TermsRule.START_KNOWN.at(
                            path + ".from",
                            say("the term counts from {from}, and that day was not given")
                                    .with("from", words(due.from()))));
                }
            } catch (DateTimeException closed) {
                missing.add(TermsRule.BUSINESS_DAY_FOUND.failed(path + ".businessDay", closed));
            }
        }
        return new Findings(missing);
    }

    /** {@return the day from which a term counts, in words of a finding} */
    private static Message words(DueFrom start) {
        return switch (start) {
            case INVOICE_DATE -> say("fromInvoiceDate", "the date of the invoice");
            case DELIVERY -> say("fromDelivery", "the delivery");
            case RECEIPT -> say("fromReceipt", "the receipt of the invoice");
            case ACCEPTANCE -> say("fromAcceptance", "the acceptance of the works");
        };
    }

    /** {@return the least number by which every fraction of the plan becomes whole; 1 where there is none} */
    private BigDecimal commonDenominator() {
        BigInteger common = BigInteger.ONE;
        for (PlannedInstalment planned : instalments) {
            if (planned.share() instanceof FractionShare fraction) {
                BigInteger own = BigInteger.valueOf(fraction.of());
                common = common.divide(common.gcd(own)).multiply(own);
            }
        }
        return new BigDecimal(common);
    }

    /** {@return the sum of all fixed amounts} */
    private BigDecimal fixedAmounts() {
        BigDecimal sum = BigDecimal.ZERO;
        for (PlannedInstalment planned : instalments) {
            if (planned.share() instanceof AmountShare fixed) {
                sum = sum.add(fixed.amount().getAmount());
            }
        }
        return sum;
    }

    /** Fixed amounts are in the currency of the whole, and no more than it. */
    private Findings fixedFit(Money payable) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < instalments.size(); i++) {
            String path = "instalments[" + i + "].share.";
            InstalmentShare share = instalments.get(i).share();
            share.sum()
                    .flatMap(sum -> sameCurrency(path + sum.component(), sum.amount(), payable))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()
                && !isOfRest()
                && fixedAmounts().compareTo(payable.getAmount().abs()) > 0) {
            found.add(TermsRule.PLAN_ADDS_UP.at(
                    "instalments",
                    say("the fixed amounts total more than the amount payable, {payable}")
                            .with("payable", payable)));
        }
        return new Findings(found);
    }

    private static Optional<Finding> sameCurrency(String path, Money amount, Money payable) {
        return amount.isSameCurrency(payable)
                ? Optional.empty()
                : Optional.of(TermsRule.PLAN_ADDS_UP.at(
                        path,
                        say("sign", "{amount} cannot be part of {payable}")
                                .with("amount", amount)
                                .with("payable", payable)));
    }

    /** The exact size of each instalment, times {@code scale} so that fractions stay whole; zero for the balance. */
    private List<BigDecimal> ideals(BigDecimal of, BigDecimal scale) {
        Ideal ideal = new Ideal(of, scale);
        List<BigDecimal> ideals = new ArrayList<>();
        instalments.forEach(planned -> ideals.add(planned.share().match(ideal)));
        return ideals;
    }

    /**
     * The exact size of each kind of share.
     *
     * @param of  what percentages and fractions are taken of, times the scale
     * @param scale  by which all is multiplied
     */
    private record Ideal(BigDecimal of, BigDecimal scale) implements InstalmentShare.Cases<BigDecimal> {

        @Override
        public BigDecimal percent(PercentShare percent) {
            return of.multiply(percent.percent().value()).movePointLeft(2);
        }

        /** Exact: the scale holds the denominator. */
        @Override
        public BigDecimal fraction(FractionShare fraction) {
            return of.divide(BigDecimal.valueOf(fraction.of())).multiply(BigDecimal.valueOf(fraction.parts()));
        }

        @Override
        public BigDecimal amount(AmountShare fixed) {
            return fixed.amount().getAmount().multiply(scale);
        }

        @Override
        public BigDecimal retention(RetentionShare held) {
            BigDecimal whole =
                    held.of().map(all -> all.getAmount().abs().multiply(scale)).orElse(of);
            return whole.multiply(held.percent().value()).movePointLeft(2);
        }

        @Override
        public BigDecimal balance(InstalmentShare.BalanceShare rest) {
            return BigDecimal.ZERO;
        }
    }

    /** {@return whether it holds back of more than what it shares out} */
    private boolean isOfRest() {
        return instalments.stream()
                .anyMatch(planned -> planned.share() instanceof RetentionShare held
                        && held.of().isPresent());
    }

    /** {@return the sizes cut to what is there: what is held back first, then the others in order} */
    private List<BigDecimal> asFarAsItGoes(List<BigDecimal> ideals, BigDecimal whole) {
        List<BigDecimal> shares = new ArrayList<>(ideals);
        BigDecimal left = whole;
        for (boolean held : List.of(true, false)) {
            for (int i = 0; i < shares.size(); i++) {
                if (instalments.get(i).share() instanceof RetentionShare == held) {
                    shares.set(i, shares.get(i).min(left));
                    left = left.subtract(shares.get(i));
                }
            }
        }
        return shares;
    }

    /** {@return the index of the balance, -1 where there is none} */
    private int balanceIndex() {
        for (int i = 0; i < instalments.size(); i++) {
            if (instalments.get(i).share() instanceof BalanceShare) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the amounts of the instalments, multiples of the unit that add up to what is payable} */
    private List<Money> parts(Money payable, Money unit, List<BigDecimal> ideals) {
        if (payable.isZero()) {
            return List.of();
        }
        BigDecimal units =
                new BigDecimal(payable.getAmount().divide(unit.getAmount()).toBigIntegerExact());
        return rounding.share(units, ideals).stream()
                .map(part -> Money.of(unit.getCurrencyUnit(), part.multiply(unit.getAmount())))
                .toList();
    }

    /** {@return the amounts with their days, which are all known by now} */
    private PaymentSchedule dated(Money payable, List<Money> parts, DueDates dates) {
        List<Instalment> dated = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PlannedInstalment planned = instalments.get(i);
            LocalDate due = planned.due().due(dates).orElseThrow();
            dated.add(
                    new Instalment(i + 1, parts.get(i), due, planned.discount(), Optional.empty(), planned.purpose()));
        }
        return new PaymentSchedule(payable, dated);
    }
}
