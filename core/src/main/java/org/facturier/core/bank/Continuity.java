package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.finding.Finding;
import org.joda.money.Money;

/**
 * Whether the statements of an account follow one another: by their balances, and by their numbers where they have any.
 *
 * <p>Statement 17 closes with 2100.00. Statement 19 opens with 2000.00: 18 is missing ({@code BANK-NEXT-02}), and 100.00 went
 * out that nobody told ({@code BANK-NEXT-01}). Where nothing moved in 18, its number alone shows it.
 *
 * <p>Only statements count, not reports or notifications, and only those with an opening and a closing balance.
 */
final class Continuity {

    /**
     * One statement of some days, all its pages.
     *
     * @param head  the whole
     * @param opening  what its first page opens with
     * @param closing  what its last page closes with
     */
    private record Span(StatementHead head, BankBalance opening, BankBalance closing) {

        private static final Comparator<Span> ORDER = Comparator.comparing((Span span) -> span.closing.day())
                .thenComparing(span -> span.opening.day())
                .thenComparing(span -> span.head.sequence().orElse(0L))
                .thenComparing(span -> span.head.identifier());

        /** {@return the span of a statement with all its pages; empty if it lacks one of its balances} */
        static Optional<Span> of(Tellings telling) {
            List<BankStatement> pages = telling.fullest();
            Optional<BankBalance> opening = pages.get(0).opening();
            Optional<BankBalance> closing = pages.get(pages.size() - 1).closing();
            return opening.flatMap(open -> closing.map(close -> new Span(telling.head(), open, close)));
        }
    }

    private Continuity() {}

    /** {@return where a statement does not go on from the one before, account by account} */
    static List<Finding> check(List<Tellings> tellings) {
        Map<String, List<Span>> accounts = new TreeMap<>();
        tellings.stream()
                .filter(each -> each.head().kind() == StatementKind.STATEMENT)
                .forEach(each -> Span.of(each)
                        .ifPresent(span -> accounts.computeIfAbsent(account(span), number -> new ArrayList<>())
                                .add(span)));
        List<Finding> found = new ArrayList<>();
        accounts.values().forEach(spans -> check(spans, found));
        return found;
    }

    /** One number may stand for an account in each of several currencies. */
    private static String account(Span span) {
        return span.head().account().number() + " " + span.opening().amount().getCurrencyUnit();
    }

    /** Holds each statement against the one before, in the order of their days. */
    private static void check(List<Span> spans, List<Finding> found) {
        spans.sort(Span.ORDER);
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            gap(before, after).ifPresent(found::add);
            broken(before, after).ifPresent(found::add);
        }
    }

    /**
     * {@return that numbers have a gap, where both statements have one}
     *
     * Numbers begin anew with a year: after 250 in December, 1 in January is no gap, and 2 is.
     */
    private static Optional<Finding> gap(Span before, Span after) {
        Optional<Long> expected = before.head().sequence().map(number -> number + 1);
        LocalDate last = before.closing().day();
        boolean anew = last.getYear() < after.closing().day().getYear();
        return after.head()
                .sequence()
                .filter(number -> expected.isPresent() && !number.equals(expected.get()) && !(anew && number == 1))
                .map(number -> StatementRule.NONE_MISSING.at(
                        after.head().place(),
                        say("after statement {before} of {day} comes {number}")
                                .with("before", before.head().sequence().orElseThrow())
                                .with("day", last)
                                .with("number", number)));
    }

    /** {@return that a statement does not open with what the one before closed with, to the cent} */
    private static Optional<Finding> broken(Span before, Span after) {
        Money closed = before.closing().amount();
        Money opened = after.opening().amount();
        return closed.equals(opened)
                ? Optional.empty()
                : Optional.of(StatementRule.CONTINUED.at(
                        after.head().place(),
                        say("it opens with {opened}, and {before} closed with {closed} on {day}")
                                .with("opened", opened)
                                .with("before", before.head().place())
                                .with("closed", closed)
                                .with("day", before.closing().day())));
    }
}
