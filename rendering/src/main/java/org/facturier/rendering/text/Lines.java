package org.facturier.rendering.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of so many columns: at blanks, or anywhere in a word that is longer than a line. */
final class Lines {

    private Lines() {}

    /** {@return the lines; one blank line for a blank text} */
    static List<String> of(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1)) {
            addParagraph(lines, paragraph.strip(), columns);
        }
        return lines;
    }

    private static void addParagraph(List<String> lines, String paragraph, int columns) {
        String rest = paragraph;
        while (columns(rest) > columns) {
            int end = end(rest, columns);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
    }

    // String.strip takes no-break spaces for letters, and so does the search for a place to break
    private static int end(String text, int columns) {
        int limit = text.offsetByCodePoints(0, columns);
        int blank = text.lastIndexOf(' ', limit);
        return blank > 0 ? blank : limit;
    }

    /** {@return how many columns a text takes} */
    static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    static String startingAt(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    static String endingAt(String text, int columns) {
        return " ".repeat(Math.max(0, columns - columns(text))) + text;
    }
}
