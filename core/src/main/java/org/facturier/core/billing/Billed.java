package org.facturier.core.billing;

import java.math.BigDecimal;
import org.facturier.core.chain.LineKey;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.money.ExactMoney;
import org.joda.money.Money;

/**
 * A line that stands and billed days of a rule, and what was taken back of it. What is taken back is a share of what the line
 * came to on its document, and is the same share of what it came to as agreed.
 */
final class Billed implements Piece {

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

    /**
     * Makes a line of which nothing was taken back yet.
     *
     * @param place  a number that grows with the chain
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
    }

    /** {@return a number that is larger the newer the line is} */
    int place() {
        return place;
    }

    LineKey key() {
        return key;
    }

    Invoice document() {
        return document;
    }

    InvoiceLine line() {
        return line;
    }

    LineOrigin origin() {
        return origin;
    }

    boolean isOwedToPartner() {
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

    /** A run took something back, or it is to be billed anew. */
    void takenBack(Money net) {
        billed = billed.minus(share(net));
        kept = kept.minus(net);
    }

    /** So much of what is measured was taken back; it is below zero. */
    void takenBack(BigDecimal quantity) {
        quantityBack = quantityBack.add(quantity);
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
