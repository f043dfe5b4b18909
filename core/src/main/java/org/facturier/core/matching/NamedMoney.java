package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.Evidence.Doubt.Ground;
import org.facturier.core.payment.ReliefReason;

/**
 * Decides on money with a number in full: sure where all that is named is open, of one partner who is or may be the payer, in
 * the currency of the money, and comes to it in one way; or where one invoice is named and what is missing has no other
 * explanation than that a part was paid.
 *
 * <p>Of {@code F-1} over 100.00 and {@code F-2} over 50.00, both named, 150.00 are sure and 140.00 are not. Of {@code F-1} over
 * 300.00 named alone, 120.00 are a part of it, unless 120.00 are open elsewhere or a credit note of 180.00 is.
 */
final class NamedMoney {

    /**
     * With more sums of discounts kept and not, what is meant is not guessed at.
     *
     * <p>Each invoice with a discount still in time may double them: 1,024 are reached by ten.
     */
    private static final int MOST_SUMS = 1_024;

    /** The money, with all that is known about it. */
    private final Question question;

    NamedMoney(Question question) {
        this.question = question;
    }

    /**
     * {@return whether it is sure}
     *
     * <p>First what is named is looked at: all of it must be open, of one partner, who may be the payer, and in one currency of the
     * money. Only then are amounts compared.
     */
    Verdict verdict() {
        List<Evidence> against = new ArrayList<>();
        question.notOpen().forEach(mention -> against.add(mention.elsewhere(Evidence.NamedElse.Why.NOT_OPEN)));
        if (question.namedPartners().size() > 1) {
            against.add(new Evidence.Doubt(Ground.SEVERAL_PARTNERS));
        }
        if (question.namedPartners().size() != 1) {
            return Verdict.open(against);
        }
        String partner = question.namedPartners().iterator().next();
        Evidence.Payer payer = new Evidence.Payer(partner, question.payer().towards(partner));
        if (!payer.isInFavour()) {
            against.add(payer);
        }
        Optional<Fund> fund = question.funds().stream()
                .filter(money -> isWhole(partner, money))
                .findFirst();
        if (fund.isEmpty()) {
            question.named().whole().stream()
                    .findFirst()
                    .ifPresent(mention -> against.add(mention.elsewhere(Evidence.NamedElse.Why.ANOTHER_CURRENCY)));
        }
        return against.isEmpty() ? verdict(partner, fund.orElseThrow(), payer) : Verdict.open(against);
    }

    /** {@return whether all that is named of a partner is in the currency of some money} */
    private boolean isWhole(String partner, Fund fund) {
        long count = question.debts(partner, fund.currency()).stream()
                .filter(debt -> question.namedBy(debt).isPresent())
                .count();
        return count == question.countNamed(partner);
    }

    /**
     * {@return whether the amount agrees with what is named}
     *
     * <p>To the cent, then nearly, then for a part; each only where the one before did not decide, and the last two only where
     * nothing but numbers in full is named.
     */
    private Verdict verdict(String partner, Fund fund, Evidence.Payer payer) {
        Question.Names names = question.names(partner, fund);
        if (!names.isClear()) {
            return Verdict.open(Ground.NEAR_NOTHING);
        }
        List<Debt> all = names.all();
        List<Evidence> why = new ArrayList<>(List.of(payer));
        why.addAll(question.reasons(partner, all));
        Ways exact = Ways.ofAll(all, fund.target(), question.day(), 2);
        if (exact.isSole()) {
            why.add(new Evidence.Exact(fund.money()));
            return sure(fund, partner, exact.readings().get(0), 0, why);
        }
        if (!exact.readings().isEmpty()) {
            return Verdict.open(Ground.SEVERAL_READINGS);
        }
        if (!question.named().isWholeOnly()) {
            return Verdict.open(Ground.NOT_THE_SUM);
        }
        return nearly(partner, fund, names.whole(), why)
                .or(() -> partly(partner, fund, names.whole(), why))
                .orElseGet(() -> Verdict.open(doubt(partner, fund, names.whole())));
    }

    /** {@return that a reading is sure} */
    private static Verdict sure(Fund fund, String partner, List<Choice> reading, long difference, List<Evidence> why) {
        return Verdict.sure(Split.of(fund, partner, reading, difference), Certainty.NAMED, why);
    }

    /**
     * {@return what is named, where the money differs by no more than is tolerated, or is its cash rounding}
     *
     * <p>Several sums that are near enough decide nothing. A difference above zero is missing, below zero it is too much.
     */
    private Optional<Verdict> nearly(String partner, Fund fund, List<Debt> named, List<Evidence> why) {
        long tolerance = MatchingPolicy.minor(question.policy().tolerance(), fund.currency());
        List<List<Choice>> near = new ArrayList<>();
        for (long sum : sums(named, fund, tolerance)) {
            near.addAll(Ways.ofAll(named, sum, question.day(), 2).readings());
        }
        if (near.size() != 1) {
            return Optional.empty();
        }
        long difference = near.get(0).stream().mapToLong(Choice::money).sum() - fund.target();
        why.add(new Evidence.Deducted(ReliefReason.TOLERANCE, fund.of(difference)));
        return Optional.of(sure(fund, partner, near.get(0), difference, why));
    }

    /** {@return the sums of what is named that some money may stand for: within the tolerance, or rounded to it in cash} */
    private List<Long> sums(List<Debt> named, Fund fund, long tolerance) {
        Set<Long> sums = new TreeSet<>(List.of(0L));
        for (Debt debt : named) {
            Set<Long> more = new TreeSet<>();
            for (Choice way : Choice.whole(debt, question.day())) {
                sums.forEach(sum -> more.add(sum + way.money()));
            }
            if (more.size() > MOST_SUMS) {
                return List.of();
            }
            sums = more;
        }
        return sums.stream()
                .filter(sum -> Math.abs(sum - fund.target()) <= tolerance || isCashOf(fund, sum))
                .toList();
    }

    /** {@return to a multiple of what the money was rounded, in minor units; 0 where it was not paid in cash} */
    private long cashStep(Fund fund) {
        return question.policy()
                .cash()
                .filter(cash -> cash.codes().contains(question.transaction().code()))
                .map(cash -> MatchingPolicy.minor(cash.step(), fund.currency()))
                .orElse(0L);
    }

    /** {@return whether some money is a sum rounded to the nearest multiple} */
    private boolean isCashOf(Fund fund, long sum) {
        long step = cashStep(fund);
        return step > 0 && fund.target() % step == 0 && Math.abs(sum - fund.target()) * 2 <= step;
    }

    /**
     * {@return the first instalments of the one invoice named, or a part of it where nothing else explains what is missing}
     *
     * <p>Of three instalments of 100.00, 200.00 pay the first two. 250.00 are no sum of instalments and go to the first due,
     * unless something else explains them.
     */
    private Optional<Verdict> partly(String partner, Fund fund, List<Debt> named, List<Evidence> why) {
        if (named.size() != 1 || named.get(0).worth() <= fund.target()) {
            return Optional.empty();
        }
        Debt debt = named.get(0);
        for (int count = 1; count < debt.items().size(); count++) {
            if (debt.worth(count) == fund.target()) {
                why.add(new Evidence.Exact(fund.money()));
                return Optional.of(sure(fund, partner, List.of(new Choice(debt, count, 0)), 0, why));
            }
        }
        return fund.fee() > 0 || doubtOfPart(partner, fund, debt).isPresent()
                ? Optional.empty()
                : Optional.of(Verdict.sure(Split.fill(fund, partner, named), Certainty.NAMED, why));
    }

    /**
     * {@return what else the money, or what is missing of one invoice, may be}
     *
     * <p>The money may be another open item to the cent; a credit note may have been kept; a bank may have kept a fee, or the
     * payer a discount whose day is past. Items and credit notes are looked for in what the same partner owes or has good.
     */
    private Optional<Ground> doubtOfPart(String partner, Fund fund, Debt debt) {
        long missing = debt.worth() - fund.target();
        List<Debt> debts = question.debts(partner, fund.currency());
        if (debts.stream()
                .anyMatch(other -> other.items().stream().anyMatch(item -> other.worth(item) == fund.target()))) {
            return Optional.of(Ground.ELSEWHERE);
        }
        if (debts.stream().anyMatch(other -> other.worth() == -missing)) {
            return Optional.of(Ground.CREDIT_NOTE);
        }
        long late = debt.discount()
                .map(discount -> discount.amount().getAmountMinorLong())
                .orElse(0L);
        boolean isDiscount = late > 0
                && Math.abs(late - missing)
                        <= MatchingPolicy.minor(question.policy().tolerance(), fund.currency());
        return missing <= MatchingPolicy.minor(question.policy().feeUpTo(), fund.currency()) || isDiscount
                ? Optional.of(Ground.DEDUCTION)
                : Optional.empty();
    }

    /** {@return what keeps it open where the amount does not agree} */
    private Ground doubt(String partner, Fund fund, List<Debt> named) {
        return named.size() == 1 && named.get(0).worth() > fund.target()
                ? doubtOfPart(partner, fund, named.get(0)).orElse(Ground.NOT_THE_SUM)
                : Ground.NOT_THE_SUM;
    }
}
