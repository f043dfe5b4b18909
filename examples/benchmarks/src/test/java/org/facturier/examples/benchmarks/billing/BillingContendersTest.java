package org.facturier.examples.benchmarks.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.calculation.LineAmount;
import org.junit.jupiter.api.Test;

class BillingContendersTest {

    @Test
    void the_run_and_the_loop_bill_the_same_amounts() {
        Month month = new Month(50);
        BillingProposal proposal = BilledMonth.bill(month.agreements(), month);
        assertThat(proposal.findings().all()).isEmpty();
        Map<String, BigDecimal> billed = new HashMap<>();
        for (ProposedInvoice invoice : proposal.invoices()) {
            invoice.draft()
                    .lines()
                    .forEach(line -> billed.merge(
                            invoice.draft().header().buyer().id(),
                            LineAmount.of(invoice.draft().header().currency(), line)
                                    .amount()
                                    .getAmount(),
                            BigDecimal::add));
        }
        assertThat(billed).hasSize(50).isEqualTo(GroupingLoop.bill(month));
    }
}
