package org.facturier.core.billing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.facturier.core.agreement.AgreementHistory;
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

    /** One document: what an agreement bills on one day, in one direction. */
    private record Bundle(LocalDate billedOn, String agreement, boolean owedToPartner) {}

    private static final Comparator<Bundle> IN_ORDER = Comparator.comparing(Bundle::billedOn)
            .thenComparing(Bundle::agreement)
            .thenComparing(Bundle::owedToPartner);

    private final Map<String, AgreementHistory> agreements;
    private final UsageBook usage;
    private final BilledBook billed;
    private final LocalDate asOf;
    private final Map<Bundle, List<Charge>> bundles = new TreeMap<>(IN_ORDER);
    private final List<Finding> found;

    private BillingRun(
            List<PartnerAgreement> versions,
            Function<Collection<AgreementHistory>, UsageBook> usage,
            Collection<BilledLine> billed,
            LocalDate asOf) {
        this.found = new ArrayList<>();
        this.agreements = AgreementHistory.byId(versions, found);
        this.usage = usage.apply(agreements.values());
        this.billed = BilledBook.of(billed);
        this.asOf = asOf;
    }

    /**
     * {@return what is to be billed}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  every usage record known, in any order
     * @param billed  everything billed before, in any order
     * @param asOf  the day; what is billed on it or before is proposed
     */
    public static BillingProposal plan(
            List<PartnerAgreement> versions, List<Usage> usage, Collection<BilledLine> billed, LocalDate asOf) {
        return new BillingRun(versions, agreements -> UsageBook.of(usage, agreements), billed, asOf).plan();
    }

    /**
     * {@return what is to be billed}
     *
     * @param versions  every agreement, every version of each, in any order
     * @param usage  all usage known, summed as it came in
     * @param billed  everything billed before, in any order
     * @param asOf  the day; what is billed on it or before is proposed
     */
    public static BillingProposal plan(
            List<PartnerAgreement> versions, DailyUsage usage, Collection<BilledLine> billed, LocalDate asOf) {
        return new BillingRun(versions, agreements -> UsageBook.of(usage, agreements), billed, asOf).plan();
    }

    private BillingProposal plan() {
        agreements.values().forEach(this::billWhole);
        return new BillingProposal(drafts(), usage.findings().plus(new Findings(found)));
    }

    /** One bad agreement is named and holds up no other. */
    private void billWhole(AgreementHistory agreement) {
        try {
            AgreementBilling own = AgreementBilling.of(agreement, usage, billed.of(agreement.id()), asOf);
            found.addAll(own.findings());
            own.charges()
                    .forEach(charge -> bundles.computeIfAbsent(
                                    new Bundle(charge.billedOn(), agreement.id(), charge.owedToPartner()),
                                    bundle -> new ArrayList<>())
                            .add(charge));
        } catch (DateTimeException | ArithmeticException impossible) {
            found.add(BillingRunRule.PERIODS.at(agreement.id(), String.valueOf(impossible.getMessage())));
        }
    }

    private List<ProposedInvoice> drafts() {
        return bundles.entrySet().stream()
                .map(entry -> proposed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ProposedInvoice proposed(Bundle bundle, List<Charge> charges) {
        PartnerAgreement ruling = agreements.get(bundle.agreement()).ruling(bundle.billedOn());
        return new ProposedInvoice(
                bundle.agreement(), bundle.billedOn(), new DraftFactory(ruling, charges).draft(bundle.owedToPartner()));
    }
}
