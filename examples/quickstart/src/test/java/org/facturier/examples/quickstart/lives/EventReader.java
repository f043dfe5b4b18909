package org.facturier.examples.quickstart.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.facturier.examples.quickstart.lives.AgreementEvent.Agreed;
import org.facturier.examples.quickstart.lives.AgreementEvent.Amended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Discount;
import org.facturier.examples.quickstart.lives.AgreementEvent.Dropped;
import org.facturier.examples.quickstart.lives.AgreementEvent.Ended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Every;
import org.facturier.examples.quickstart.lives.AgreementEvent.Kind;
import org.facturier.examples.quickstart.lives.AgreementEvent.PutRight;
import org.facturier.examples.quickstart.lives.AgreementEvent.Recounted;
import org.facturier.examples.quickstart.lives.AgreementEvent.Rule;
import org.facturier.examples.quickstart.lives.AgreementEvent.Tier;
import org.facturier.examples.quickstart.lives.AgreementEvent.Used;
import org.facturier.examples.quickstart.lives.AgreementEvent.Withdrawn;

/** Reads one event. */
final class EventReader {

    private static final int THIRTY_DAYS = 30;

    private EventReader() {}

    static Event event(JsonNode json) {
        Fields event = new Fields(json);
        return switch (event.text("do")) {
            case "agreement" -> agreed(event);
            case "amendment" -> amended(event);
            case "put-right" -> new PutRight(event.text("agreement"), event.number("version"), rules(event));
            case "drop" -> new Dropped(event.text("agreement"), event.number("version"));
            case "end" -> new Ended(event.text("agreement"), event.day("until"));
            case "usage" ->
                new Used(
                        event.text("id"),
                        event.text("partner"),
                        event.text("metric"),
                        event.day("on"),
                        event.decimal("quantity"));
            case "usage-corrected" -> new Recounted(event.text("id"), event.decimal("quantity"));
            case "usage-withdrawn" -> new Withdrawn(event.text("id"));
            case "run", "invoice", "corrective", "replace", "credit", "given-note" -> DocumentReader.event(event);
            case "report" -> new Event.Reported(YearMonth.parse(event.text("through")), event.day("on"));
            case "carry-forward" -> new Event.Forward(event.day("on"));
            case "again" -> new Event.Again(event.number("of"));
            default -> MoneyReader.event(event);
        };
    }

    private static Agreed agreed(Fields event) {
        return new Agreed(
                event.text("id"),
                event.text("partner"),
                event.day("from"),
                event.numberOr("dueDays", THIRTY_DAYS),
                rules(event),
                event.has("discounts") ? discounts(event) : List.of(),
                event.child("rebate").map(Fields::off));
    }

    private static Amended amended(Fields event) {
        return new Amended(
                event.text("agreement"),
                event.number("version"),
                event.day("agreed"),
                event.day("effective"),
                event.maybeText("dueDays").map(Integer::valueOf),
                rules(event),
                event.has("discounts") ? Optional.of(discounts(event)) : Optional.empty(),
                event.child("rebate").map(Fields::off));
    }

    private static List<Rule> rules(Fields event) {
        return event.each("rules", EventReader::rule);
    }

    private static Rule rule(Fields rule) {
        Kind kind = Kind.valueOf(rule.text("kind"));
        return new Rule(
                rule.text("key"),
                kind,
                rule.decimalOr(
                        switch (kind) {
                            case FEE -> "amount";
                            case USAGE -> "price";
                            case COMMITMENT -> "minimum";
                        },
                        "0"),
                rule.each("tiers", tier -> new Tier(tier.maybeDecimal("upTo"), tier.decimal("price"))),
                rule.textOr("metric", ""),
                rule.texts("of"),
                Every.valueOf(rule.text("every")),
                rule.day("anchor"),
                rule.text("timing").equals("ADVANCE"),
                rule.text("rate"));
    }

    private static List<Discount> discounts(Fields event) {
        return event.each(
                "discounts",
                discount -> new Discount(
                        discount.text("key"),
                        discount.maybeText("rule"),
                        discount.off(),
                        discount.day("from"),
                        discount.maybeDay("until")));
    }
}
