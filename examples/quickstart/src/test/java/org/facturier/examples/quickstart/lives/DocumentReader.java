package org.facturier.examples.quickstart.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.examples.quickstart.lives.DocumentEvent.Back;
import org.facturier.examples.quickstart.lives.DocumentEvent.Bill;
import org.facturier.examples.quickstart.lives.DocumentEvent.Corrected;
import org.facturier.examples.quickstart.lives.DocumentEvent.Credited;
import org.facturier.examples.quickstart.lives.DocumentEvent.Foreign;
import org.facturier.examples.quickstart.lives.DocumentEvent.Given;
import org.facturier.examples.quickstart.lives.DocumentEvent.Intent;
import org.facturier.examples.quickstart.lives.DocumentEvent.Invoiced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Line;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.DocumentEvent.Replaced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Run;
import org.facturier.examples.quickstart.lives.DocumentEvent.Stands;

/** Reads an event that makes a document. */
final class DocumentReader {

    private static final int THIRTY_DAYS = 30;

    private DocumentReader() {}

    static DocumentEvent event(Fields event) {
        return switch (event.text("do")) {
            case "run" -> new Run(event.day("asOf"));
            case "invoice" -> invoiced(event);
            case "corrective" -> new Corrected(event.text("number"), event.text("of"), event.day("on"), bill(event));
            case "replace" ->
                new Replaced(event.text("of"), event.text("note"), event.text("invoice"), event.day("on"), bill(event));
            case "credit" -> credited(event);
            default -> given(event);
        };
    }

    private static Invoiced invoiced(Fields event) {
        return new Invoiced(
                event.text("number"),
                event.day("on"),
                event.text("partner"),
                event.is("selfBilled"),
                bill(event),
                event.maybeText("currency").map(code -> new Foreign(code, event.maybeDecimal("accountingRate"))));
    }

    private static Bill bill(Fields event) {
        return new Bill(
                event.each("lines", DocumentReader::line),
                event.child("discount").map(Fields::off),
                parts(event),
                event.numberOr("dueDays", THIRTY_DAYS),
                event.maybeDecimal("paidBefore"));
    }

    private static Credited credited(Fields event) {
        boolean full = event.is("full");
        return new Credited(
                event.text("number"),
                event.text("of"),
                event.day("on"),
                Intent.valueOf(event.textOr("intent", Intent.GIVEN_BACK.name())),
                full ? Map.of() : event.decimals("amounts"),
                full ? Map.of() : event.decimals("quantities"));
    }

    private static Given given(Fields event) {
        return new Given(
                event.text("number"),
                event.text("of"),
                event.day("on"),
                event.each("lines", line -> new Back(line.text("line"), line.decimal("net"), line.text("rate"))));
    }

    private static Line line(Fields line) {
        return new Line(
                line.decimal("quantity"),
                line.decimal("price"),
                line.text("rate"),
                line.maybeText("rule").map(rule -> stands(rule, line.texts("period"))));
    }

    private static Stands stands(String rule, List<String> period) {
        return new Stands(rule, LocalDate.parse(period.get(0)), LocalDate.parse(period.get(1)));
    }

    static List<Part> parts(Fields event) {
        return event.each("instalments", part -> new Part(part.day("due"), part.decimal("amount")));
    }
}
