package org.facturier.examples.guide.ports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.contracts.FactRuleContract;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/** The smallest rule of facts: whoever forgives an amount is not whoever approves it. */
class ApprovedReliefProperties implements FactRuleContract {

    // region port
    static final FactRule APPROVED_RELIEF = (told, before) -> {
        boolean isApproved = told.approvedBy().isPresent() && !told.approvedBy().equals(told.by());
        return told.fact() instanceof Relieved && !isApproved
                ? Findings.of(
                        PortRule.SECOND_PAIR_OF_EYES.at("fact " + told.fact().id(), "nobody else approved it"))
                : Findings.none();
    };
    // endregion

    @Override
    public FactRule rule() {
        return APPROVED_RELIEF;
    }

    @Override
    public Ledger before() {
        return Ledger.of("Atelier Lumen", List.of());
    }

    @Override
    public List<ToldFact> refused() {
        Relieved relief = new Relieved(
                "r-1",
                LocalDate.of(2026, 2, 10),
                new ItemKey.MoneyItem("bank-1"),
                Money.parse("EUR 0.02"),
                ReliefReason.TOLERANCE);
        return List.of(ToldFact.of(relief), new ToldFact(relief, Optional.of("Mme Leroy"), Optional.of("Mme Leroy")));
    }
}
