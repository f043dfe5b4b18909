package org.facturier.core.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Rule;

/** The rules of a module, by the names of their constants, such as {@code CalculationRule.HAS_LINE}. */
final class RuleConstants {

    private final Map<String, Rule> rules = new HashMap<>();

    private RuleConstants() {}

    static RuleConstants in(Path folder) {
        RuleConstants constants = new RuleConstants();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith("Rule.java"))
                    .map(file -> folder.relativize(file)
                            .toString()
                            .replaceAll("\\.java$", "")
                            .replace('/', '.'))
                    .forEach(constants::read);
            return constants;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(String name) {
        try {
            Class<?> type = Class.forName(name);
            if (type.isEnum() && Rule.class.isAssignableFrom(type)) {
                for (Object constant : type.getEnumConstants()) {
                    rules.put(type.getSimpleName() + "." + ((Enum<?>) constant).name(), (Rule) constant);
                }
            }
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(name, absent);
        }
    }

    Optional<Rule> find(String constant) {
        return Optional.ofNullable(rules.get(constant));
    }

    List<Rule> all() {
        return new ArrayList<>(rules.values());
    }
}
