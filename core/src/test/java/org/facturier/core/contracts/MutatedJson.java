package org.facturier.core.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A document in JSON with some places turned: values at and beyond their bounds, other currencies, what another place says,
 * what is missing, null, given twice or of another kind. Equal seeds turn alike.
 */
public final class MutatedJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> DAYS = List.of(
            "1900-01-01",
            "2199-12-31",
            "2200-01-01",
            "1582-10-10",
            "2024-02-29",
            "2023-02-29",
            "2026-01-15",
            "2026-12-31");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.5",
            "100",
            "100.01",
            "-0.000000001",
            "3.3333333333333333333333333333",
            "0.000000000000000000000000000001",
            "999999999999999999999999999999",
            "123456789012345678901234567890.123456789012345678901234567891",
            "1e5");
    private static final List<String> AMOUNTS = List.of(
            "EUR 0.00",
            "EUR 0.01",
            "EUR -0.01",
            "EUR 1000000.00",
            "CHF 12.00",
            "JPY 12",
            "BHD 1.234",
            "EUR 999999999999999999999999999999.99",
            "EUR 0.001",
            "XXX 1");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "a\ud800b",
            "a\u0000b",
            "a\nb\u2028c",
            "\u05E9\u05DC\u05D5\u05DD",
            "A-A",
            "$1\\{0}",
            "x".repeat(4_001));
    private static final int[] COUNTS = {0, 1, -1, 2, 31, 366, 90_000, Integer.MAX_VALUE, Integer.MIN_VALUE};

    private final Random random;

    private MutatedJson(long seed) {
        this.random = new Random(seed);
    }

    /** {@return the document with one to three places turned} */
    public static JsonNode of(JsonNode document, long seed) {
        MutatedJson mutation = new MutatedJson(seed);
        JsonNode mutated = document.deepCopy();
        for (int i = 1 + mutation.random.nextInt(3); i > 0; i--) {
            mutation.turn(mutated);
        }
        return mutated;
    }

    private void turn(JsonNode document) {
        List<JsonNode> containers = new ArrayList<>();
        gather(document, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            property(object, any(names(object)), containers);
        } else if (container instanceof ArrayNode list) {
            element(list);
        }
    }

    private static void gather(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> gather(child, containers));
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void property(ObjectNode object, String name, List<JsonNode> containers) {
        switch (random.nextInt(10)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, other(name, containers));
            case 2 -> object.set(name, random.nextBoolean() ? JSON.nullNode() : ofAnotherKind());
            default -> object.set(name, turned(object.get(name)));
        }
    }

    /** What a place of the same name says elsewhere. */
    private JsonNode other(String name, List<JsonNode> containers) {
        List<JsonNode> found = containers.stream()
                .filter(container -> container.has(name))
                .<JsonNode>map(container -> container.get(name).deepCopy())
                .toList();
        return any(found);
    }

    private JsonNode ofAnotherKind() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.objectNode();
            case 1 -> JSON.arrayNode().add("x");
            case 2 -> JSON.numberNode(1.5);
            default -> JSON.textNode("x");
        };
    }

    private void element(ArrayNode list) {
        if (list.isEmpty()) {
            return;
        }
        int at = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(list.get(at).deepCopy());
            case 2 -> list.set(at, list.get(random.nextInt(list.size())).deepCopy());
            default -> list.set(at, turned(list.get(at)));
        }
    }

    private JsonNode turned(JsonNode value) {
        if (value.isTextual()) {
            return JSON.textNode(text(value.textValue()));
        }
        if (value.isBoolean()) {
            return JSON.booleanNode(!value.booleanValue());
        }
        return value.isNumber() ? JSON.numberNode(COUNTS[random.nextInt(COUNTS.length)]) : value;
    }

    /** Of the kind of what was there, as a rule. */
    private String text(String before) {
        if (random.nextInt(6) == 0) {
            return any(TEXTS);
        }
        if (before.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return any(DAYS);
        }
        if (before.matches("[A-Z]{3} -?[0-9.]{1,60}")) {
            return random.nextBoolean() ? before.replaceAll("[0-9]$", "7") : any(AMOUNTS);
        }
        return before.matches("-?[0-9.]{1,60}") ? any(NUMBERS) : any(TEXTS);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
