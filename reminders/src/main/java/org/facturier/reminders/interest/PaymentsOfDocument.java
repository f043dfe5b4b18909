package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.account.Link;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * What payments settled of a document, by day, and of those that ended, on which day they had come. One that a plan
 * moves from one item to another does not end.
 * <p>A link on an account says that a credit settles a debt from a day on, and a link below zero that it does so no
 * more. Links of one payment on one day are added before they are read, so that what only moved comes to nothing.
 */
final class PaymentsOfDocument {

    /** A payment, told by the fact that put it there and the credit it is of. */
    private record Source(String fact, ItemKey credit) {}

    /** What each payment settles, in the order in which it came: what ends is taken from the last. */
    private final Map<Source, Deque<Repayment>> standing = new HashMap<>();

    private final Map<LocalDate, Money> paid = new HashMap<>();
    /** What came back, by the day on which it did. */
    private final Map<LocalDate, Deque<Repayment>> returned = new TreeMap<>();

    /** Reads links of one document, by day. */
    PaymentsOfDocument(List<Link> links) {
        Map<LocalDate, Map<Source, Money>> days = new TreeMap<>();
        for (Link link : links) {
            days.computeIfAbsent(link.on(), day -> new LinkedHashMap<>())
                    .merge(new Source(link.fact(), link.credit()), link.amount(), Money::plus);
        }
        days.forEach(this::take);
    }

    /** {@return whether a link settles a debt as a payment does: a debt set off counts as paid} */
    static boolean pays(Link link) {
        return link.kind() == Link.Kind.PAYMENT || link.kind() == Link.Kind.SET_OFF;
    }

    /** Endings before beginnings: what came back on a day was paid before it. */
    private void take(LocalDate day, Map<Source, Money> changes) {
        Deque<Repayment> ended = new ArrayDeque<>();
        changes.forEach((source, by) -> ended.addAll(cut(of(source), by.negated())));
        changes.forEach((source, by) -> begin(day, source, by));
        ended.forEach(piece -> returned.computeIfAbsent(day, key -> new ArrayDeque<>())
                .add(Repayment.returned(day, piece.amount(), piece.on())));
    }

    private Deque<Repayment> of(Source source) {
        return standing.computeIfAbsent(source, key -> new ArrayDeque<>());
    }

    /** A payment begins to settle on its day. */
    private void begin(LocalDate day, Source source, Money amount) {
        if (amount.isPositive()) {
            of(source).add(Repayment.of(day, amount));
            paid.merge(day, amount, Money::plus);
        }
    }

    /** {@return what is taken out of pieces, the last first, together so much at most} */
    private static List<Repayment> cut(Deque<Repayment> pieces, Money atMost) {
        List<Repayment> taken = new ArrayList<>();
        Money rest = atMost;
        while (rest.isPositive() && !pieces.isEmpty()) {
            Repayment last = pieces.removeLast();
            Money part = last.amount().isLessThan(rest) ? last.amount() : rest;
            taken.add(last.of(part));
            rest = rest.minus(part);
            if (last.amount().isGreaterThan(part)) {
                pieces.addLast(last.of(last.amount().minus(part)));
            }
        }
        return taken;
    }

    /** {@return what was paid on a day, so much at most; it is taken, and not there again} */
    List<Repayment> paid(LocalDate day, Money atMost) {
        Money there = paid.getOrDefault(day, Money.zero(atMost.getCurrencyUnit()));
        Money taken = there.isLessThan(atMost) ? there : atMost;
        paid.put(day, there.minus(taken));
        return taken.isPositive() ? List.of(Repayment.of(day, taken)) : List.of();
    }

    /** {@return what was returned on a day, so much at most; it is taken, and not there again} */
    List<Repayment> returned(LocalDate day, Money atMost) {
        return cut(returned.getOrDefault(day, new ArrayDeque<>()), atMost);
    }

    /** {@return what was returned up to a day and was not taken} */
    List<Repayment> returnedBeside(LocalDate upTo) {
        return returned.values().stream()
                .flatMap(Deque::stream)
                .filter(back -> !back.on().isAfter(upTo))
                .toList();
    }
}
