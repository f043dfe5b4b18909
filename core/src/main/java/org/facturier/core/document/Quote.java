package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * An offer, with the same figures that the invoice will have. It never changes; what is answered to it is told by events.
 *
 * @param number  its number, in a series of its own
 * @param offeredOn  its date
 * @param validUntil  the last day on which it may be accepted
 * @param draft  what would be invoiced
 * @param calculated  what it comes to
 * @param options  what is offered beside, numbered after the lines of the draft, each with what it comes to; in no total until
 *     the buyer takes it
 */
public record Quote(
        InvoiceNumber number,
        LocalDate offeredOn,
        LocalDate validUntil,
        InvoiceDraft draft,
        CalculatedAmounts calculated,
        List<@Valid InvoiceLine> options) {

    /**
     * Puts an offer together again; a new one is made by the issuer, which says what is wrong as findings.
     *
     * @throws IllegalArgumentException if the offer ends before it is made, its amounts are those of another draft or in
     *     several currencies, or an option has another number: what does not come to one thing is no offer, and nobody but a
     *     calculator makes calculated amounts
     */
    public Quote {
        Completeness.of("a quote")
                .needs("number", number)
                .needs("offeredOn", offeredOn)
                .needs("validUntil", validUntil)
                .needs("draft", draft)
                .needs("calculated", calculated)
                .verify();
        if (validUntil.isBefore(offeredOn)) {
            throw new RefusedException(say("quoteEnds", "a quote of {offeredOn} cannot end on {validUntil}")
                    .with("offeredOn", offeredOn)
                    .with("validUntil", validUntil));
        }
        if (!draft.lines()
                .equals(calculated.lines().stream().map(InvoiceLine::item).toList())) {
            throw new RefusedException(say("quoteOfAnother", "quote {quote} has the calculated of another draft")
                    .with("quote", number));
        }
        options = options == null ? List.of() : List.copyOf(options);
        ForeignAmount.in(draft.header(), calculated, draft.bases(), options).ifPresent(foreign -> {
            throw new RefusedException(say("foreignInQuote", "a quote in {currency} has no amount of {foreign}")
                    .with("currency", draft.header().currency())
                    .with("foreign", foreign));
        });
        for (int i = 0; i < options.size(); i++) {
            int expected = draft.lines().size() + i + 1;
            if (options.get(i).number() != expected) {
                throw new RefusedException(
                        say("optionNumber", "option {place} has the number {number}, expected is {expected}")
                                .with("place", i + 1)
                                .with("number", options.get(i).number())
                                .with("expected", expected));
            }
        }
    }

    /** Makes an offer without options. */
    public Quote(
            InvoiceNumber number,
            LocalDate offeredOn,
            LocalDate validUntil,
            InvoiceDraft draft,
            CalculatedAmounts calculated) {
        this(number, offeredOn, validUntil, draft, calculated, List.of());
    }

    /** {@return this offer, with other options} */
    public Quote with(List<InvoiceLine> others) {
        return new Quote(number, offeredOn, validUntil, draft, calculated, others);
    }

    /** {@return whether it may still be accepted on a day} */
    public boolean isOpen(LocalDate asOf) {
        return !asOf.isBefore(offeredOn) && !asOf.isAfter(validUntil);
    }

    /** {@return how an invoice refers to it} */
    public DocumentReference reference() {
        return new DocumentReference(number, offeredOn);
    }
}
