package org.facturier.examples.benchmarks.billing;

import java.util.List;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.chain.Chain;
import org.facturier.core.usage.DailyUsage;

/** The billing run over the same records. */
final class BilledMonth {

    private BilledMonth() {}

    static BillingProposal bill(List<PartnerAgreement> agreements, Month month) {
        DailyUsage usage = new DailyUsage();
        month.read(usage);
        return BillingRun.standard().plan(agreements, usage, Chain.none(), Month.BILLED_ON);
    }
}
