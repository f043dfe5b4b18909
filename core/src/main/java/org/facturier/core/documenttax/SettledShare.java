package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.account.Link;
import org.facturier.core.arithmetic.CumulativeShare;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * How far a document is settled after something happened to it. Base and tax follow in proportion, and each share is of all
 * that happened so far, so that the shares of partial payments add up to the whole. Where nothing is owed, or less than
 * nothing, all that the document comes to counts at once.
 *
 * <p>All four amounts are with tax, in the currency of the document, and running totals. Of 120.00 owed let 30.00 be
 * settled, 2.40 be a discount for early payment and 57.60 be lost; then of a base of 100.00
 * <pre>{@code
 * paid         100.00 x  30.00 / 120.00                    = 25.00
 * charged      100.00 x (120.00 - 2.40) / 120.00           = 98.00
 * recoverable  100.00 x (120.00 - 2.40 - 57.60) / 120.00   = 50.00
 * }</pre>
 *
 * @param on  the day
 * @param fact  the identifier of what happened
 * @param link  the link, where it was one
 * @param owed  what is to be paid in all, what was paid before included: less its own notes, nothing once it is replaced
 * @param settled  what was paid of it: by money, before, by set-off, by notes of other documents
 * @param discounted  what need not be paid because the rest was paid early
 * @param irrecoverable  what is lost, once the duplicate of the document went out
 */
public record SettledShare(
        LocalDate on,
        String fact,
        Optional<Link> link,
        Money owed,
        Money settled,
        Money discounted,
        Money irrecoverable) {

    public SettledShare {
        Completeness.of("a settled share")
                .needs("on", on)
                .needs("fact", fact)
                .needs("link", link)
                .needs("owed", owed)
                .needs("settled", settled)
                .needs("discounted", discounted)
                .needs("irrecoverable", irrecoverable)
                .verify();
    }

    /**
     * {@return the part of a base or tax that is paid; all of it where more is settled than owed, nothing where less than
     * nothing is}
     *
     * @param whole  what the document comes to so far, in any currency: the part is in the same
     */
    public Money paid(Money whole) {
        return part(whole, settled);
    }

    /**
     * {@return the part of a base or tax that is charged in the end: discounts taken off} A discount counts from the day on
     * which it is taken, not while it is offered.
     */
    public Money charged(Money whole) {
        return part(whole, owed.minus(discounted));
    }

    /**
     * {@return the part of a base or tax that is charged and not lost} A write-off is a loss here only once the duplicate
     * of the invoice went out.
     */
    public Money recoverable(Money whole) {
        return part(whole, owed.minus(discounted).minus(irrecoverable));
    }

    /**
     * {@return a whole in proportion to what is owed, rounded to the minor unit; never more than all and never less than
     * nothing}
     */
    private Money part(Money whole, Money of) {
        if (!owed.isPositive() || !of.isLessThan(owed)) {
            return whole;
        }
        return of.isPositive() ? CumulativeShare.inProportion(whole, of, owed) : whole.multipliedBy(0);
    }
}
