package org.facturier.rendering.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of so many columns: at blanks, or anywhere in a word that is longer than a line. */
final class Lines {

    /** What a paragraph that is not the first begins with. */
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
     * {@return the lines; one blank line for a blank text} What begins after a line end is set further in, and many blanks
     * count as one, so that no text that the host wrote looks like a line of the document.
     *
     * <p>A text without a blank, such as a long identifier, is broken after as many characters as a line has columns.
     *
     * @param text  in any form of Unicode; it is composed, so that an accent takes no column of its own
     * @param columns  how many characters a line has at most, above 2
     */
    static List<String> of(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs(text)) {
            addParagraph(lines, paragraph, columns);
        }
        return lines;
    }

    /**
     * {@return the paragraphs of a text, all but the first further in}
     *
     * <p>Blanks at the beginning of a paragraph go, and three or more in a row become one: what a host writes cannot stand in a
     * column of figures.
     */
    static List<String> paragraphs(String text) {
        String[] parts = Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1);
        List<String> paragraphs = new ArrayList<>();
        for (String part : parts) {
            String words = BLANKS.matcher(part).replaceAll(" ").strip();
            paragraphs.add(paragraphs.isEmpty() || words.isEmpty() ? words : FURTHER_IN + words);
        }
        return paragraphs;
    }

    /** Every line of a paragraph that is further in is: the indent counts among its columns. */
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

    /**
     * {@return where a line ends: at the last blank that fits, or in the middle of a word that is longer than the line}
     *
     * <p>A no-break space is no such blank, so that an amount and its currency stay together; {@code String.strip}, too, takes
     * it for a letter.
     */
    private static int end(String text, int columns) {
        int limit = text.offsetByCodePoints(0, columns);
        int blank = text.lastIndexOf(' ', limit);
        return blank > 0 ? blank : limit;
    }

    /** {@return how many columns a text takes: one for each code point, also where a console shows it wider or not at all} */
    static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    /** {@return a text with blanks up to a width; a longer one as it is} */
    static String startingAt(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    /** {@return a text with blanks before it, so that it ends at a width; a longer one as it is} */
    static String endingAt(String text, int columns) {
        return " ".repeat(Math.max(0, columns - columns(text))) + text;
    }
}
