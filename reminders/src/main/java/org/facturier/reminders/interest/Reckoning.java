package org.facturier.reminders.interest;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.joda.money.Money;

/** Reckons the interest on some debts: segments and findings of all of them, one sum, rounded once. */
final class Reckoning {

    private final LateInterestTerms terms;
    private final List<LateDebt> debts;

    Reckoning(LateInterestTerms terms, List<LateDebt> debts) {
        this.terms = terms;
        this.debts = debts;
    }

    /** {@return what is left of the principal of all debts} */
    Money left() {
        return Money.total(each().stream().map(DebtReckoning::left).toList());
    }

    private List<DebtReckoning> each() {
        List<DebtReckoning> each = new ArrayList<>();
        List<Repayment> passedOn = List.of();
        for (int i = 0; i < debts.size(); i++) {
            DebtReckoning one = new DebtReckoning(terms, debts.get(i).and(passedOn), "debts[" + i + "]");
            one.go();
            passedOn = one.passedOn();
            each.add(one);
        }
        return each;
    }

    Outcome<LateInterest> outcome() {
        List<InterestSegment> segments = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Money settled = Money.zero(debts.get(0).principal().getCurrencyUnit());
        BigDecimal sum = BigDecimal.ZERO;
        for (DebtReckoning one : each()) {
            segments.addAll(one.segments());
            findings.addAll(one.findings());
            settled = settled.plus(one.settled());
            sum = sum.add(one.sum());
        }
        Money late = terms.late(debts);
        if (late.isPositive() && !terms.indemnity().compares(late)) {
            findings.add(LateInterestRule.INDEMNITY_COMPARES.at(
                    "debts",
                    say("{amount} is in no band of the indemnity: these are in another currency, so the least sum is claimed")
                            .with("amount", late)));
        }
        LateInterest interest = new LateInterest(
                terms.stated(settled.getCurrencyUnit(), sum),
                settled,
                terms.indemnityOn(debts),
                segments,
                terms.regime());
        return Outcome.of(interest, new Findings(findings));
    }
}
