package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.Evidence.Doubt.Ground;

/**
 * Decides on money without a number in full: sure where the payer is known, and what is named in part, or all that the payer
 * owes, comes to the money in one way alone.
 *
 * <p>From a known payer who owes 100.00, 50.00 and 70.00: 150.00 are 100.00 and 50.00, 120.00 are 50.00 and 70.00, and 130.00
 * are nothing that it owes. With 20.00 more owed, 120.00 are also 100.00 and 20.00, and wait.
 */
final class UnnamedMoney {

    /** The money, with all that is known about it. */
    private final Question question;

    UnnamedMoney(Question question) {
        this.question = question;
    }

    /**
     * {@return whether it is sure; never where nobody is known to pay}
     *
     * <p>A matcher that took an amount for a name would book the money of a stranger.
     */
    Verdict verdict() {
        Optional<String> partner = question.payer().partner();
        return partner.isEmpty() ? Verdict.open(Ground.NOBODY) : verdict(partner.get());
    }

    private Verdict verdict(String partner) {
        List<Evidence> why = new ArrayList<>();
        why.add(new Evidence.Payer(partner, question.payer().towards(partner)));
        return inPart(partner, why).orElseGet(() -> sole(partner, why));
    }

    /**
     * {@return what is named in part, where it alone is named and comes to the money in one way}
     *
     * <p>Both ways to see the money are tried, what reached the account first. Where a number is mistyped as well, this decides
     * nothing, and the readings must agree with it.
     */
    private Optional<Verdict> inPart(String partner, List<Evidence> why) {
        if (!question.named().slips().isEmpty()) {
            return Optional.empty();
        }
        for (Fund fund : question.funds()) {
            List<Debt> parts = question.names(partner, fund).parts();
            Ways ways =
                    parts.isEmpty() ? new Ways(List.of(), true) : Ways.ofAll(parts, fund.target(), question.day(), 2);
            if (ways.isSole()) {
                why.addAll(question.reasons(partner, parts));
                why.add(new Evidence.Exact(fund.money()));
                return Optional.of(
                        Verdict.sure(Split.of(fund, partner, ways.readings().get(0), 0), Certainty.NAMED, why));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return what the payer owes, where it comes to the money in one way alone}
     *
     * <p>Documents issued later do not count, for who does not name them cannot know them. What is mistyped or named in part must
     * agree with the one reading.
     */
    private Verdict sole(String partner, List<Evidence> why) {
        List<Split> splits = new ArrayList<>();
        List<Debt> read = new ArrayList<>();
        for (Fund fund : question.funds()) {
            List<Debt> debts = question.debts(partner, fund.currency()).stream()
                    .filter(debt -> !debt.on().isAfter(question.day()))
                    .toList();
            Ways ways = Ways.among(debts, fund.target(), question.day(), 2);
            if (!ways.isComplete()) {
                return Verdict.open(Ground.TOO_MANY);
            }
            for (List<Choice> reading : ways.readings()) {
                splits.add(Split.of(fund, partner, reading, 0));
                reading.forEach(choice -> read.add(choice.debt()));
            }
        }
        if (splits.size() != 1) {
            return Verdict.open(splits.isEmpty() ? Ground.NO_READING : Ground.SEVERAL_READINGS);
        }
        Fund fund = splits.get(0).fund();
        if (!question.named().slips().stream().allMatch(slip -> isNear(slip, read))) {
            return Verdict.open(Ground.NEAR_NOTHING);
        }
        if (!read.containsAll(parts(partner))) {
            return Verdict.open(Ground.PART);
        }
        why.addAll(question.reasons(partner, read));
        why.add(new Evidence.Sole(fund.money()));
        return Verdict.sure(splits.get(0), Certainty.SOLE, why);
    }

    /** {@return what of the debts of the payer is named in part} */
    private List<Debt> parts(String partner) {
        return question.funds().stream()
                .flatMap(fund -> question.names(partner, fund).parts().stream())
                .toList();
    }

    /** {@return whether what was mistyped is near one of some debts} */
    private static boolean isNear(Named.Typed slip, List<Debt> debts) {
        return debts.stream().anyMatch(debt -> debt.numbers().stream().anyMatch(slip::isNear));
    }
}
