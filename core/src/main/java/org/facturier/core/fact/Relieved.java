package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * An amount need not be paid: a write-off, a discount taken, a small difference. It stands: on every day it is the smaller of
 * its limit and what is not settled, so that it yields to what is paid after all and takes again what is returned.
 *
 * @param id  the host's identifier
 * @param on  the day
 * @param item  the item, or all items of a document, those due first before the others
 * @param atMost  its limit, above zero
 * @param why  why, as a code
 * @param with  the payment to which it belongs: it waits for that payment and ends where it is returned
 * @param duplicateOn  the day on which the duplicate of an irrecoverable invoice went out, from which its tax is lowered
 */
public record Relieved(
        String id,
        LocalDate on,
        ItemKey item,
        Money atMost,
        ReliefReason why,
        Optional<String> with,
        Optional<LocalDate> duplicateOn)
        implements Fact {

    /** @throws IllegalArgumentException if the limit is not above zero */
    public Relieved {
        Completeness.of("a relief")
                .needs("id", id)
                .needs("on", on)
                .needs("item", item)
                .needs("atMost", atMost)
                .needs("why", why)
                .needs("with", with)
                .needs("duplicateOn", duplicateOn)
                .verify();
        Amounts.aboveZero(say("theRelief", "relief {id}").with("id", id), atMost);
    }

    /** Makes a relief that belongs to no payment. */
    public Relieved(String id, LocalDate on, ItemKey item, Money atMost, ReliefReason why) {
        this(id, on, item, atMost, why, Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.relieved(this);
    }

    @Override
    public Optional<Relieved> asRelieved() {
        return Optional.of(this);
    }
}
