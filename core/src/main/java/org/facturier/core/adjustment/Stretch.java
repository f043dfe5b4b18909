package org.facturier.core.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.LineItem;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExactMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Days of one rule that hang together: what is due for them by all versions, and what was billed for them. Only all of it
 * together can be compared, for periods that were billed and periods that are due may be cut at different days.
 *
 * <p>Twelve months of a fee are twelve stretches: June ends where July begins, and no day is in both. Where June was billed and
 * the cycle is a year from 16 June on, June and the year share days and are one stretch; where the year was billed and the
 * months come back after all, so are all months up to the next June.
 */
public final class Stretch {

    private final BilledSubject subject;
    private final CurrencyUnit currency;
    private final List<DueAmount> due = new ArrayList<>();
    private final List<DueAmount> coming = new ArrayList<>();
    private final List<Billed> billed = new ArrayList<>();
    private final List<TakenElsewhere> elsewhere = new ArrayList<>();
    private final List<ServicePeriod> days = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();
    private boolean blocked;
    private int place;

    private Stretch(BilledSubject subject, CurrencyUnit currency) {
        this.subject = subject;
        this.currency = currency;
    }

    /**
     * {@return the stretches of the pieces of one rule, in the order of their days} Pieces that share a day are of one stretch,
     * also by way of others; pieces that only meet are not.
     *
     * @param subject  what the pieces have in common
     * @param currency  the currency of the agreement
     * @param pieces  in any order
     */
    public static List<Stretch> of(BilledSubject subject, CurrencyUnit currency, List<PeriodPiece> pieces) {
        List<PeriodPiece> inOrder = new ArrayList<>(pieces);
        inOrder.sort(Comparator.comparing(piece -> piece.days().from()));
        List<Stretch> stretches = new ArrayList<>();
        LocalDate until = LocalDate.MIN;
        for (PeriodPiece piece : inOrder) {
            if (!piece.days().from().isBefore(until)) {
                stretches.add(new Stretch(subject, currency));
            }
            stretches.get(stretches.size() - 1).join(piece);
            until = until.isAfter(piece.days().until()) ? until : piece.days().until();
        }
        stretches.forEach(stretch -> stretch.billed.sort(Comparator.comparing(Billed::place)));
        return stretches;
    }

    private void join(PeriodPiece piece) {
        days.add(piece.days());
        piece.join(this);
    }

    /** A due amount whose day has come is due; another one is known to come. */
    void add(DueAmount dueAmount) {
        (dueAmount.isDue() ? due : coming).add(dueAmount);
    }

    void add(Billed line) {
        billed.add(line);
    }

    void add(TakenElsewhere taken) {
        elsewhere.add(taken);
    }

    /** Some of these days have no price now, so that none of the stretch can be compared. */
    void block() {
        blocked = true;
    }

    /** Takes the place of its rule and days in the agreement. */
    public void at(int placeInAgreement) {
        place = placeInAgreement;
    }

    /** {@return the place that was given to it, by which bills are ordered} */
    int place() {
        return place;
    }

    /** Documents billed these days in whose place others stand. */
    public void after(List<String> replacedDocuments) {
        replaced.addAll(replacedDocuments);
    }

    /** {@return the numbers of all documents that billed these days, or credited them, each once, sorted} */
    List<String> documents() {
        Stream<String> own = billed.stream().flatMap(line -> line.documents().stream());
        Stream<String> others = elsewhere.stream().map(TakenElsewhere::document);
        return Stream.of(own, others, replaced.stream())
                .flatMap(numbers -> numbers)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return whether nobody can say now what is due, so that nothing is done} */
    boolean isBlocked() {
        return blocked;
    }

    /** {@return whether nothing was ever billed for these days} */
    boolean isNew() {
        return billed.isEmpty() && elsewhere.isEmpty();
    }

    /** {@return what is due now, in the order of days} */
    List<DueAmount> due() {
        return due;
    }

    /** {@return what is due now, and what will be for days that were billed before} */
    List<DueAmount> dueAmounts() {
        return Stream.concat(due.stream(), coming.stream()).toList();
    }

    /** {@return the rule that is in force last, of what is due now; empty where nothing is} */
    Optional<RuleTerm> term() {
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(due.get(due.size() - 1).term());
    }

    /** {@return a line by which something was billed or taken off before, the newest; there must be one} */
    LineItem example() {
        return billed.isEmpty()
                ? elsewhere.get(elsewhere.size() - 1).line()
                : billed.get(billed.size() - 1).line().item();
    }

    /** {@return the key of its rule} */
    public String rule() {
        return subject.rule();
    }

    boolean isSelfBilled() {
        return subject.selfBilled();
    }

    /** {@return whether it has a least or a most that other rules come to, or had and is gone} */
    boolean caps() {
        return subject.caps() || (subject.isGone() && takesOff());
    }

    /** {@return whether it took something off what other rules bill, since these were beyond the most} */
    boolean tookOff() {
        return caps() && takesOff();
    }

    /** {@return whether something was credited of other lines for it, or a line of its own is below zero} */
    private boolean takesOff() {
        return !elsewhere.isEmpty()
                || billed.stream().anyMatch(line -> line.agreed().isNegative());
    }

    /**
     * {@return whether days of another rule count for it, or some of them may have counted before}
     *
     * <p>Where a commitment is claimed, it says which rules count. Where none is claimed any more, every rule in the same
     * direction with a day in common may have counted.
     */
    boolean caps(Stretch other) {
        return caps()
                && subject.selfBilled() == other.isSelfBilled()
                && days().overlaps(other.days())
                && (commitments().findAny().isEmpty()
                        || commitments().anyMatch(dueAmount -> counts(dueAmount, other.rule())));
    }

    /**
     * {@return whether a line of another rule counts for it: a commitment that is claimed now names its rule, and has its first
     * day}
     */
    boolean caps(Billed line) {
        return subject.selfBilled() == line.isSelfBilled()
                && commitments()
                        .anyMatch(dueAmount -> counts(dueAmount, line.origin().rule())
                                && dueAmount.days().contains(line.days().from()));
    }

    private Stream<DueAmount> commitments() {
        return dueAmounts().stream()
                .filter(dueAmount -> dueAmount.term().rule().asCommitment().isPresent());
    }

    private static boolean counts(DueAmount dueAmount, String rule) {
        return dueAmount
                .term()
                .rule()
                .asCommitment()
                .filter(commitment -> commitment.charges().contains(rule))
                .isPresent();
    }

    /** {@return the lines that billed it, in the order in which something is credited} */
    List<Billed> newestFirst() {
        return billed.stream().sorted(Billed.NEWEST_FIRST).toList();
    }

    /** {@return the lines that billed it, in the order of the chain} */
    List<Billed> billedLines() {
        return billed;
    }

    /** {@return what is due for due amounts whose day has come} */
    Money dueNow() {
        return sum(due);
    }

    /**
     * {@return the less of what is due now, and what will be once the day of all due amounts of days billed before has come}
     *
     * <p>More than this is not billed now: what a coming cap takes off again is not billed first.
     */
    Money leastDue() {
        return dueInAll().isLessThan(dueNow()) ? dueInAll() : dueNow();
    }

    /**
     * {@return the more of both} Only what was billed beyond this is given back now: what a coming period claims for the same
     * days is not given back first.
     */
    Money mostDue() {
        return dueInAll().isGreaterThan(dueNow()) ? dueInAll() : dueNow();
    }

    private Money dueInAll() {
        return sum(dueAmounts());
    }

    private Money sum(List<DueAmount> dueAmounts) {
        return dueAmounts.stream()
                .map(dueAmount -> dueAmount.amount(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * {@return what was billed, less what runs credited and what is billed anew; what was taken off elsewhere counts below
     * zero}
     */
    ExactMoney billed() {
        ExactMoney own = billed.stream().map(Billed::billed).reduce(ExactMoney.zero(currency), ExactMoney::plus);
        return elsewhere.stream().map(TakenElsewhere::amount).reduce(own, ExactMoney::plus);
    }

    /** {@return what was given back by hand; below zero where a hand credited lines that take something off} */
    ExactMoney byHand() {
        return billed.stream().map(Billed::byHand).reduce(ExactMoney.zero(currency), ExactMoney::plus);
    }

    /** {@return how much of what is measured is due now beyond what was billed; below zero where less was used} */
    BigDecimal quantityNow() {
        return beyondBilled(due);
    }

    /** {@return the same of all claims} */
    BigDecimal quantity() {
        return beyondBilled(dueAmounts());
    }

    private BigDecimal beyondBilled(List<DueAmount> dueAmounts) {
        BigDecimal all = dueAmounts.stream().map(DueAmount::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return billed.stream().map(Billed::quantity).reduce(all, BigDecimal::subtract);
    }

    /** {@return from the first day that is due now to the last, of all days where nothing is due} */
    ServicePeriod dueDays() {
        return due.isEmpty()
                ? days()
                : Spans.of(due.stream().map(DueAmount::days).toList());
    }

    /** {@return whether a discount of the agreement is taken off now, or was when it was billed} */
    boolean isDiscounted() {
        return due.stream().anyMatch(DueAmount::isDiscounted)
                || billed.stream().anyMatch(line -> !line.origin().discounts().isEmpty());
    }

    /** {@return from the first day to the last} */
    public ServicePeriod days() {
        return Spans.of(days);
    }
}
