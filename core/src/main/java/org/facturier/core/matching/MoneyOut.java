package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.Evidence.Doubt.Ground;

/**
 * Decides on money that goes out: sure where it goes to the account of a partner and pays to the cent the credit note that it names.
 *
 * <p>A refund of 30.00 to the café's account with the number of the credit note over 30.00 is sure; of 20.00, of two notes
 * together, or to an account that is not on file it is looked at. Only the currency of the account counts.
 */
final class MoneyOut {

    /** The money, with all that is known about it. */
    private final Question question;

    MoneyOut(Question question) {
        this.question = question;
    }

    /** {@return whether it is sure which credit note is paid} */
    Verdict verdict() {
        if (!question.notOpen().isEmpty()
                || question.namedPartners().size() != 1
                || !question.named().isWholeOnly()) {
            return Verdict.open(Ground.MONEY_OUT);
        }
        String partner = question.namedPartners().iterator().next();
        boolean known = question.payer().partner().filter(partner::equals).isPresent()
                && question.payer().paysFrom(partner);
        Fund fund = question.funds().get(0);
        List<Debt> named = question.names(partner, fund).whole();
        boolean pays = named.size() == 1
                && question.countNamed(partner) == 1
                && named.get(0).worth() == fund.target()
                && fund.fee() == 0;
        if (!known || !pays) {
            return Verdict.open(Ground.MONEY_OUT);
        }
        List<Evidence> why = new ArrayList<>();
        why.add(new Evidence.Payer(partner, question.payer().towards(partner)));
        why.addAll(question.reasons(partner, named));
        why.add(new Evidence.Exact(fund.money()));
        List<Choice> all = List.of(new Choice(named.get(0), named.get(0).items().size(), 0));
        return Verdict.sure(Split.of(fund, partner, all, 0), Certainty.NAMED, why);
    }
}
