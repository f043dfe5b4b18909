package org.facturier.core.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExactMoney;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * A line that stands and billed days of a rule, and what was credited of it. What is credited is a share of what the line
 * came to on its document, and is the same share of what it came to as agreed.
 *
 * <p>A fee of 100.00 that was issued with 10 % off the whole invoice came to 90.00 there, and to 100.00 as agreed. A credit of
 * 45.00 is half of it, so 50.00 as agreed: kept as a fraction, for a third of a cent is not lost over several credits.
 *
 * <p>Who takes something back changes other figures:
 * <ul>
 *   <li>a run, or a hand after which it is to be billed anew: less was billed, and less is kept;
 *   <li>a hand that gives back: as much was billed, and less is kept;
 *   <li>a run for the cap of another rule: as much was billed, and less is kept;
 *   <li>a hand that forgives (goodwill): nothing, it is beside what is due.
 * </ul>
 */
public final class Billed implements PeriodPiece {

    /** The newest document first, its lines as they stand: the order in which something is credited. */
    static final Comparator<Billed> NEWEST_FIRST = Comparator.comparing(Billed::place)
            .reversed()
            .thenComparing(line -> line.line().number());

    private final int place;
    private final LineKey key;
    private final Invoice document;
    private final InvoiceLine line;
    private final LineOrigin origin;
    private final Money agreed;
    private final Money came;
    private ExactMoney billed;
    private ExactMoney byHand;
    private Money kept;
    private BigDecimal quantityBack = BigDecimal.ZERO;
    private final List<String> documents = new ArrayList<>();
    private final List<ServicePeriod> daysBack = new ArrayList<>();

    /**
     * Makes a line of which nothing was credited yet.
     *
     * @param place  the place of its document in the chain, among those that stand
     * @param key  the document and the number of the line, by which effects name it
     * @param document  on which it stands
     * @param line  as it stands there
     * @param origin  what it billed
     * @param came  what it came to on the document without tax, allowances and charges of the whole shared in
     */
    Billed(int place, LineKey key, Invoice document, InvoiceLine line, LineOrigin origin, Money came) {
        this.place = place;
        this.key = key;
        this.document = document;
        this.line = line;
        this.origin = origin;
        this.agreed = AgreedAmount.of(came.getCurrencyUnit(), line.item());
        this.came = came;
        this.billed = ExactMoney.of(agreed);
        this.byHand = ExactMoney.zero(came.getCurrencyUnit());
        this.kept = came;
        this.documents.add(document.number().text());
    }

    /** {@return the place of its document in the chain: the newest has the highest} */
    int place() {
        return place;
    }

    LineKey key() {
        return key;
    }

    public Invoice document() {
        return document;
    }

    public InvoiceLine line() {
        return line;
    }

    public LineOrigin origin() {
        return origin;
    }

    /** {@return whether its document is self-billed, so that the partner is the seller} */
    public boolean isSelfBilled() {
        return document.type().isSelfBilled();
    }

    /** {@return what it came to as agreed} */
    Money agreed() {
        return agreed;
    }

    /** {@return what it came to on its document} */
    Money came() {
        return came;
    }

    /** {@return as agreed, less what runs credited and what is to be billed anew} */
    ExactMoney billed() {
        return billed;
    }

    /** {@return as agreed, what was given back by hand} */
    ExactMoney byHand() {
        return byHand;
    }

    /** {@return what of the amount on its document was not given back or is billed anew; goodwill gives nothing back} */
    Money kept() {
        return kept;
    }

    /** {@return the numbers of its document and of those that took something of it, the oldest first; one may come twice} */
    List<String> documents() {
        return documents;
    }

    /** A document takes something of it. */
    void touchedBy(String number) {
        documents.add(number);
    }

    /**
     * {@return how much of what is measured it accounts for, less what runs credited and what is billed anew; zero where
     * nothing is measured}
     *
     * <p>What a hand gives back says nothing of quantities, and changes none.
     */
    BigDecimal quantity() {
        return origin.quantity().orElse(BigDecimal.ZERO).add(quantityBack);
    }

    /**
     * {@return the share of an amount on its document, as agreed; nothing of a line that came to nothing}
     *
     * @param net  without tax, as on the document
     */
    ExactMoney share(Money net) {
        return came.isZero()
                ? ExactMoney.zero(came.getCurrencyUnit())
                : ExactMoney.of(agreed).share(net, came);
    }

    /**
     * {@return whether a day of it was not credited by a run} A day is credited in whole or not at all, whatever the
     * amount.
     */
    boolean standsOn(LocalDate day) {
        return daysBack.stream().noneMatch(days -> days.contains(day));
    }

    /**
     * It is to be billed anew: as if so much of it had never been billed. Once all of it is, it accounts for nothing that is
     * measured; before, for the less by what is said in its units. An amount of it says nothing of quantities.
     *
     * @param net  as on its document
     * @param by  the line that says so, if there is one
     */
    void billedAnew(Money net, Optional<LineItem> by) {
        credited(net);
        BigDecimal back =
                billed.signum() == 0 ? quantity() : by.map(this::units).orElse(BigDecimal.ZERO);
        quantityBack = quantityBack.subtract(back);
    }

    /** {@return how many units of what is measured a line says; none where it says an amount, or its line billed no units} */
    private BigDecimal units(LineItem by) {
        LineItem own = line.item();
        boolean inUnits = by.unit().equals(own.unit())
                && !own.unit().equals(Unit.LUMP_SUM)
                && origin.quantity()
                        .filter(measured -> measured.compareTo(own.quantity()) == 0)
                        .isPresent();
        return inUnits ? by.quantity().abs() : BigDecimal.ZERO;
    }

    private void credited(Money net) {
        billed = billed.minus(share(net));
        kept = kept.minus(net);
    }

    /**
     * A run took something back, or that is undone.
     *
     * @param net  as on its document; below zero where it is undone
     * @param by  the origin of the line that did it: its days are credited, and its quantity, mostly below zero, counts
     * @param isUndone  whether a later document credits that line, so that days and quantity stand again
     */
    void credited(Money net, LineOrigin by, boolean isUndone) {
        credited(net);
        BigDecimal quantity = by.quantity().orElse(BigDecimal.ZERO);
        quantityBack = quantityBack.add(isUndone ? quantity.negate() : quantity);
        if (isUndone) {
            daysBack.remove(by.period());
        } else {
            daysBack.add(by.period());
        }
    }

    /** Another rule took something off it. */
    void takenByOther(Money net) {
        kept = kept.minus(net);
    }

    /** Somebody gave something back, or credits what was given back, which is below zero. */
    void givenBack(Money net) {
        byHand = byHand.plus(share(net));
        kept = kept.minus(net);
    }

    @Override
    public ServicePeriod days() {
        return origin.period();
    }

    @Override
    public void join(Stretch stretch) {
        stretch.add(this);
    }
}
