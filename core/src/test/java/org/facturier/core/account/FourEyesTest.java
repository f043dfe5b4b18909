package org.facturier.core.account;

import static org.facturier.core.account.Book.day;

import java.util.List;
import org.facturier.core.contracts.FactRuleContract;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;

/** A rule such as a house has: nothing is told that nobody approved. */
class FourEyesTest implements FactRuleContract {

    @Override
    public FactRule rule() {
        return (fact, before) -> fact.approvedBy().isPresent()
                ? Findings.none()
                : Findings.of(LedgerRule.DIRECTION.at("fact " + fact.fact().id(), "nobody approved it"));
    }

    @Override
    public Ledger before() {
        return AccountBreaches.sound().ledger();
    }

    @Override
    public List<ToldFact> refused() {
        return List.of(ToldFact.of(new Received(Book.payment("q", day(1, 20), "1.00"))));
    }
}
