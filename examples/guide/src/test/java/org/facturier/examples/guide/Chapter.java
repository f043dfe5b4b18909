package org.facturier.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chapter in Markdown. Before each block of code stands where it comes from, on a line of its own:
 * {@code <!-- from FirstInvoiceTest.java#issue -->} is what stands between {@code // region issue} and
 * {@code // endregion} of that file, {@code <!-- from first-invoice.txt -->} a whole file. Files are those below
 * {@code src/test}. Commands and {@code pom.xml} come from nowhere. Of the imports in a block stand those that the
 * chapter speaks of elsewhere.
 *
 * @param file  of the chapter
 * @param text  what it says
 */
record Chapter(Path file, String text) {

    private static final String FENCE = "```";
    private static final String FROM = "<!-- from ";
    private static final String TO = " -->";
    private static final Pattern IMPORT = Pattern.compile("import (static )?[\\w.]+\\.(?<name>\\w+);");
    private static final Pattern NO_NAME = Pattern.compile("\\W+");
    private static final Set<String> FROM_NOWHERE = Set.of(FENCE, FENCE + "xml", FENCE + "properties");

    /** {@return the chapter with each block as its source has it today} */
    String shown() throws IOException {
        List<String> lines = text.lines().toList();
        List<String> shown = new ArrayList<>();
        boolean isInside = false;
        boolean isCopied = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isFence = line.startsWith(FENCE);
            if (isFence || !isInside || !isCopied) {
                shown.add(line);
            }
            if (isFence && !isInside) {
                String before = i == 0 ? "" : lines.get(i - 1);
                isCopied = before.startsWith(FROM) || !FROM_NOWHERE.contains(line);
                shown.addAll(isCopied ? source(before, i + 1) : List.of());
            }
            isInside ^= isFence;
        }
        return String.join("\n", withoutUnusedImports(shown)) + "\n";
    }

    private static List<String> withoutUnusedImports(List<String> shown) {
        Set<String> named = shown.stream()
                .filter(line -> !IMPORT.matcher(line).matches())
                .flatMap(NO_NAME::splitAsStream)
                .collect(Collectors.toSet());
        List<String> used = new ArrayList<>();
        for (String line : shown) {
            Matcher imported = IMPORT.matcher(line);
            boolean isUsed = !imported.matches() || named.contains(imported.group("name"));
            boolean isBlankAtTheTop = line.isBlank()
                    && !used.isEmpty()
                    && used.get(used.size() - 1).equals(FENCE + "java");
            if (isUsed && !isBlankAtTheTop) {
                used.add(line);
            }
        }
        return used;
    }

    private List<String> source(String marker, int line) throws IOException {
        if (!marker.startsWith(FROM) || !marker.endsWith(TO)) {
            throw new IllegalStateException(file + ":" + line + " does not say where its code comes from");
        }
        String[] from =
                marker.substring(FROM.length(), marker.length() - TO.length()).split("#", 2);
        List<String> lines = Files.readAllLines(find(from[0], line));
        return from.length == 1 ? lines : region(lines, from[1], line);
    }

    private Path find(String name, int line) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            List<Path> found = files.filter(path -> path.endsWith(name)).collect(Collectors.toList());
            if (found.size() != 1) {
                throw new IllegalStateException(file + ":" + line + " names " + name + ", which is " + found);
            }
            return found.get(0);
        }
    }

    private List<String> region(List<String> lines, String name, int line) {
        int start = stripped(lines).indexOf("// region " + name);
        int end = start + stripped(lines.subList(start + 1, lines.size())).indexOf("// endregion") + 1;
        if (start < 0 || end <= start + 1) {
            throw new IllegalStateException(file + ":" + line + " names the region " + name + ", which is not there");
        }
        return indented(lines.subList(start + 1, end));
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }

    private static List<String> indented(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .toList();
    }
}
