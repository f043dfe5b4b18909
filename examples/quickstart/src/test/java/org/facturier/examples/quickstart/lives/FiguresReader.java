package org.facturier.examples.quickstart.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.facturier.examples.quickstart.lives.Aspects.Aspect;

/** Reads what is expected. */
final class FiguresReader {

    private FiguresReader() {}

    /** {@return what must come of an event} */
    static Figures event(JsonNode event) {
        Figures figures = new Figures();
        if (event.path("refused").asBoolean()) {
            figures.put("refused", "true");
        }
        int place = 0;
        for (JsonNode proposal : event.path("proposes")) {
            proposal(figures, "run." + place++ + ".", proposal);
        }
        return figures;
    }

    private static void proposal(Figures figures, String at, JsonNode proposal) {
        for (String name : new String[] {"type", "billedOn", "net", "tax", "payable"}) {
            figures.put(at + name, proposal.get(name).asText());
        }
        for (JsonNode charge : proposal.path("charges")) {
            String days = charge.get("period").get(0).asText() + "/"
                    + charge.get("period").get(1).asText();
            figures.put(
                    at + "charges." + charge.get("rule").asText() + "@" + days,
                    charge.get("net").asText());
        }
        for (JsonNode difference : proposal.path("differences")) {
            figures.put(
                    at + "differences." + difference.get("rule").asText(),
                    difference.get("net").asText());
        }
        for (JsonNode back : proposal.path("takeBacks")) {
            String name = at + "takeBacks." + back.get("document").asText() + "."
                    + back.get("rule").asText();
            figures.put(name + ".net", back.get("net").asText());
            figures.put(name + ".tax", back.get("tax").asText());
        }
        each(proposal.path("settles"), (number, amount) -> figures.put(at + "settles." + number, amount.asText()));
    }

    /** {@return the figures of a day} */
    static Figures day(JsonNode expected) {
        Figures figures = new Figures();
        each(expected.path("documents"), (number, document) -> document(figures, number, document));
        each(expected.path("partners"), (partner, account) -> flat(figures, "partners." + partner, account));
        for (String regime : new String[] {"debits", "payment"}) {
            JsonNode vat = expected.path("vat").path(regime);
            each(vat.path("months"), (month, rates) -> rates(figures, "vat." + regime + "." + month, rates));
            rates(figures, "vat." + regime + ".outstanding", vat.path("outstanding"));
        }
        if (expected.has("exchange")) {
            JsonNode exchange = expected.get("exchange");
            figures.put(
                    "exchange." + exchange.get("currency").asText(),
                    exchange.get("gain").asText());
        }
        return figures;
    }

    static Set<Aspect> silent(JsonNode expected) {
        Set<Aspect> silent = EnumSet.noneOf(Aspect.class);
        if (!expected.has("vat")) {
            silent.add(Aspect.VAT);
        }
        if (!expected.has("exchange")) {
            silent.add(Aspect.EXCHANGE);
        }
        return silent;
    }

    private static void document(Figures figures, String number, JsonNode document) {
        figures.put("documents." + number + ".type", document.get("type").asText());
        figures.put("documents." + number + ".payable", document.get("payable").asText());
        StringJoiner open = new StringJoiner(" ");
        document.get("open").forEach(part -> open.add(part.asText()));
        figures.put("open." + number, open.toString());
        flat(figures, "left." + number, document.path("left"));
        flat(figures, "settles." + number, document.path("settles"));
    }

    private static void rates(Figures figures, String name, JsonNode rates) {
        each(
                rates,
                (rate, figure) -> each(
                        figure,
                        (kind, amount) -> figures.putUnlessZero(name + "." + rate + "." + kind, amount.asText())));
    }

    private static void flat(Figures figures, String name, JsonNode node) {
        if (node.isValueNode()) {
            figures.put(name, node.asText());
        }
        each(node, (key, value) -> flat(figures, name + "." + key, value));
    }

    private static void each(JsonNode node, BiConsumer<String, JsonNode> action) {
        node.properties().forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
    }
}
