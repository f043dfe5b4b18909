package org.facturier.core.billing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/**
 * Works out what is to be billed by a day: every period whose day has come and which was not billed before. Running it
 * again after its invoices were kept bills nothing twice; a missed run is caught up by the next.
 */
public final class BillingRun {

    /** One document: what an agreement bills on one day, in one direction. */
    private record Bundle(LocalDate billedOn, String agreement, boolean owedToPartner) {}

    private static final Comparator<Bundle> IN_ORDER = Comparator.comparing(Bundle::billedOn)
            .thenComparing(Bundle::agreement)
            .thenComparing(Bundle::owedToPartner);

    private final UsageBook usage;
    private final BilledPeriods billed;
    private final LocalDate asOf;
    private final Map<Bundle, List<LineItem>> bundles = new TreeMap<>(IN_ORDER);
    private final List<Finding> found = new ArrayList<>();

    private BillingRun(UsageBook usage, BilledPeriods billed, LocalDate asOf) {
        this.usage = usage;
        this.billed = billed;
        this.asOf = asOf;
    }

    /**
     * {@return what is to be billed}
     *
     * @param agreements  every agreement, one version of each
     * @param usage  every usage record known, in any order
     * @param billed  the keys of everything billed before
     * @param asOf  the day; what is billed on it or before is proposed
     * @throws IllegalArgumentException if two agreements share an identifier
     */
    public static BillingProposal plan(
            List<PartnerAgreement> agreements, List<Usage> usage, Set<BillingKey> billed, LocalDate asOf) {
        Map<String, PartnerAgreement> byId = byId(agreements);
        BillingRun run = new BillingRun(UsageBook.of(usage, agreements), BilledPeriods.of(billed), asOf);
        byId.values().forEach(run::billWhole);
        return new BillingProposal(
                drafts(run.bundles, byId), run.usage.findings().plus(new Findings(run.found)));
    }

    /** One bad agreement is named and holds up no other. */
    private void billWhole(PartnerAgreement agreement) {
        try {
            bill(agreement);
        } catch (DateTimeException | ArithmeticException impossible) {
            found.add(BillingRunRule.PERIODS.at(agreement.id(), String.valueOf(impossible.getMessage())));
        }
    }

    private void bill(PartnerAgreement agreement) {
        LineFactory lines = new LineFactory(agreement, usage);
        for (BillingRule rule : agreement.rules()) {
            for (ServicePeriod whole : duePeriods(agreement, rule, asOf)) {
                ServicePeriod covered = covered(agreement, whole);
                if (!billed.covers(agreement, rule, covered)) {
                    Bundle bundle = new Bundle(billedOn(rule, covered), agreement.id(), rule.isOwedToPartner());
                    line(lines, agreement, rule, whole, covered)
                            .ifPresent(line -> bundles.computeIfAbsent(bundle, b -> new ArrayList<>())
                                    .add(line));
                }
            }
        }
    }

    /** A model that finds no price is named and holds up no other rule. */
    private Optional<LineItem> line(
            LineFactory lines,
            PartnerAgreement agreement,
            BillingRule rule,
            ServicePeriod whole,
            ServicePeriod covered) {
        try {
            return lines.line(rule, whole, covered);
        } catch (IllegalArgumentException | ArithmeticException unpriced) {
            found.add(BillingRunRule.PRICED.at(
                    agreement.id() + " " + rule.key() + " " + covered, String.valueOf(unpriced.getMessage())));
            return Optional.empty();
        }
    }

    private static Map<String, PartnerAgreement> byId(List<PartnerAgreement> agreements) {
        Map<String, PartnerAgreement> byId = new TreeMap<>();
        for (PartnerAgreement agreement : agreements) {
            if (byId.put(agreement.id(), agreement) != null) {
                throw new IllegalArgumentException("two agreements have the identifier " + agreement.id());
            }
        }
        return byId;
    }

    private static List<ServicePeriod> duePeriods(PartnerAgreement agreement, BillingRule rule, LocalDate asOf) {
        LocalDate end = agreement.validUntil().orElse(LocalDate.MAX);
        LocalDate horizon = asOf.plusDays(1);
        return rule.cycle().touching(agreement.validFrom(), end.isBefore(horizon) ? end : horizon).stream()
                .filter(period -> !billedOn(rule, covered(agreement, period)).isAfter(asOf))
                .toList();
    }

    /** The part of a period that the agreement covers. */
    private static ServicePeriod covered(PartnerAgreement agreement, ServicePeriod period) {
        LocalDate from = max(period.from(), agreement.validFrom());
        LocalDate until =
                agreement.validUntil().map(end -> min(end, period.until())).orElse(period.until());
        return new ServicePeriod(from, until);
    }

    private static LocalDate billedOn(BillingRule rule, ServicePeriod covered) {
        return rule.cycle().billedOn(covered);
    }

    private static List<ProposedInvoice> drafts(
            Map<Bundle, List<LineItem>> bundles, Map<String, PartnerAgreement> agreements) {
        return bundles.entrySet().stream()
                .map(bundle -> new ProposedInvoice(
                        bundle.getKey().agreement(),
                        bundle.getKey().billedOn(),
                        DraftFactory.draft(
                                agreements.get(bundle.getKey().agreement()),
                                bundle.getKey().owedToPartner(),
                                bundle.getValue())))
                .toList();
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
