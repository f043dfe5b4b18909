package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facturier.examples.quickstart.lives.AgreementEvent.Discount;
import org.facturier.examples.quickstart.lives.AgreementEvent.Kind;
import org.facturier.examples.quickstart.lives.AgreementEvent.Rule;
import org.facturier.examples.quickstart.lives.AgreementEvent.Tier;
import org.facturier.examples.quickstart.lives.oracle.Contracts.Contract;
import org.facturier.examples.quickstart.lives.oracle.Contracts.Version;
import org.facturier.examples.quickstart.lives.oracle.Paper.Span;

/** What the rules of an agreement come to, piece by piece: a piece is a period of a rule, as far as one version has it. */
final class Dues {

    /** @param billedOn  the day on which it is billed */
    record Piece(Span span, String rate, long amount, LocalDate billedOn) {}

    /** A rule and the days on which it is in force without a change. */
    private record Term(Rule rule, LocalDate from, LocalDate until) {}

    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

    private final Contracts contracts;
    private final Contract contract;

    Dues(Contracts contracts, Contract contract) {
        this.contracts = contracts;
        this.contract = contract;
    }

    /** {@return all pieces of a rule that begin by a day} */
    List<Piece> pieces(String key, LocalDate by) {
        List<Piece> pieces = new ArrayList<>();
        for (Term term : terms(key)) {
            for (LocalDate[] period : periods(term, by)) {
                LocalDate from = later(period[0], term.from());
                LocalDate until = earlier(period[1], term.until());
                long gross = amount(term.rule(), period, from, until);
                Span span = new Span(contract.first().agreement() + "/" + key, from, until);
                pieces.add(new Piece(
                        span, term.rule().rate(), discounted(term.rule(), from, gross), billedOn(term, period, from)));
            }
        }
        return pieces;
    }

    private LocalDate billedOn(Term term, LocalDate[] period, LocalDate from) {
        if (term.rule().inAdvance()) {
            return from;
        }
        return contract.until()
                .filter(end -> end.isBefore(period[1]) && from.isBefore(end))
                .orElse(period[1]);
    }

    /** {@return the rules as they were agreed, what others count for last} */
    List<String> keys() {
        return contract.versions().values().stream()
                .flatMap(version -> version.rules().stream())
                .sorted(Comparator.comparing(rule -> rule.kind() == Kind.COMMITMENT))
                .map(Rule::key)
                .distinct()
                .toList();
    }

    /** Versions by day; a rule that stays as it was is not cut. */
    private List<Term> terms(String key) {
        List<Version> versions = inForce();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            LocalDate from = versions.get(i).from();
            LocalDate until = i + 1 < versions.size() ? versions.get(i + 1).from() : FAR;
            LocalDate end = earlier(until, contract.until().orElse(FAR));
            versions.get(i).rules().stream()
                    .filter(rule -> rule.key().equals(key) && from.isBefore(end))
                    .forEach(rule -> join(terms, new Term(rule, from, end)));
        }
        return terms;
    }

    /** Of several versions of one day the last one counts. */
    private List<Version> inForce() {
        List<Version> versions = new ArrayList<>(contract.versions().values());
        versions.sort((one, other) -> one.from().compareTo(other.from()));
        List<Version> inForce = new ArrayList<>();
        for (Version version : versions) {
            inForce.removeIf(before -> before.from().equals(version.from()));
            inForce.add(version);
        }
        return inForce;
    }

    private static void join(List<Term> terms, Term next) {
        Term last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        if (last != null && last.until().equals(next.from()) && last.rule().equals(next.rule())) {
            terms.set(terms.size() - 1, new Term(last.rule(), last.from(), next.until()));
        } else {
            terms.add(next);
        }
    }

    /** The grid runs both ways from the anchor. */
    private static List<LocalDate[]> periods(Term term, LocalDate by) {
        int months = term.rule().every().months();
        LocalDate anchor = term.rule().anchor();
        long first = Math.floorDiv(ChronoUnit.MONTHS.between(anchor, term.from()), months) - 1;
        List<LocalDate[]> periods = new ArrayList<>();
        for (long i = first; !anchor.plusMonths(i * months).isAfter(by); i++) {
            LocalDate from = anchor.plusMonths(i * months);
            LocalDate until = anchor.plusMonths((i + 1) * months);
            if (from.isBefore(term.until()) && term.from().isBefore(until)) {
                periods.add(new LocalDate[] {from, until});
            }
        }
        return periods;
    }

    private long amount(Rule rule, LocalDate[] period, LocalDate from, LocalDate until) {
        return switch (rule.kind()) {
            case FEE -> prorated(rule.amount(), period, from, until);
            case USAGE -> price(rule, contracts.used(contract.first().partner(), rule.metric(), from, until));
            case COMMITMENT -> Math.max(0, prorated(rule.amount(), period, from, until) - counted(rule, from, until));
        };
    }

    /** By days: what is due to the end of the piece less what is due to its start. */
    private static long prorated(BigDecimal price, LocalDate[] period, LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(period[0], period[1]);
        long before = ChronoUnit.DAYS.between(period[0], from);
        long after = ChronoUnit.DAYS.between(period[0], until);
        return Cents.share(Cents.of(price), after, days) - Cents.share(Cents.of(price), before, days);
    }

    private static long price(Rule rule, BigDecimal quantity) {
        if (rule.tiers().isEmpty()) {
            return Cents.of(rule.amount().multiply(quantity));
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Tier tier : rule.tiers()) {
            BigDecimal upTo = tier.upTo().orElse(quantity).min(quantity);
            sum = sum.add(upTo.subtract(below).max(BigDecimal.ZERO).multiply(tier.price()));
            below = below.max(upTo);
        }
        return Cents.of(sum);
    }

    /** What the rules of a commitment come to before discounts, in pieces that begin within it. */
    private long counted(Rule commitment, LocalDate from, LocalDate until) {
        long sum = 0;
        for (String key : commitment.of()) {
            for (Term term : terms(key)) {
                for (LocalDate[] period : periods(term, until)) {
                    LocalDate start = later(period[0], term.from());
                    if (!start.isBefore(from) && start.isBefore(until)) {
                        sum += amount(term.rule(), period, start, earlier(period[1], term.until()));
                    }
                }
            }
        }
        return sum;
    }

    /** Those of the version in force on the first day of the piece. */
    private long discounted(Rule rule, LocalDate from, long gross) {
        List<Discount> discounts = contract.on(from).discounts();
        long rest = gross;
        for (Discount discount : discounts) {
            boolean on = discount.rule().map(rule.key()::equals).orElse(rule.kind() != Kind.COMMITMENT);
            boolean now = !from.isBefore(discount.from())
                    && discount.until().filter(end -> !from.isBefore(end)).isEmpty();
            if (on && now) {
                rest -= Math.min(
                        rest,
                        discount.off().percent()
                                ? Cents.percent(discount.off().value(), gross)
                                : Cents.of(discount.off().value()));
            }
        }
        return rest;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
