package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.OpenItem;

/**
 * Ranks what some money may be for. What is named and comes to it is first; then what the payer owes and comes to it to the
 * cent, before a number that contradicts it; then what is named, as far as it goes; then what is near or due first. Whoever is
 * not the payer comes after who is.
 *
 * <p>Money of 100.00 names {@code F-1} over 120.00, and its payer owes {@code F-2} over 100.00: {@code F-2} stands first, for
 * it comes to the cent, then {@code F-1}, paid in part. Ranks are no figures to be shown: only their order counts.
 */
final class Ranking {

    /** So many readings of what a partner owes are looked at. */
    private static final int READINGS = 12;
    /** So many partners are looked at of whom no more is known than that they owe just so much. */
    private static final int STRANGERS = 8;

    /** All that is named comes to the money. */
    private static final int NAMED_EXACT = 0;
    /** What is named in full comes to it, or with one that is near. */
    private static final int NAMED_PART = 1;
    /** What the partner owes comes to it, with or within what is named. */
    private static final int READING = 3;
    /** What the partner owes comes to it, without what is named. */
    private static final int READING_APART = 5;
    /** What is named takes the money as far as it goes. */
    private static final int NAMED_FILLED = 7;
    /** One debt is a fee or a discount more than the money. */
    private static final int SHORT = 9;
    /** What is due first takes the money. */
    private static final int OLDEST = 11;
    /** What is named of another partner than the payer stands behind the payer's own, where that comes to the money. */
    private static final int ANOTHER = 6;

    /** The money, with all that is known about it. */
    private final Question question;
    /** By what goes where, the likeliest of those that come to the same. */
    private final Map<List<Object>, Candidate> candidates = new LinkedHashMap<>();

    /** One of the splits, and where it stands: the lower, the likelier. */
    record Candidate(Split split, int rank, Set<Evidence> why) {}

    Ranking(Question question) {
        this.question = question;
    }

    /** {@return splits, the likeliest first} */
    List<Candidate> candidates() {
        Set<String> payers = new LinkedHashSet<>(question.payer().candidates());
        boolean known = question.payer().partner().isPresent();
        payers.forEach(partner -> of(partner, 0));
        Set<String> others = new TreeSet<>(question.namedPartners());
        others.addAll(hinted());
        others.removeAll(payers);
        others.forEach(partner -> of(partner, known ? ANOTHER : 0));
        if (payers.isEmpty() && question.namedPartners().isEmpty()) {
            strangers();
        }
        return candidates.values().stream()
                .sorted(Comparator.comparingInt(Candidate::rank))
                .toList();
    }

    /** {@return partners of whom a number in part, or nearly, is open} */
    private Set<String> hinted() {
        Set<String> partners = new TreeSet<>();
        Stream.concat(
                        question.named().parts().stream().flatMap(part -> part.numbers().stream()),
                        question.named().slips().stream()
                                .flatMap(slip ->
                                        Slip.sources(
                                                slip.typed(),
                                                slip.shape().shape().prefix().length())
                                                .stream()))
                .flatMap(question.open()::named)
                .map(OpenItem::partner)
                .forEach(partners::add);
        return partners;
    }

    /**
     * Adds what comes to the money of whoever owes just so much: the amount is all that is known.
     *
     * <p>Asked only where no sign and no name leads to a partner, and nothing open is named in full.
     */
    private void strangers() {
        for (Fund fund : question.funds()) {
            Set<String> partners = new LinkedHashSet<>();
            question.open()
                    .worth(fund.of(question.side() * fund.target()))
                    .limit(STRANGERS)
                    .forEach(item -> partners.add(item.partner()));
            partners.forEach(partner -> readings(partner, fund, ANOTHER));
        }
    }

    /** Adds what is named of a partner and, unless another is known to pay, what it owes. */
    private void of(String partner, int behind) {
        for (Fund fund : question.funds()) {
            if (!question.debts(partner, fund.currency()).isEmpty()) {
                named(partner, fund, behind);
                if (behind == 0) {
                    readings(partner, fund, behind);
                    oldest(partner, fund);
                }
            }
        }
    }

    /**
     * Adds what is named of a partner: all of it, what is named in full, and each alone.
     *
     * @param behind  how far it stands behind what the payer itself owes
     */
    private void named(String partner, Fund fund, int behind) {
        Question.Names names = question.names(partner, fund);
        if (names.isEmpty()) {
            return;
        }
        exact(partner, fund, names.all(), NAMED_EXACT + behind);
        exact(partner, fund, names.whole(), NAMED_PART + behind);
        near(partner, fund, names, behind);
        List<Debt> filled = names.whole().isEmpty() ? names.all() : names.whole();
        add(Split.fill(fund, partner, filled), NAMED_FILLED + behind, filled, List.of());
        for (Debt debt : names.all()) {
            add(Split.fill(fund, partner, List.of(debt)), NAMED_FILLED + 1 + behind, List.of(debt), List.of());
        }
    }

    /** Adds some debts where all of each come to the money. */
    private void exact(String partner, Fund fund, List<Debt> debts, int rank) {
        if (!debts.isEmpty()) {
            for (List<Choice> reading :
                    Ways.ofAll(debts, fund.target(), question.day(), 2).readings()) {
                add(Split.of(fund, partner, reading, 0), rank, debts, List.of(new Evidence.Exact(fund.money())));
            }
        }
    }

    /** Adds each debt that is near a mistyped number, with all else that is named, where both come to the money. */
    private void near(String partner, Fund fund, Question.Names names, int behind) {
        List<Debt> others = new ArrayList<>(names.whole());
        others.addAll(names.parts());
        for (List<Debt> some : names.near()) {
            for (Debt debt : some) {
                List<Debt> with = new ArrayList<>(others);
                with.add(debt);
                exact(partner, fund, with, NAMED_PART + behind);
            }
        }
    }

    /**
     * Adds the readings of what a partner owes, those with what is named before the others, then the shorter and the older.
     *
     * <p>An item that alone comes to the money is added as well, behind readings that agree with what is named, for a second
     * instalment may be paid before the first.
     */
    private void readings(String partner, Fund fund, int behind) {
        List<Debt> debts = question.debts(partner, fund.currency());
        Question.Names names = question.names(partner, fund);
        List<List<Choice>> readings = new ArrayList<>(
                Ways.among(debts, fund.target(), question.day(), READINGS).readings());
        readings.sort(Comparator.comparingInt((List<Choice> reading) -> apart(names, reading))
                .thenComparing(List::size)
                .thenComparing(reading -> oldest(reading).toString()));
        for (List<Choice> reading : readings) {
            List<Debt> read = reading.stream().map(Choice::debt).toList();
            boolean together = apart(names, reading) == 0;
            add(
                    Split.of(fund, partner, reading, 0),
                    (together ? READING : READING_APART) + behind,
                    read,
                    List.of(new Evidence.Exact(fund.money())));
        }
        for (Debt debt : debts) {
            for (OpenItem item : debt.items()) {
                if (debt.worth(item) == fund.target()) {
                    Split one = new Split(fund, partner, List.of(new Split.Share(item, fund.target(), 0)), 0);
                    add(one, READING + 1 + behind, List.of(debt), List.of(new Evidence.Exact(fund.money())));
                }
            }
        }
    }

    /** {@return 0 where a reading has all that is named in full, or is a part of it; 1 where it shares something; else 2} */
    private static int apart(Question.Names names, List<Choice> reading) {
        List<Debt> read = reading.stream().map(Choice::debt).toList();
        List<Debt> all = names.all();
        if (read.containsAll(names.whole()) || all.containsAll(read)) {
            return 0;
        }
        return all.stream().anyMatch(read::contains) ? 1 : 2;
    }

    /** {@return what orders readings of one length: the days of their debts, the earliest first} */
    private static List<Object> oldest(List<Choice> reading) {
        return reading.stream()
                .<Object>map(choice -> choice.debt().items().get(0).dueOn() + " "
                        + choice.debt().on() + " " + choice.debt().numbers())
                .sorted()
                .toList();
    }

    /** Adds what is due first, and each debt that the money nearly is, where nothing of the partner is named in full. */
    private void oldest(String partner, Fund fund) {
        if (question.named().isWhole()) {
            return;
        }
        List<Debt> debts = question.debts(partner, fund.currency());
        long reach = MatchingPolicy.minor(question.policy().feeUpTo(), fund.currency());
        debts.stream()
                .filter(debt -> isShort(debt, fund, reach))
                .sorted(Comparator.comparingLong(debt -> Math.abs(debt.worth() - fund.target())))
                .limit(2)
                .forEach(debt -> add(Split.fill(fund, partner, List.of(debt)), SHORT, List.of(debt), List.of()));
        debts.stream()
                .filter(debt -> debt.worth() > 0)
                .findFirst()
                .ifPresent(first -> add(
                        Split.fill(fund, partner, debts),
                        OLDEST,
                        List.of(),
                        List.of(new Evidence.Oldest(first.items().get(0).dueOn()))));
    }

    /** {@return whether so little is missing of a debt that a fee or its discount may be why} */
    private static boolean isShort(Debt debt, Fund fund, long reach) {
        long missing = debt.worth() - fund.target();
        long discount =
                debt.discount().map(kept -> kept.amount().getAmountMinorLong()).orElse(0L);
        return missing > 0 && missing <= Math.max(reach, discount);
    }

    /** Adds a split with its reasons, unless one that comes to the same is likelier. */
    private void add(Split split, int rank, List<Debt> debts, List<Evidence> why) {
        if (split.shares().isEmpty()) {
            return;
        }
        Set<Evidence> all = new LinkedHashSet<>();
        all.add(new Evidence.Payer(split.partner(), question.payer().towards(split.partner())));
        all.addAll(question.reasons(split.partner(), debts));
        all.addAll(why);
        Candidate candidate = new Candidate(split, rank, all);
        candidates.merge(split.content(), candidate, (one, other) -> one.rank() <= other.rank() ? one : other);
    }
}
