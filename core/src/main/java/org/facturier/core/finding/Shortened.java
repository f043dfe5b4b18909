package org.facturier.core.finding;

/** Texts that are quoted: who reads a finding wants to know which one, and not all of it. */
public final class Shortened {

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_QUOTE = 100;

    private Shortened() {}

    /** {@return a text that is to stand within a sentence: of more than 100 characters the beginning and the end} */
    public static String quote(String text) {
        return within(LONGEST_QUOTE, text);
    }

    /** {@return a sentence, or of more than 2,000 characters its beginning and its end} */
    static String message(String text) {
        return within(LONGEST_MESSAGE, text);
    }

    /** {@return a text as it is, or a third of what is allowed from its beginning and from its end, with its length} */
    private static String within(int longest, String text) {
        int kept = longest / 3;
        return text.length() <= longest
                ? text
                : head(text, kept) + " … (" + text.length() + " characters) … " + tail(text, text.length() - kept);
    }

    /** No pair is cut in halves. */
    private static String head(String text, int end) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** {@return the end of a text, from the first whole character on} */
    private static String tail(String text, int from) {
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }
}
