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
 * What one agreement bills and takes back in one run, while it is worked out. Charges go on the day on which they are billed;
 * what only adjusts waits for the last day on which something is billed in the same direction, so that it needs no document of
 * its own. What is moved of a stretch is counted as agreed.
 */
public final class Bills {

    private final CurrencyUnit currency;
    private final LocalDate asOf;
    private final List<Charge> charges = new ArrayList<>();
    private final List<Charge> differences = new ArrayList<>();
    private final List<TakeBack> takeBacks = new ArrayList<>();
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
    void charge(Stretch stretch, Claim claim, LineItem line) {
        add(stretch, claim.billedOn(), line, AgreedAmount.of(currency, line));
    }

    private void add(Stretch stretch, LocalDate day, LineItem line, Money amount) {
        charges.add(new Charge(day, stretch.isOwedToPartner(), line, amount, stretch.place(), stretch.documents()));
        move(stretch, ExactMoney.of(amount));
    }

    /** Counts what is billed of a stretch, or taken back, below zero. */
    private void move(Stretch stretch, ExactMoney amount) {
        moved.merge(stretch, amount, ExactMoney::plus);
    }

    /**
     * Bills more for days that were billed before.
     *
     * @param more  how much, above zero; the line comes to it
     */
    void more(Stretch stretch, LineItem line, Money more) {
        differences.add(new Charge(asOf, stretch.isOwedToPartner(), line, more, stretch.place(), stretch.documents()));
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
     * Takes back so much of a line.
     *
     * @param net  as on the document of the line, above zero; it counts as its share of what was agreed
     * @param line  the line of a credit note that says so
     */
    void takeBack(Stretch stretch, Billed on, Money net, LineItem line) {
        takeBacks.add(new TakeBack(on, net, line, stretch.place(), stretch.documents()));
        move(stretch, on.share(net).negated());
    }

    /** {@return what is billed of a stretch, less what is taken back, as agreed} */
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
    public List<Charge> charges() {
        List<Charge> all = new ArrayList<>(charges);
        all.sort(Comparator.comparing(Charge::place));
        differences.stream()
                .sorted(Comparator.comparing(Charge::place))
                .forEach(more -> all.add(more.on(lastDay(more.owedToPartner()))));
        return all;
    }

    /** {@return what is taken back, in the order of the agreement; within a stretch the newest line first} */
    public List<TakeBack> takeBacks() {
        return takeBacks.stream().sorted(Comparator.comparing(TakeBack::place)).toList();
    }

    /**
     * {@return the last day on which something is billed now, so that what adjusts needs no paper of its own; else that of the
     * run}
     *
     * @param owedToPartner  whether the partner is the seller: the two directions never share a document
     */
    public LocalDate lastDay(boolean owedToPartner) {
        return charges.stream()
                .filter(charge -> charge.owedToPartner() == owedToPartner)
                .map(Charge::billedOn)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /** {@return the days on which something is billed, the last first} */
    SortedSet<LocalDate> days(boolean owedToPartner) {
        SortedSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        charges().stream()
                .filter(charge -> charge.owedToPartner() == owedToPartner)
                .map(Charge::billedOn)
                .forEach(days::add);
        return days;
    }

    /** {@return what is billed on a day so far, in one direction; what is taken back of earlier lines is not in it} */
    Money on(LocalDate day, boolean owedToPartner) {
        return charges().stream()
                .filter(charge -> charge.owedToPartner() == owedToPartner
                        && charge.billedOn().equals(day))
                .map(Charge::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
