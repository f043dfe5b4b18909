package org.facturier.examples.benchmarks.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.LineItem;
import org.junit.jupiter.api.Test;

class BillingContendersTest {

    @Test
    void the_run_and_the_loop_bill_the_same_amounts() {
        Month month = new Month(50);
        BillingProposal proposal = BilledMonth.bill(month.agreements(), month);
        assertThat(proposal.findings().all()).isEmpty();
        assertThat(nets(proposal)).hasSize(50).isEqualTo(GroupingLoop.bill(month));
    }

    @Test
    void of_a_month_with_credits_by_hand_both_bill_and_give_back_the_same() {
        CreditedMonth credited = new CreditedMonth(new Month(60));
        Map<String, BigDecimal> loop = CreditedLoop.bill(credited.month(), credited.documents());
        loop.values().removeIf(net -> net.signum() == 0);
        // 120 lines, 12 of them credited
        assertThat(credited.documents()).hasSize(60 + 12);
        assertThat(loop.values()).anyMatch(net -> net.signum() > 0).anyMatch(net -> net.signum() < 0);
        assertThat(nets(credited.bill(Chain.of(credited.documents())))).isEqualTo(loop);
    }

    private static Map<String, BigDecimal> nets(BillingProposal proposal) {
        Map<String, BigDecimal> nets = new HashMap<>();
        for (ProposedInvoice invoice : proposal.invoices()) {
            DocumentHeader header = invoice.draft().header();
            for (LineItem line : invoice.draft().lines()) {
                BigDecimal net = LineAmount.of(header.currency(), line).amount().getAmount();
                nets.merge(header.buyer().id(), header.type().isCredit() ? net.negate() : net, BigDecimal::add);
            }
        }
        return nets;
    }
}
