package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BusinessDays;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Finding;

/**
 * Bills one agreement: for each rule and each period of its cycle, what it comes to as far as is known now, less what was
 * billed for it.
 */
final class AgreementBilling {

    /** A rule as one version set it: within it, a period of the cycle is billed once. */
    private record Setting(int version, String rule) {}

    /** What a period comes to, and what was billed for it. */
    private record Open(Claim claim, BilledCell cell) {}

    private final AgreementHistory history;
    private final PartnerAgreement agreement;
    private final BillingDays days;
    private final LineFactory lines;
    private final LocalDate asOf;
    private final Map<Setting, List<BilledLine>> billed = new HashMap<>();
    private final Map<String, List<BilledLine>> unknown = new TreeMap<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Charge> charges = new ArrayList<>();
    private final List<Charge> adjustments = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private AgreementBilling(AgreementHistory history, UsageBook usage, BusinessDays calendar, LocalDate asOf) {
        this.history = history;
        this.agreement = history.versions().get(0);
        this.days = new BillingDays(history, calendar);
        this.lines = new LineFactory(history, usage);
        this.asOf = asOf;
    }

    static AgreementBilling of(
            AgreementHistory history, UsageBook usage, List<BilledLine> before, BusinessDays calendar, LocalDate asOf) {
        AgreementBilling billing = new AgreementBilling(history, usage, calendar, asOf);
        List<RuleTerm> terms = history.terms();
        billing.enter(terms, before);
        terms.forEach(billing::claim);
        billing.settle();
        return billing;
    }

    /** {@return what is to be billed; adjustments go with what else is billed now, so that a credit needs no paper of its own} */
    List<Charge> charges() {
        List<Charge> all = new ArrayList<>(charges);
        adjustments.forEach(adjustment -> all.add(adjustment.on(charges.stream()
                .filter(charge -> charge.owedToPartner() == adjustment.owedToPartner())
                .map(Charge::billedOn)
                .max(Comparator.naturalOrder())
                .orElse(asOf))));
        return all;
    }

    List<Finding> findings() {
        return found;
    }

    private void enter(List<RuleTerm> terms, List<BilledLine> before) {
        Set<Setting> settings = new LinkedHashSet<>();
        terms.forEach(term -> settings.add(setting(term)));
        for (BilledLine line : before) {
            Setting setting = new Setting(line.origin().version(), line.origin().rule());
            if (settings.contains(setting)) {
                billed.computeIfAbsent(setting, key -> new ArrayList<>()).add(line);
            } else {
                unknown.computeIfAbsent(setting.rule(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        unknown.values()
                .forEach(lines -> lines.stream()
                        .map(line -> "version " + line.origin().version() + " "
                                + line.origin().rule())
                        .distinct()
                        .forEach(name -> found.add(BillingRunRule.VERSION_GIVEN.at(
                                history.id(), name + " billed something and is not among those given"))));
    }

    private void claim(RuleTerm term) {
        List<BilledLine> before = billed.getOrDefault(setting(term), List.of());
        for (ServicePeriod whole : periods(term, before)) {
            BilledCell cell = new BilledCell(before.stream()
                    .filter(line -> whole.contains(line.origin().period().from()))
                    .toList());
            claim(term, whole).ifPresent(claim -> open.add(new Open(claim, cell)));
        }
    }

    /** Every period whose day has come, and every one that was billed, also before its day or after what is now the end. */
    private Set<ServicePeriod> periods(RuleTerm term, List<BilledLine> before) {
        Set<ServicePeriod> periods = new TreeSet<>(Comparator.comparing(ServicePeriod::from));
        periods.addAll(days.due(term, asOf));
        for (BilledLine line : before) {
            periods.addAll(term.rule()
                    .periods(
                            line.origin().period().from(),
                            line.origin().period().from().plusDays(1)));
        }
        return periods;
    }

    /** A model that finds no price is named and holds up no other period. */
    private Optional<Claim> claim(RuleTerm term, ServicePeriod whole) {
        Optional<ServicePeriod> covered = term.part(whole);
        try {
            Optional<LineItem> line = covered.flatMap(part -> lines.line(term, whole, part));
            return Optional.of(new Claim(term, whole, covered, line));
        } catch (IllegalArgumentException | ArithmeticException unpriced) {
            found.add(BillingRunRule.PRICED.at(
                    history.id() + " " + term.rule().key() + " " + covered.orElse(whole),
                    String.valueOf(unpriced.getMessage())));
            return Optional.empty();
        }
    }

    private void settle() {
        Discounts discounts = new Discounts(history, days);
        List<Claim> claims = open.stream().map(Open::claim).toList();
        Map<Claim, Claim> taken = discounts.isEmpty() ? Map.of() : discounts.taken(claims);
        open.forEach(each -> settle(taken.getOrDefault(each.claim(), each.claim()), each.cell()));
    }

    private void settle(Claim claim, BilledCell cell) {
        if (!cell.isEmpty()) {
            new Adjustments(agreement).needed(claim, cell).ifPresent(adjustment -> adjust(claim, cell, adjustment));
        } else if (!wasBilledOtherwise(claim)) {
            claim.line()
                    .ifPresent(line -> charges.add(new Charge(
                            days.of(claim.term(), claim.whole()),
                            claim.term().rule().isOwedToPartner(),
                            line,
                            claim.amount(agreement.currency()),
                            reduced(claim))));
        }
    }

    private void adjust(Claim claim, BilledCell cell, Adjustment adjustment) {
        boolean follows = claim.term().rule() instanceof Commitment || claim.isDiscounted() || cell.isDiscounted();
        if (!follows && cell.isUnchanged(claim)) {
            found.add(BillingRunRule.TERMS_KEPT.at(
                    history.id() + " version " + claim.term().version() + " "
                            + claim.term().rule().key() + " " + claim.covered().orElse(claim.whole()),
                    adjustment.billed() + " was billed, now it would be " + adjustment.due()));
        }
        adjustments.add(new Charge(
                asOf,
                claim.term().rule().isOwedToPartner(),
                new Adjustments(agreement).line(claim, cell, adjustment),
                adjustment.difference(),
                adjustment.difference().isNegative() ? documents(cell) : List.of()));
    }

    /** {@return the invoices that a cap takes something back from} */
    private List<DocumentReference> reduced(Claim claim) {
        return claim.term().rule() instanceof Commitment commitment
                        && claim.amount(agreement.currency()).isNegative()
                ? documents(new BilledCell(billed.values().stream()
                        .flatMap(List::stream)
                        .filter(line ->
                                commitment.charges().contains(line.origin().rule()))
                        .filter(line ->
                                claim.whole().contains(line.origin().period().from()))
                        .sorted(Comparator.comparing(line -> line.document()
                                .map(document -> document.issuedOn() + " " + document.number())
                                .orElse("")))
                        .toList()))
                : List.of();
    }

    private static List<DocumentReference> documents(BilledCell cell) {
        return cell.lines().stream()
                .flatMap(line -> line.document().stream())
                .distinct()
                .toList();
    }

    /** By a version that is not given: it cannot be priced again, and is not billed twice. */
    private boolean wasBilledOtherwise(Claim claim) {
        return claim.covered()
                .filter(part -> unknown.getOrDefault(claim.term().rule().key(), List.of()).stream()
                        .map(line -> line.origin().period())
                        .anyMatch(days -> days.from().isBefore(part.until())
                                && part.from().isBefore(days.until())))
                .isPresent();
    }

    private static Setting setting(RuleTerm term) {
        return new Setting(term.version(), term.rule().key());
    }
}
