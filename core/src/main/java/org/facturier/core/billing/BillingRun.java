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
 * now, less what was billed. Running it again after its invoices were kept bills nothing twice; a missed run is caught up by
 * the next; late or corrected usage, an amendment or an early end gives a line of the difference. A preview is the same call.
 * Immutable and safe for many threads.
 *
 * <p>A fee of 100.00 a month in advance was billed on 1 January, and is amended to 130.00 from the 16th. The run of 16 January
 * works out that January comes to 48.39 for its first 15 of 31 days and 67.10 for the rest, and proposes 15.49. Had the
 * agreement ended on the 16th instead, it would propose a credit note of 51.61.
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
     * @param versions  every agreement, every version of each, in any order; one whose versions contradict each other is left
     *     out with a finding
     * @param usage  every usage record known since the beginning, in any order: what is no longer there is given back
     * @param chain  every document issued before
     * @param asOf  the day; what is billed on it or before is proposed
     */
    public BillingProposal plan(List<PartnerAgreement> versions, List<Usage> usage, Chain chain, LocalDate asOf) {
        return plan(versions, chain, asOf, agreements -> UsageBook.of(usage, agreements));
    }

    /**
     * {@return what is to be billed}
     *
     * @param versions  every agreement, every version of each, in any order; one whose versions contradict each other is left
     *     out with a finding
     * @param usage  all usage known since the beginning, summed as it came in: what is no longer there is given back
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
