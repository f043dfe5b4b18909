package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.adjustment.Billed;
import org.facturier.core.adjustment.BilledLines;
import org.facturier.core.adjustment.BilledSubject;
import org.facturier.core.adjustment.BillingDifferences;
import org.facturier.core.adjustment.Bills;
import org.facturier.core.adjustment.CappedClaims;
import org.facturier.core.adjustment.Discounts;
import org.facturier.core.adjustment.DueAmount;
import org.facturier.core.adjustment.GivenVersions;
import org.facturier.core.adjustment.LeftToCredit;
import org.facturier.core.adjustment.PeriodPiece;
import org.facturier.core.adjustment.Stretch;
import org.facturier.core.adjustment.TakenElsewhere;
import org.facturier.core.adjustment.Unpriced;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.billable.LineFactory;
import org.facturier.core.billable.UsageBook;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.tax.SupplyNature;

/**
 * Bills one agreement: for each rule and each stretch of days, what it comes to by all versions as far as is known now, less
 * what was billed for it.
 *
 * <p>Everything that has days of a rule is a piece: a due amount, a line that billed, what a cap took off elsewhere, and days
 * without a price. Pieces are gathered by subject, cut into stretches of days that hang together, and settled. Claims come in
 * the order of the rules, so that lines stand in that order.
 */
final class AgreementBilling {

    private final AgreementHistory history;
    private final PartnerAgreement agreement;
    private final List<RuleTerm> terms;
    private final GivenVersions versions;
    private final BillingDays days;
    private final LineFactory lines;
    private final LocalDate asOf;
    private BillingDifferences settlement;
    private final Map<BilledSubject, List<PeriodPiece>> pieces = new LinkedHashMap<>();
    private final List<Finding> found = new ArrayList<>();

    private AgreementBilling(AgreementHistory history, UsageBook usage, BusinessDays calendar, LocalDate asOf) {
        this.history = history;
        this.agreement = history.versions().get(0);
        this.terms = history.terms();
        this.versions = new GivenVersions(history);
        this.days = new BillingDays(history, calendar);
        this.lines = new LineFactory(history, usage);
        this.asOf = asOf;
    }

    /**
     * {@return the agreement, billed}
     *
     * @param history  the agreement, every version that is given
     * @param usage  what was used, by all partners
     * @param before  what stands billed of all agreements of the run
     * @param left  what is left to credit of documents, shared with the other agreements of the run
     * @param calendar  the business days
     * @param asOf  the day of the run; what is billed on it or before is due
     */
    static AgreementBilling of(
            AgreementHistory history,
            UsageBook usage,
            BilledLines before,
            LeftToCredit left,
            BusinessDays calendar,
            LocalDate asOf) {
        List<Billed> own = before.of(history.id());
        AgreementBilling billing = new AgreementBilling(history, usage, calendar, asOf);
        billing.found.addAll(billing.versions.findings(own));
        billing.dueAmount(before.origins(history.id()));
        own.forEach(billing::enter);
        before.elsewhere(history.id()).forEach(billing::enter);
        List<Stretch> stretches = billing.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            each.at(i);
            each.after(before.replaced(history.id(), each.rule(), each.days()));
        }
        billing.settlement =
                new BillingDifferences(billing.agreement, stretches, own, left, asOf, billing.isCapped(before));
        billing.settlement.settle();
        return billing;
    }

    /** {@return whether something may be taken off lines of other rules, so that these have less left than was billed for them} */
    private boolean isCapped(BilledLines before) {
        return terms.stream()
                        .anyMatch(term -> term.rule()
                                .asCommitment()
                                .flatMap(Commitment::maximum)
                                .isPresent())
                || before.takesOff(history.id());
    }

    /** {@return the pieces of each subject, cut where no days hang them together} */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        pieces.forEach((subject, all) -> stretches.addAll(Stretch.of(subject, agreement.currency(), all)));
        return stretches;
    }

    /** {@return what is to be billed and credited} */
    Bills bills() {
        return settlement.bills();
    }

    /** {@return versions that are not given, days without a price, and what the settlement remarks} */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(found);
        all.addAll(settlement.findings());
        return all;
    }

    /**
     * Claims every period of every version, then takes discounts off, then holds each cap to what it caps: a discount needs all
     * due amounts, for its own cap is consumed over them, and a cap needs them discounted.
     */
    private void dueAmount(List<LineOrigin> before) {
        List<DueAmount> dueAmounts = new ArrayList<>();
        for (RuleTerm term : terms) {
            for (ServicePeriod whole : periods(term, before)) {
                term.part(whole).ifPresent(part -> dueAmount(term, whole, part, dueAmounts));
            }
        }
        Discounts discounts = new Discounts(history);
        List<DueAmount> reduced = discounts.isEmpty() ? dueAmounts : discounts.taken(dueAmounts);
        new CappedClaims(agreement.currency(), reduced)
                .all()
                .forEach(dueAmount -> enter(subject(dueAmount.term()), dueAmount));
    }

    /**
     * {@return every period whose day has come, and every one of which a day was billed or reduced, in order}
     *
     * <p>The latter are claimed even before their day, and also where a version that came later cuts them in another way: what
     * was billed for a day can only be compared with what is due for it.
     */
    private Set<ServicePeriod> periods(RuleTerm term, List<LineOrigin> before) {
        Set<ServicePeriod> periods = new TreeSet<>(Comparator.comparing(ServicePeriod::from));
        periods.addAll(days.due(term, asOf));
        before.stream()
                .filter(origin -> origin.rule().equals(term.rule().key()))
                .flatMap(origin -> term.part(origin.period()).stream())
                .flatMap(days -> term.rule().periods(days.from(), days.until()).stream())
                .forEach(periods::add);
        return periods;
    }

    /** A model that finds no price is named and holds up no other period; what was billed for these days stays. */
    private void dueAmount(RuleTerm term, ServicePeriod whole, ServicePeriod part, List<DueAmount> dueAmounts) {
        BillingRunRule.priced(history, term, part, () -> Optional.of(claimed(term, whole, part)))
                .orElse(failure -> unpriced(term, part, failure))
                .ifPresent(dueAmounts::add);
    }

    /** {@return what a period comes to in one version, with the day on which it is billed} */
    private DueAmount claimed(RuleTerm term, ServicePeriod whole, ServicePeriod part) {
        LocalDate day = days.of(term, whole);
        Optional<LineItem> line = lines.line(term, whole, part);
        return new DueAmount(term, whole, part, day, !day.isAfter(asOf), line);
    }

    /** Days without a price are entered as such, so that what was billed for them is not credited as if it were not due. */
    private Optional<DueAmount> unpriced(RuleTerm term, ServicePeriod part, Finding failure) {
        enter(subject(term), new Unpriced(part));
        found.add(failure);
        return Optional.empty();
    }

    /** A line whose version comes before all that are given is entered, and its days with it as unpriced, so that it stays. */
    private void enter(Billed line) {
        Optional<SupplyNature> nature = line.line()
                .item()
                .nature()
                .or(() -> nature(line.origin().rule(), line.days().from()));
        BilledSubject subject = subject(line.origin().rule(), nature, line.isSelfBilled());
        enter(subject, line);
        if (versions.isBefore(line.origin().version())) {
            enter(subject, new Unpriced(line.days()));
        }
    }

    /** What was taken off lines of other rules is of the rule that took it. */
    private void enter(TakenElsewhere taken) {
        Optional<SupplyNature> nature = taken.line()
                .nature()
                .or(() -> nature(taken.origin().rule(), taken.days().from()));
        enter(subject(taken.origin().rule(), nature, taken.selfBilled()), taken);
    }

    /** Adds a piece to those of its subject. */
    private void enter(BilledSubject subject, PeriodPiece piece) {
        pieces.computeIfAbsent(subject, key -> new ArrayList<>()).add(piece);
    }

    /** {@return what a rule is for tax on a day, else what it ever was} */
    private Optional<SupplyNature> nature(String rule, LocalDate day) {
        return terms.stream()
                .filter(term -> term.rule().key().equals(rule))
                .min(Comparator.comparing(term -> !term.covers(day)))
                .map(term -> term.rule().nature());
    }

    private BilledSubject subject(RuleTerm term) {
        return subject(
                term.rule().key(),
                Optional.of(term.rule().nature()),
                term.rule().isSelfBilled());
    }

    /**
     * {@return what is compared together}
     *
     * @param rule  its key
     * @param nature  what it is for tax, where that is known
     * @param selfBilled  whether the partner is the seller
     */
    private BilledSubject subject(String rule, Optional<SupplyNature> nature, boolean selfBilled) {
        List<RuleTerm> own =
                terms.stream().filter(term -> term.rule().key().equals(rule)).toList();
        boolean caps = own.stream().anyMatch(term -> term.rule().asCommitment().isPresent());
        return new BilledSubject(rule, nature, selfBilled, caps, own.isEmpty());
    }
}
