package org.facturier.examples.guide.ports;

import java.util.List;
import org.facturier.core.contracts.MatcherContract;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.Proposal;

/** The smallest matcher: money that came in settles the one debit of its amount. */
class ExactMatcherProperties implements MatcherContract {

    // region port
    static final Matcher EXACT = (money, open) -> {
        List<OpenItem> same = open.debits(money.partner(), money.open().getCurrencyUnit())
                .filter(debit -> debit.open().equals(money.open().negated()))
                .limit(2)
                .toList();
        return same.size() == 1 ? List.of(whole(money, same.get(0))) : List.of(); // two of one amount: a person looks
    };

    private static Proposal whole(OpenItem money, OpenItem debit) {
        return new Proposal(
                money,
                List.of(new Proposal.ProposedLink(money.key(), debit.key(), debit.open())),
                List.of(),
                List.of(new Evidence.Exact(debit.open())),
                Findings.none());
    }
    // endregion

    @Override
    public Matcher matcher() {
        return EXACT;
    }
}
