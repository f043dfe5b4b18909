package org.facturier.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.TreeMap;

/**
 * One text for each value of the model, whenever and wherever it is written: properties sorted by their UTF-16 units, no
 * blanks, the fewest escapes. It is JSON like any other and reads back by the same mapper.
 *
 * <p>A seal covers this text, so that any language can write it again and find whether the document was altered. An address
 * is
 * <pre>{@code
 * {"city":"Lyon","country":"FR","lines":["3 quai Jayr"],"postCode":"69009"}
 * }</pre>
 *
 * <p>Immutable and safe for many threads, as far as the mapper is no longer configured.
 *
 * @source RFC 8785 (JSON Canonicalization Scheme), for the whole numbers and texts that the model is written in
 */
public final class CanonicalJson {

    /** 15 digits: every reader holds such a whole number exactly, also one that knows only binary floating point. */
    private static final long LARGEST = 999_999_999_999_999L;

    private static final CanonicalJson STRICT = new CanonicalJson(FacturierJson.mapper());

    private final JsonMapper mapper;

    private CanonicalJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** {@return the form by the strict mapper of the library} */
    public static CanonicalJson standard() {
        return STRICT;
    }

    /**
     * {@return the form by a mapper of the host's, such as one that knows its own pricing models}
     *
     * @param mapper  the mapper; its order of properties and its indentation have no say
     */
    public static CanonicalJson by(JsonMapper mapper) {
        return new CanonicalJson(mapper);
    }

    /**
     * {@return the canonical text}
     *
     * <p>Equal values give equal texts. What is left out where nothing is said is left out here as well.
     *
     * @param value  a value of the model
     * @throws IllegalArgumentException if the mapper does not know the type, or a number is not whole or has more than 15
     *     digits: the model writes such as texts
     */
    public String text(Object value) {
        StringBuilder text = new StringBuilder();
        write(mapper.valueToTree(value), text);
        return text.toString();
    }

    /** Writes one node; truth values and null as JSON has them. */
    private static void write(JsonNode node, StringBuilder to) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, to);
            case ARRAY -> writeArray(node, to);
            case STRING -> writeText(node.textValue(), to);
            case NUMBER -> to.append(whole(node));
            default -> to.append(node.asText());
        }
    }

    /** Sorts by UTF-16 units, which is how Java compares texts; by code points the order would be another beyond U+FFFF. */
    private static void writeObject(JsonNode object, StringBuilder to) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        String between = "{";
        for (String name : sorted.keySet()) {
            to.append(between);
            writeText(name, to);
            write(sorted.get(name), to.append(':'));
            between = ",";
        }
        to.append(sorted.isEmpty() ? "{}" : "}");
    }

    /** Elements keep their order, for it may mean something. */
    private static void writeArray(JsonNode array, StringBuilder to) {
        String between = "";
        to.append('[');
        for (JsonNode element : array) {
            write(element, to.append(between));
            between = ",";
        }
        to.append(']');
    }

    /**
     * {@return a number that every reader holds exactly}
     *
     * @throws IllegalArgumentException if it is not whole, or has more than 15 digits
     */
    private static long whole(JsonNode number) {
        long value = number.longValue();
        if (!number.isIntegralNumber() || !number.canConvertToLong() || value < -LARGEST || value > LARGEST) {
            throw new IllegalArgumentException("expected a whole number of at most 15 digits, not " + number);
        }
        return value;
    }

    private static void writeText(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            writeUnit(text.charAt(i), to);
        }
        to.append('"');
    }

    /** Writes one UTF-16 unit: a quote, a backslash and control characters are escaped, in lower case; nothing else is. */
    private static void writeUnit(char unit, StringBuilder to) {
        switch (unit) {
            case '"' -> to.append("\\\"");
            case '\\' -> to.append("\\\\");
            case '\b' -> to.append("\\b");
            case '\t' -> to.append("\\t");
            case '\n' -> to.append("\\n");
            case '\f' -> to.append("\\f");
            case '\r' -> to.append("\\r");
            default -> {
                if (unit < ' ') {
                    to.append(unit < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(unit));
                } else {
                    to.append(unit);
                }
            }
        }
    }
}
