package org.facturier.core.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.ExactMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one agreement bills and credits in one run, while it is worked out. Charges go on the day on which they are billed;
 * what only adjusts waits for the last day on which something is billed in the same direction, so that it needs no document of
 * its own. What is moved of a stretch is counted as agreed.
 */
public final class Bills {

    private final CurrencyUnit currency;
    private final LocalDate asOf;
    private final List<BillableLine> billableLines = new ArrayList<>();
    private final List<BillableLine> differences = new ArrayList<>();
    private final List<LineCredit> lineCredits = new ArrayList<>();
    private final Map<Stretch, ExactMoney> moved = new HashMap<>();

    /**
     * Begins with nothing billed.
     *
     * @param currency  the currency of the agreement
     * @param asOf  the day of the run, on which differences are billed where nothing else is
     */
    Bills(CurrencyUnit currency, LocalDate asOf) {
        this.currency = currency;
        this.asOf = asOf;
    }

    /** Bills days of which nothing was billed before, on their own day. */
    void billableLine(Stretch stretch, DueAmount dueAmount, LineItem line) {
        add(stretch, dueAmount.billedOn(), line, AgreedAmount.of(currency, line));
    }

    private void add(Stretch stretch, LocalDate day, LineItem line, Money amount) {
        billableLines.add(
                new BillableLine(day, stretch.isSelfBilled(), line, amount, stretch.place(), stretch.documents()));
        move(stretch, ExactMoney.of(amount));
    }

    /** Counts what is billed of a stretch, or credited, below zero. */
    private void move(Stretch stretch, ExactMoney amount) {
        moved.merge(stretch, amount, ExactMoney::plus);
    }

    /**
     * Bills more for days that were billed before.
     *
     * @param more  how much, above zero; the line comes to it
     */
    void more(Stretch stretch, LineItem line, Money more) {
        differences.add(
                new BillableLine(asOf, stretch.isSelfBilled(), line, more, stretch.place(), stretch.documents()));
        move(stretch, ExactMoney.of(more));
    }

    /**
     * Takes something off what else is billed on a day.
     *
     * @param line  one of the quantity -1
     * @param back  how much, above zero
     */
    void off(LocalDate day, Stretch stretch, LineItem line, Money back) {
        add(stretch, day, line, back.negated());
    }

    /**
     * Credits so much of a line.
     *
     * @param net  as on the document of the line, above zero; it counts as its share of what was agreed
     * @param line  the line of a credit note that says so
     */
    void lineCredit(Stretch stretch, Billed on, Money net, LineItem line) {
        lineCredits.add(new LineCredit(on, net, line, stretch.place(), stretch.documents()));
        move(stretch, on.share(net).negated());
    }

    /** {@return what is billed of a stretch, less what is credited, as agreed} */
    ExactMoney moved(Stretch stretch) {
        return moved.getOrDefault(stretch, ExactMoney.zero(currency));
    }

    /**
     * {@return what is billed, each on its day, in the order of the agreement; differences come last, with what else is billed
     * last}
     *
     * <p>Late usage of the first quarter that is found on 1 May, when the fee of May is billed, stands on the invoice of the
     * fee; found when nothing else is billed, it has an invoice of the day of the run.
     */
    public List<BillableLine> billableLines() {
        List<BillableLine> all = new ArrayList<>(billableLines);
        all.sort(Comparator.comparing(BillableLine::place));
        differences.stream()
                .sorted(Comparator.comparing(BillableLine::place))
                .forEach(more -> all.add(more.on(lastDay(more.selfBilled()))));
        return all;
    }

    /** {@return what is credited, in the order of the agreement; within a stretch the newest line first} */
    public List<LineCredit> lineCredits() {
        return lineCredits.stream()
                .sorted(Comparator.comparing(LineCredit::place))
                .toList();
    }

    /**
     * {@return the last day on which something is billed now, so that what adjusts needs no paper of its own; else that of the
     * run}
     *
     * @param selfBilled  whether the partner is the seller: the two directions never share a document
     */
    public LocalDate lastDay(boolean selfBilled) {
        return billableLines.stream()
                .filter(billableLine -> billableLine.selfBilled() == selfBilled)
                .map(BillableLine::billedOn)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /** {@return the days on which something is billed, the last first} */
    SortedSet<LocalDate> days(boolean selfBilled) {
        SortedSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        billableLines().stream()
                .filter(billableLine -> billableLine.selfBilled() == selfBilled)
                .map(BillableLine::billedOn)
                .forEach(days::add);
        return days;
    }

    /** {@return what is billed on a day so far, in one direction; what is credited of earlier lines is not in it} */
    Money on(LocalDate day, boolean selfBilled) {
        return billableLines().stream()
                .filter(billableLine -> billableLine.selfBilled() == selfBilled
                        && billableLine.billedOn().equals(day))
                .map(BillableLine::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
