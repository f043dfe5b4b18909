package org.facturier.examples.quickstart.lives;

import java.util.Optional;
import org.facturier.examples.quickstart.lives.MoneyEvent.Disputed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Promised;
import org.facturier.examples.quickstart.lives.MoneyEvent.Put;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Reversed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Settled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Share;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;

/** Reads an event of money. */
final class MoneyReader {

    private MoneyReader() {}

    static MoneyEvent event(Fields event) {
        return switch (event.text("do")) {
            case "payment" -> paid(event);
            case "allocate", "set-off" ->
                new Put(
                        event.text("id"),
                        event.day("on"),
                        event.text("credit"),
                        event.text("debit"),
                        event.decimal("amount"));
            case "refund" ->
                new PaidOut(
                        event.text("id"),
                        event.day("on"),
                        event.decimal("amount"),
                        event.text("partner"),
                        event.maybeText("of"));
            case "transfer" ->
                new Transferred(
                        event.text("id"),
                        event.day("on"),
                        event.text("credit"),
                        event.text("to"),
                        event.decimal("amount"));
            case "entry" ->
                new Entered(
                        event.text("id"),
                        event.day("on"),
                        event.decimal("amount"),
                        event.day("due"),
                        event.text("partner"),
                        event.text("reason"));
            case "reverse" ->
                new Reversed(event.text("id"), event.day("on"), event.text("fact"), event.textOr("why", ""));
            case "write-off" -> relieved(event, event.text("reason"));
            case "discount-taken" -> relieved(event, Relieved.DISCOUNT);
            default -> ofDocument(event);
        };
    }

    private static MoneyEvent ofDocument(Fields event) {
        return switch (event.text("do")) {
            case "reschedule" ->
                new Rescheduled(event.text("id"), event.day("on"), event.text("document"), DocumentReader.parts(event));
            case "dispute" ->
                new Disputed(event.text("id"), event.day("on"), event.text("document"), event.decimal("amount"));
            case "dispute-end" -> new Settled(event.text("dispute"), event.day("on"), event.text("how"));
            case "promise" ->
                new Promised(event.text("id"), event.day("on"), event.text("document"), event.day("until"));
            default -> throw new IllegalArgumentException("unknown event " + event.text("do"));
        };
    }

    private static Paid paid(Fields event) {
        return new Paid(
                event.text("id"),
                event.text("partner"),
                event.day("on"),
                event.decimal("amount"),
                event.textOr("currency", "EUR"),
                event.maybeDecimal("accountingRate"),
                event.each(
                        "to",
                        share -> new Share(
                                share.text("document"),
                                share.decimal("amount"),
                                share.textOr("part", "").equals("paidBefore"))),
                event.has("to") ? Optional.empty() : event.maybeText("reference"));
    }

    private static Relieved relieved(Fields event, String reason) {
        return new Relieved(
                event.text("id"),
                event.day("on"),
                event.text("document"),
                event.decimal("amount"),
                reason,
                event.maybeDay("duplicateOn"),
                event.maybeText("with"));
    }
}
