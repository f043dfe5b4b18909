package org.facturier.rendering.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of so many columns: at blanks, or anywhere in a word that is longer than a line. */
final class Lines {

    private static final String FURTHER_IN = "  ";

    /**
     * Also what does not break, letters that are blank (the fillers of Hangul, the empty cell of Braille), and what is not seen
     * between blanks, as they would set words to a place of their own.
     */
    private static final String BLANK =
            "[\\p{Zs}\\t\\u115F\\u1160\\u3164\\uFFA0\\u2800\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFE00-\\uFE0F\\uFEFF]";

    private static final Pattern BLANKS = Pattern.compile("^" + BLANK + "+|" + BLANK + "{3,}");

    private Lines() {}

    /**
     * {@return the lines; one blank line for a blank text}
     * What begins after a line end is set further in, and many blanks count as one, so that no text that the
     * host wrote looks like a line of the document.
     */
    static List<String> of(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs(text)) {
            addParagraph(lines, paragraph, columns);
        }
        return lines;
    }

    /** {@return the paragraphs of a text, all but the first further in} */
    static List<String> paragraphs(String text) {
        String[] parts = Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1);
        List<String> paragraphs = new ArrayList<>();
        for (String part : parts) {
            String words = BLANKS.matcher(part).replaceAll(" ").strip();
            paragraphs.add(paragraphs.isEmpty() || words.isEmpty() ? words : FURTHER_IN + words);
        }
        return paragraphs;
    }

    private static void addParagraph(List<String> lines, String paragraph, int columns) {
        String indent = paragraph.startsWith(FURTHER_IN) ? FURTHER_IN : "";
        String rest = paragraph.strip();
        int room = columns - indent.length();
        while (columns(rest) > room) {
            int end = end(rest, room);
            lines.add(indent + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(indent + rest);
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
