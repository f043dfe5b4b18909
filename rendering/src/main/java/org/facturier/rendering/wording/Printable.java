package org.facturier.rendering.wording;

/** Text of the host as it may be shown: what is invisible and could change the look of the rest is taken out. */
public final class Printable {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int SUBSTITUTE = 0x2426;

    private Printable() {}

    /**
     * {@return the text with line ends as {@code \n}, tabs as blanks, other control characters as the {@linkplain #shown signs
     * that show them}, and without the signs that turn the direction of writing}
     */
    public static String text(String text) {
        if (text.chars().noneMatch(Printable::isDoubtful)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(codePoint -> append(shown, codePoint));
        return shown.toString();
    }

    /** {@return the same on one line} */
    public static String line(String text) {
        return text(text).replace('\n', ' ');
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
            shown.append('\n');
        } else if (!turnsDirection(codePoint)) {
            shown.appendCodePoint(shown(codePoint));
        }
    }

    /**
     * {@return the character that is shown for one within a line: a blank for a tab, the picture of a control character, else
     * itself}
     */
    public static int shown(int codePoint) {
        if (!Character.isISOControl(codePoint)) {
            return codePoint;
        }
        return codePoint == '\t' ? ' ' : codePoint < ' ' ? CONTROL_PICTURES + codePoint : SUBSTITUTE;
    }

    private static boolean isDoubtful(int unit) {
        return Character.isISOControl(unit) || unit == 0x2028 || unit == 0x2029 || turnsDirection(unit);
    }

    private static boolean turnsDirection(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
