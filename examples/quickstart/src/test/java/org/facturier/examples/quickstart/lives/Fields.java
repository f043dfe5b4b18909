package org.facturier.examples.quickstart.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON object; amounts are text. */
record Fields(JsonNode json) {

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    String text(String name) {
        return maybeText(name).orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + json));
    }

    String textOr(String name, String otherwise) {
        return maybeText(name).orElse(otherwise);
    }

    Optional<String> maybeText(String name) {
        return has(name) ? Optional.of(json.get(name).asText()) : Optional.empty();
    }

    boolean is(String name) {
        return json.path(name).asBoolean();
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    int numberOr(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    BigDecimal decimalOr(String name, String otherwise) {
        return new BigDecimal(textOr(name, otherwise));
    }

    Optional<BigDecimal> maybeDecimal(String name) {
        return maybeText(name).map(BigDecimal::new);
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    Optional<LocalDate> maybeDay(String name) {
        return maybeText(name).map(LocalDate::parse);
    }

    Optional<Fields> child(String name) {
        return has(name) ? Optional.of(new Fields(json.get(name))) : Optional.empty();
    }

    <T> List<T> each(String name, Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        json.path(name).forEach(item -> all.add(reader.apply(new Fields(item))));
        return List.copyOf(all);
    }

    List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        json.path(name).forEach(item -> all.add(item.asText()));
        return List.copyOf(all);
    }

    Map<String, BigDecimal> decimals(String name) {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        json.path(name)
                .properties()
                .forEach(entry ->
                        all.put(entry.getKey(), new BigDecimal(entry.getValue().asText())));
        return all;
    }

    /** {@return what this takes off: {@code percent} or {@code amount}} */
    Off off() {
        return has("percent") ? new Off(true, decimal("percent")) : new Off(false, decimal("amount"));
    }
}
