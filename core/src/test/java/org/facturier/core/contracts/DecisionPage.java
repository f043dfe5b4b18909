package org.facturier.core.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of decisions: its subjects are headings of the second order, its decisions of the third. */
record DecisionPage(String text) {

    private static final Pattern SUBJECT = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

    static DecisionPage read(Path file) {
        try {
            return new DecisionPage(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Decision> decisions() {
        return Arrays.stream(text.split("(?m)^### "))
                .skip(1)
                .map(part -> Decision.of(part.split("(?m)^## ", 2)[0]))
                .toList();
    }

    /** {@return the anchors of the subjects} */
    Set<String> subjects() {
        return anchors(SUBJECT);
    }

    /** {@return the anchors of all headings} */
    Set<String> headings() {
        return anchors(HEADING);
    }

    /** {@return the anchors that the contents lead to} */
    Set<String> contents() {
        return linked(text.split("(?m)^## ", 2)[0]);
    }

    /** {@return the anchors that anything on the page leads to} */
    Set<String> links() {
        return linked(text);
    }

    private static Set<String> linked(String part) {
        return LINK.matcher(part).results().map(link -> link.group(1)).collect(Collectors.toSet());
    }

    private Set<String> anchors(Pattern heading) {
        return heading.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(words -> words.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
