package org.facturier.core.billing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BusinessDays;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/** One run while it is worked out: each agreement is billed by itself, then what belongs together is put on one document. */
final class Planning {

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

    /** @param found  what was found so far; more is added */
    Planning(
            Map<String, AgreementHistory> agreements,
            List<Finding> found,
            UsageBook usage,
            BilledBook billed,
            BusinessDays calendar,
            LocalDate asOf) {
        this.agreements = agreements;
        this.found = found;
        this.usage = usage;
        this.billed = billed;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    BillingProposal proposal() {
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
