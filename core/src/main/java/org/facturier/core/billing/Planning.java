package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.adjustment.BillableLine;
import org.facturier.core.adjustment.BilledLines;
import org.facturier.core.adjustment.LeftToCredit;
import org.facturier.core.adjustment.LineCredit;
import org.facturier.core.agreement.AgreementHistories;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billable.UsageBook;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.chain.Chain;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/**
 * One run while it is worked out: each agreement is billed by itself, then what belongs together is put on one document. Made
 * for one call and used once.
 */
final class Planning {

    /**
     * One document: what is billed on one day, in one direction, under one heading. It may become two drafts, an invoice and a
     * credit note.
     *
     * @param billedOn  the day
     * @param selfBilled  whether the partner is the seller
     * @param heading  what its agreements have in common
     */
    private record Bundle(LocalDate billedOn, boolean selfBilled, Heading heading) {}

    /**
     * What one agreement has on a document.
     *
     * @param billableLines  what it bills there
     * @param lineCredits  what it credits there
     */
    private record Share(List<BillableLine> billableLines, List<LineCredit> lineCredits) {}

    private static final Comparator<ProposedInvoice> IN_ORDER = Comparator.comparing(ProposedInvoice::billedOn)
            .thenComparing(proposed -> proposed.agreements().get(0))
            .thenComparing(proposed -> proposed.draft().header().type().isSelfBilled())
            .thenComparing(proposed -> proposed.draft().header().type().isCredit());

    private final Map<String, AgreementHistory> agreements;
    private final UsageBook usage;
    private final Chain chain;
    private final BilledLines billed;
    private final LeftToCredit left;
    private final BusinessDays calendar;
    private final LocalDate asOf;
    private final Map<Bundle, Map<String, Share>> bundles = new LinkedHashMap<>();
    private final List<Finding> found;

    Planning(AgreementHistories agreements, UsageBook usage, Chain chain, BusinessDays calendar, LocalDate asOf) {
        this.agreements = agreements.byId();
        this.found = new ArrayList<>(agreements.findings().all());
        this.usage = usage;
        this.chain = chain;
        this.billed = BilledLines.of(chain, this.agreements.keySet());
        this.left = new LeftToCredit(chain);
        this.calendar = calendar;
        this.asOf = asOf;
    }

    /** {@return what the run proposes, and all that was found} */
    BillingProposal proposal() {
        agreements.values().forEach(this::billWhole);
        return new BillingProposal(drafts(), usage.findings().plus(new Findings(found)));
    }

    /** One bad agreement is named and holds up no other. */
    private void billWhole(AgreementHistory agreement) {
        found.addAll(BillingRunRule.PERIODS
                .ask(agreement.id(), () -> AgreementBilling.of(agreement, usage, billed, left, calendar, asOf))
                .map(own -> shared(agreement, own))
                .orElse(List::of));
    }

    /**
     * Charges go on their own day, what is credited on the last day on which the agreement bills something in that direction,
     * so that it may ride there.
     */
    private List<Finding> shared(AgreementHistory agreement, AgreementBilling own) {
        own.bills()
                .billableLines()
                .forEach(billableLine -> share(agreement, billableLine.billedOn(), billableLine.selfBilled())
                        .billableLines()
                        .add(billableLine));
        own.bills().lineCredits().forEach(back -> {
            boolean owed = back.on().isSelfBilled();
            share(agreement, own.bills().lastDay(owed), owed).lineCredits().add(back);
        });
        return own.findings();
    }

    /** {@return what an agreement has on the document of a day, whose heading is that of the version in force then} */
    private Share share(AgreementHistory agreement, LocalDate billedOn, boolean selfBilled) {
        Heading heading = Heading.of(agreement.ruling(billedOn), selfBilled);
        return bundles.computeIfAbsent(new Bundle(billedOn, selfBilled, heading), bundle -> new TreeMap<>())
                .computeIfAbsent(agreement.id(), id -> new Share(new ArrayList<>(), new ArrayList<>()));
    }

    private List<ProposedInvoice> drafts() {
        return bundles.entrySet().stream()
                .flatMap(entry -> proposed(entry.getKey(), entry.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    private Stream<ProposedInvoice> proposed(Bundle bundle, Map<String, Share> shares) {
        List<PartnerAgreement> ruling = shares.keySet().stream()
                .map(id -> agreements.get(id).ruling(bundle.billedOn()))
                .toList();
        List<BillableLine> billableLines = shares.values().stream()
                .flatMap(share -> share.billableLines().stream())
                .toList();
        List<LineCredit> lineCredits = shares.values().stream()
                .flatMap(share -> share.lineCredits().stream())
                .toList();
        return new DraftFactory(chain, ruling, bundle.selfBilled(), billableLines, lineCredits)
                .drafts().stream()
                        .map(asked -> new ProposedInvoice(
                                List.copyOf(shares.keySet()),
                                bundle.billedOn(),
                                bundle.heading().delivery(),
                                asked.request(),
                                asked.draft()));
    }
}
