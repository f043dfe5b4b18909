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
 * A page in Markdown. Before each block of code stands where it comes from, on a line of its own:
 * {@code <!-- from FirstInvoiceTest.java#issue -->} or {@code <!-- from first-invoice.txt -->}, see {@link Snippet}.
 * Of the imports in a block stand those that the code of the page names.
 *
 * @param file  of the page, from the root of the tree
 * @param text  what it says
 */
record Page(Path file, String text) {

    private static final String FENCE = "```";
    private static final Pattern IMPORT = Pattern.compile("import (static )?[\\w.]+\\.(?<name>\\w+);");
    private static final Pattern NO_NAME = Pattern.compile("\\W+");
    private static final Set<String> WITHOUT_SOURCE = Set.of(FENCE, FENCE + "xml", FENCE + "properties");

    static Page read(Path file) throws IOException {
        return new Page(file, Files.readString(Tree.ROOT.resolve(file)));
    }

    void write(String shown) throws IOException {
        Files.writeString(Tree.ROOT.resolve(file), shown);
    }

    /**
     * {@return the page with each block as its source has it today}
     *
     * @throws IllegalStateException naming page and line, if a block of Java, or in a chapter any block but commands
     *                               and {@code pom.xml}, does not say where it comes from, or its source is not there
     */
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
                isCopied = Snippet.isMarker(before) || needsSource(line);
                shown.addAll(isCopied ? source(before, i + 1) : List.of());
            }
            isInside ^= isFence;
        }
        return String.join("\n", withoutUnusedImports(shown)) + "\n";
    }

    private boolean needsSource(String fence) {
        boolean isChapter = Tree.module(file).equals(Tree.GUIDE);
        return isChapter ? !WITHOUT_SOURCE.contains(fence) : fence.equals(FENCE + "java");
    }

    private List<String> source(String marker, int line) throws IOException {
        try {
            return Snippet.of(marker).shownBy(Tree.module(file));
        } catch (IllegalStateException unknown) {
            throw new IllegalStateException(file + ":" + line + ": " + unknown.getMessage(), unknown);
        }
    }

    private static Stream<String> code(List<String> page) {
        List<String> code = new ArrayList<>();
        boolean isInside = false;
        for (String line : page) {
            isInside = isInside ? !line.startsWith(FENCE) : line.startsWith(FENCE + "java");
            if (isInside) {
                code.add(line);
            }
        }
        return code.stream();
    }

    private static List<String> withoutUnusedImports(List<String> shown) {
        Set<String> named = code(shown)
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
}
