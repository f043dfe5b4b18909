package org.facturier.reminders.interest;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.joda.money.Money;

/**
 * Works out the interest on the debts of one invoice: segments and findings of all of them, one sum, rounded once.
 * <p>Each debt is gone through by a {@link DebtAccrual} of its own, in the order of the list. What a payment of
 * entered interest settles beyond the interest of one debt is passed on to the next, for the entry on the account is
 * of the whole invoice and names no instalment.
 */
final class Accrual {

    private final LateInterestTermsData terms;
    private final List<LateDebtData> debts;

    Accrual(LateInterestTermsData terms, List<LateDebtData> debts) {
        this.terms = terms;
        this.debts = debts;
    }

    /**
     * {@return what is left of the principal of all debts at the end of the last day, as the law counts: payments put
     * to interest first have left more of it than the account shows}
     */
    Money remaining() {
        return Money.total(each().stream().map(DebtAccrual::remaining).toList());
    }

    /** {@return every debt gone through, in order; paths of findings are {@code debts[i]}} */
    private List<DebtAccrual> each() {
        List<DebtAccrual> each = new ArrayList<>();
        List<Repayment> passedOn = List.of();
        for (int i = 0; i < debts.size(); i++) {
            DebtAccrual one = new DebtAccrual(terms, debts.get(i).and(passedOn), "debts[" + i + "]");
            one.go();
            passedOn = one.passedOn();
            each.add(one);
        }
        return each;
    }

    /**
     * {@return the interest, with the findings of all debts; rejected where one of them is an error, such as a day
     * without a rate}
     * That a debt was compared with no band of the fixed sum is said once for the invoice, whose fixed sum it is.
     */
    Outcome<LateInterest> outcome() {
        List<LateInterest.Segment> segments = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Money settled = Money.zero(debts.get(0).principal().getCurrencyUnit());
        BigDecimal sum = BigDecimal.ZERO;
        for (DebtAccrual one : each()) {
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
