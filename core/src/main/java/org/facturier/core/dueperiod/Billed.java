package org.facturier.core.dueperiod;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExactMoney;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * A line that stands and billed days of a rule, and what was taken back of it. What is taken back is a share of what the line
 * came to on its document, and is the same share of what it came to as agreed.
 */
public final class Billed implements Piece {

    /** The newest document first, its lines as they stand: the order in which something is taken back. */
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
     * Makes a line of which nothing was taken back yet.
     *
     * @param place  the place of its document in the chain
     * @param came  what it came to on the document, allowances and charges of the whole shared in
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

    /** {@return the place of its document in the chain} */
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

    public boolean isOwedToPartner() {
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

    /** {@return as agreed, less what runs took back and what is to be billed anew} */
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

    /** {@return the numbers of its document and of those that took something of it} */
    List<String> documents() {
        return documents;
    }

    /** A document takes something of it. */
    void touchedBy(String number) {
        documents.add(number);
    }

    /** {@return how much of what is measured it accounts for} */
    BigDecimal quantity() {
        return origin.quantity().orElse(BigDecimal.ZERO).add(quantityBack);
    }

    /** {@return the share of an amount on its document, as agreed} */
    ExactMoney share(Money net) {
        return came.isZero()
                ? ExactMoney.zero(came.getCurrencyUnit())
                : ExactMoney.of(agreed).share(net, came);
    }

    /** {@return whether a day of it was not taken back by a run} */
    boolean standsOn(LocalDate day) {
        return daysBack.stream().noneMatch(days -> days.contains(day));
    }

    /** It is to be billed anew. */
    void takenBack(Money net) {
        billed = billed.minus(share(net));
        kept = kept.minus(net);
    }

    /** A run took something back, or that is undone. */
    void takenBack(Money net, LineOrigin by, boolean isUndone) {
        takenBack(net);
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

    /** Somebody gave something back. */
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
