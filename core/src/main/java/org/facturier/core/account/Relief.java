package org.facturier.core.account;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * Days during which a part of an item need not be paid, by one amount.
 *
 * @param fact  the identifier of the relief or, of what is stated as paid before, of the document
 * @param item  the item
 * @param why  why; {@link #PAID_BEFORE} for what a document states as paid before
 * @param amount  how much, above zero
 * @param from  the first day
 * @param until  the day after the last, empty while it lasts
 * @param duplicateOn  the day on which the duplicate of an irrecoverable invoice went out
 */
public record Relief(
        String fact,
        ItemKey item,
        ReliefReason why,
        Money amount,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> duplicateOn) {

    /** It was paid before, as the document states (BT-113). */
    public static final ReliefReason PAID_BEFORE = new ReliefReason("PAID_BEFORE");

    public Relief {
        Completeness.of("a relief")
                .needs("fact", fact)
                .needs("item", item)
                .needs("why", why)
                .needs("amount", amount)
                .needs("from", from)
                .needs("until", until)
                .needs("duplicateOn", duplicateOn)
                .verify();
    }
}
