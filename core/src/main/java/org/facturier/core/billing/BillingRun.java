package org.facturier.core.billing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BusinessDays;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/**
 * Works out what is to be billed by a day: for each rule and period whose day has come, what it comes to as far as is known
 * now, less what was billed. Running it again after its invoices were kept bills nothing twice; a missed run is caught up
 * by the next; late or corrected usage, an amendment or an early end gives a line of the difference. A preview is the same
 * call.
 */
public final class BillingRun {

    /** One document: what is billed on one day, in one direction, under one heading. */
    private record Bundle(LocalDate billedOn, boolean owedToPartner, Heading heading) {}

    private static final Comparator<ProposedInvoice> IN_ORDER = Comparator.comparing(ProposedInvoice::billedOn)
            .thenComparing(proposed -> proposed.agreements().get(0))
            .thenComparing(proposed -> proposed.draft().header().type().isSelfBilled());

    private final Map<String, AgreementHistory> agreements;
    private final UsageBook usage;
    private final BilledBook billed;
    private final BusinessDays calendar;
    private final LocalDate asOf;
    private final Map<Bundle, Map<String, List<Charge>>> bundles = new LinkedHashMap<>();
    private final List<Finding> found;

    private BillingRun(
            List<PartnerAgreement> versions,
            Function<Collection<AgreementHistory>, UsageBook> usage,
            Collection<BilledLine> billed,
            BusinessDays calendar,
            LocalDate asOf) {
        this.found = new ArrayList<>();
        this.agreements = AgreementHistory.byId(versions, found);
        this.usage = usage.apply(agreements.values());
        this.billed = BilledBook.of(billed);
        this.calendar = calendar;
        this.asOf = asOf;
    }

    /**
     * {@return what is to be billed, where Monday to Friday are business days}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  every usage record known, in any order
     * @param billed  everything billed before, in any order
     * @param asOf  the day; what is billed on it or before is proposed
     */
    public static BillingProposal plan(
            List<PartnerAgreement> versions, List<Usage> usage, Collection<BilledLine> billed, LocalDate asOf) {
        return plan(versions, usage, billed, asOf, BusinessDays.weekdays());
    }

    /**
     * {@return what is to be billed, where Monday to Friday are business days}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  all usage known, summed as it came in
     * @param billed  everything billed before, in any order
     * @param asOf  the day; what is billed on it or before is proposed
     */
    public static BillingProposal plan(
            List<PartnerAgreement> versions, DailyUsage usage, Collection<BilledLine> billed, LocalDate asOf) {
        return plan(versions, usage, billed, asOf, BusinessDays.weekdays());
    }

    /**
     * {@return what is to be billed}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  every usage record known, in any order
     * @param billed  everything billed before, in any order
     * @param asOf  the day; what is billed on it or before is proposed
     * @param calendar  the business days, for rules that are billed on such only
     */
    public static BillingProposal plan(
            List<PartnerAgreement> versions,
            List<Usage> usage,
            Collection<BilledLine> billed,
            LocalDate asOf,
            BusinessDays calendar) {
        return new BillingRun(versions, agreements -> UsageBook.of(usage, agreements), billed, calendar, asOf).plan();
    }

    /**
     * {@return what is to be billed}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  all usage known, summed as it came in
     * @param billed  everything billed before, in any order
     * @param asOf  the day; what is billed on it or before is proposed
     * @param calendar  the business days, for rules that are billed on such only
     */
    public static BillingProposal plan(
            List<PartnerAgreement> versions,
            DailyUsage usage,
            Collection<BilledLine> billed,
            LocalDate asOf,
            BusinessDays calendar) {
        return new BillingRun(versions, agreements -> UsageBook.of(usage, agreements), billed, calendar, asOf).plan();
    }

    private BillingProposal plan() {
        agreements.values().forEach(this::billWhole);
        return new BillingProposal(drafts(), usage.findings().plus(new Findings(found)));
    }

    /** One bad agreement is named and holds up no other. */
    private void billWhole(AgreementHistory agreement) {
        try {
            AgreementBilling own = AgreementBilling.of(agreement, usage, billed.of(agreement.id()), calendar, asOf);
            found.addAll(own.findings());
            own.charges().forEach(charge -> bundle(agreement, charge));
        } catch (DateTimeException | ArithmeticException impossible) {
            found.add(BillingRunRule.PERIODS.at(agreement.id(), String.valueOf(impossible.getMessage())));
        }
    }

    private void bundle(AgreementHistory agreement, Charge charge) {
        Heading heading = Heading.of(agreement.ruling(charge.billedOn()), charge.owedToPartner());
        bundles.computeIfAbsent(
                        new Bundle(charge.billedOn(), charge.owedToPartner(), heading), bundle -> new TreeMap<>())
                .computeIfAbsent(agreement.id(), id -> new ArrayList<>())
                .add(charge);
    }

    private List<ProposedInvoice> drafts() {
        return bundles.entrySet().stream()
                .map(entry -> proposed(entry.getKey(), entry.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    private ProposedInvoice proposed(Bundle bundle, Map<String, List<Charge>> charges) {
        List<PartnerAgreement> ruling = charges.keySet().stream()
                .map(id -> agreements.get(id).ruling(bundle.billedOn()))
                .toList();
        List<Charge> all = charges.values().stream().flatMap(List::stream).toList();
        return new ProposedInvoice(
                List.copyOf(charges.keySet()),
                bundle.billedOn(),
                bundle.heading().delivery(),
                new DraftFactory(ruling, all).draft(bundle.owedToPartner()));
    }
}
