package org.facturier.core.order;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingChecks;
import org.facturier.core.order.OfferEvent.OfferAccepted;
import org.facturier.core.order.OfferEvent.OfferDeclined;

/**
 * A quote and what was answered to it. The first answer decides, if it came while the quote was open: what comes later, or
 * too late, changes nothing. Events are only ever added, and how it stands is read off them, so that any day in the past
 * can be asked about.
 *
 * @param quote  the quote
 * @param events  what happened, in the order it became known
 * @source Code civil, art. 1116 to 1118 and 1121
 */
public record Offer(Quote quote, List<@Valid OfferEvent> events) {

    public Offer {
        Completeness.of("an offer").needs("quote", quote).verify();
        events = List.copyOf(events);
    }

    /** {@return a quote to which nothing was answered yet} */
    public static Offer of(Quote quote) {
        return new Offer(quote, List.of());
    }

    /**
     * {@return this offer, after one more event} Nothing is refused: an acceptance that came too late is kept, and does not
     * count.
     */
    public Offer after(OfferEvent event) {
        List<OfferEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new Offer(quote, longer);
    }

    /** {@return how it stands at the end of a day: events after it do not count} */
    public OfferState asOf(LocalDate day) {
        return answer(day).map(Offer::state).orElseGet(() -> unanswered(day));
    }

    /**
     * {@return the answer that decides, as known at the end of a day: the one of the earliest day on which the quote was
     * open, and of several on one day the one that became known first; empty where none came} Both the day of the quote and
     * its last day count as open.
     */
    public Optional<OfferEvent> answer(LocalDate day) {
        return events.stream()
                .filter(event -> !event.on().isAfter(day) && quote.isOpen(event.on()))
                .min(Comparator.comparing(OfferEvent::on));
    }

    /** {@return the numbers of the options that were taken; none where it was not accepted} */
    private List<Integer> taken(LocalDate day) {
        return answer(day)
                .filter(OfferAccepted.class::isInstance)
                .map(answer -> ((OfferAccepted) answer).options())
                .orElse(List.of());
    }

    /** {@return how an offer stands by the answer that decides} */
    private static OfferState state(OfferEvent answer) {
        return answer.match(new OfferEvent.Cases<>() {
            @Override
            public OfferState accepted(OfferAccepted event) {
                return OfferState.ACCEPTED;
            }

            @Override
            public OfferState declined(OfferDeclined event) {
                return OfferState.DECLINED;
            }

            @Override
            public OfferState withdrawn(OfferEvent.OfferWithdrawn event) {
                return OfferState.WITHDRAWN;
            }
        });
    }

    /** {@return how an offer stands to which nobody answered in time} */
    private OfferState unanswered(LocalDate day) {
        if (day.isBefore(quote.offeredOn())) {
            return OfferState.NOT_YET_MADE;
        }
        return quote.isOpen(day) ? OfferState.OPEN : OfferState.EXPIRED;
    }

    /** {@return the order that it became by a day, worked out by an arithmetic of the library; or why it is none} */
    public Outcome<Order> order(LocalDate asOf) {
        return order(asOf, InvoiceCalculator.standard());
    }

    /**
     * {@return the order that it became by a day, or why it is none: the quote is no quote of an invoice, it is not
     * accepted, or an option was taken that it does not have} Without options the order has the calculated amounts of the quote;
     * with some, it is worked out on the day of the quote, under the treatments that the quote settled.
     *
     * @param asOf  the day
     * @param calculator  works out what it comes to with the options that were taken: that of the quote
     */
    public Outcome<Order> order(LocalDate asOf, InvoiceCalculator calculator) {
        Findings wrong = IssuingChecks.ofKind(quote.draft());
        if (wrong.hasErrors()) {
            return Outcome.rejected(wrong);
        }
        OfferState state = asOf(asOf);
        return state == OfferState.ACCEPTED
                ? new TakenOptions(quote, taken(asOf)).order(calculator)
                : Outcome.rejected(OrderRule.QUOTE_ACCEPTED
                        .at(
                                "events",
                                say("quote {quote} is {state} on {day}")
                                        .with("quote", quote.number())
                                        .with("state", words(state))
                                        .with("day", asOf))
                        .withHint(
                                state == OfferState.OPEN
                                        ? say("open", "note the acceptance")
                                        : say("make a new quote and have it accepted")));
    }

    private static Message words(OfferState state) {
        return switch (state) {
            case NOT_YET_MADE -> say("quoteNotYetMade", "not yet made");
            case OPEN -> say("quoteOpen", "open");
            case ACCEPTED -> say("quoteAccepted", "accepted");
            case DECLINED -> say("quoteDeclined", "declined");
            case WITHDRAWN -> say("quoteWithdrawn", "withdrawn");
            case EXPIRED -> say("quoteExpired", "expired");
        };
    }
}
