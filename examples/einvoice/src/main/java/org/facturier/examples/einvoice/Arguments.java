package org.facturier.examples.einvoice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed, understood.
 *
 * @param task  what to do
 * @param switches  options without a value
 * @param values  options with their value
 * @param sources  files, folders, {@code -}; at least one
 */
record Arguments(String task, Set<String> switches, Map<String, String> values, List<String> sources) {

    private static final Map<String, Set<String>> SWITCHES = Map.of(
            "check", Set.of("--json", "--strict"),
            "convert", Set.of("--allow-loss"),
            "show", Set.of("--pdf"));
    private static final Map<String, Set<String>> VALUES = Map.of(
            "check", Set.of("--lang"),
            "convert", Set.of("--lang", "--to", "--out"),
            "show", Set.of("--lang", "--out"));

    /**
     * {@return what was typed}
     *
     * @throws UsageException if a word is no option of the task, an option lacks its value, or no file is named
     */
    static Arguments of(List<String> typed) {
        if (typed.isEmpty() || !SWITCHES.containsKey(typed.get(0))) {
            throw new UsageException(typed.isEmpty() ? "nothing to do" : "no such task: " + typed.get(0));
        }
        String task = typed.get(0);
        Set<String> switches = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        List<String> sources = new ArrayList<>();
        for (int i = 1; i < typed.size(); i++) {
            String word = typed.get(i);
            if (!word.startsWith("--")) {
                sources.add(word);
            } else if (SWITCHES.get(task).contains(word)) {
                switches.add(word);
            } else if (VALUES.get(task).contains(word) && i + 1 < typed.size()) {
                values.put(word, typed.get(++i));
            } else {
                throw new UsageException(word + " is no option of " + task + ", or lacks its value");
            }
        }
        if (sources.isEmpty()) {
            throw new UsageException("no file is named");
        }
        return new Arguments(task, switches, values, sources).understood();
    }

    private Arguments understood() {
        language();
        if (task.equals("convert")) {
            isToUbl();
        }
        if (isPdf() && folder().isEmpty() && sources.size() > 1) {
            throw new UsageException("several documents as PDF need --out FOLDER");
        }
        return this;
    }

    boolean isJson() {
        return switches.contains("--json");
    }

    boolean isStrict() {
        return switches.contains("--strict");
    }

    boolean isLossAllowed() {
        return switches.contains("--allow-loss");
    }

    boolean isPdf() {
        return switches.contains("--pdf");
    }

    boolean isToUbl() {
        return switch (values.getOrDefault("--to", "")) {
            case "ubl" -> true;
            case "cii" -> false;
            default -> throw new UsageException("convert needs --to ubl or --to cii");
        };
    }

    /** {@return where files are written; empty for standard output} */
    Optional<Path> folder() {
        return Optional.ofNullable(values.get("--out")).map(Path::of);
    }

    Locale language() {
        return switch (values.getOrDefault("--lang", "en")) {
            case "en" -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            case "de" -> Locale.GERMAN;
            default -> throw new UsageException("--lang is en, fr or de");
        };
    }
}
