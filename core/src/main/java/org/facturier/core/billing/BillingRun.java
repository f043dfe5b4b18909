package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.facturier.core.agreement.AgreementHistories;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billable.UsageBook;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.chain.Chain;
import org.facturier.core.finding.Completeness;
import org.facturier.core.usage.DailyUsage;
import org.facturier.core.usage.Usage;

/**
 * Works out what is to be billed by a day: for each rule and period whose day has come, what it comes to as far as is known
 * now, less what was billed. Running it again after its invoices were kept bills nothing twice; a missed run is caught up
 * by the next; late or corrected usage, an amendment or an early end gives a line of the difference. A preview is the same
 * call. Immutable and safe for many threads.
 */
public final class BillingRun {

    private final BusinessDays calendar;

    private BillingRun(BusinessDays calendar) {
        this.calendar = calendar;
    }

    /** {@return a run for which Monday to Friday are business days} */
    public static BillingRun standard() {
        return new BillingRun(BusinessDays.weekdays());
    }

    /** {@return this run by a calendar of the host, for rules that are billed on business days only} */
    public BillingRun with(BusinessDays calendar) {
        Completeness.of("a billing run").needs("calendar", calendar).verify();
        return new BillingRun(calendar);
    }

    /**
     * {@return what is to be billed}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  every usage record known, in any order
     * @param chain  every document issued before
     * @param asOf  the day; what is billed on it or before is proposed
     */
    public BillingProposal plan(List<PartnerAgreement> versions, List<Usage> usage, Chain chain, LocalDate asOf) {
        return plan(versions, chain, asOf, agreements -> UsageBook.of(usage, agreements));
    }

    /**
     * {@return what is to be billed}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  all usage known, summed as it came in
     * @param chain  every document issued before
     * @param asOf  the day; what is billed on it or before is proposed
     */
    public BillingProposal plan(List<PartnerAgreement> versions, DailyUsage usage, Chain chain, LocalDate asOf) {
        return plan(versions, chain, asOf, agreements -> UsageBook.of(usage, agreements));
    }

    private BillingProposal plan(
            List<PartnerAgreement> versions,
            Chain chain,
            LocalDate asOf,
            Function<Collection<AgreementHistory>, UsageBook> usage) {
        AgreementHistories agreements = AgreementHistories.of(versions);
        UsageBook used = usage.apply(agreements.byId().values());
        return new Planning(agreements, used, chain, calendar, asOf).proposal();
    }
}
