package org.facturier.rendering.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an apostrophe before what a spreadsheet would take for a formula. One that splits lines at another sign than the file
 * goes past quotation marks within a line, so that a text with that sign begins a cell wherever it goes on after one.
 */
final class FormulaGuard {

    private static final String SIGNS = "[=+@\uFF1D\uFF0B\uFF0D\uFF20\u2212-]";
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Zs}]*" + SIGNS + "|\\p{Cc}");
    // a quotation mark is written twice, which such a spreadsheet reads as none
    private static final Pattern FORMULA_WITHIN = Pattern.compile("[\\s\\p{Zs}\\p{Cc}\"]*" + SIGNS);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern CELL = Pattern.compile("\r\n|[,;\t|\r\n]");

    private FormulaGuard() {}

    /** {@return a text no part of which is run in a file whose fields stand between separators} */
    static String guarded(String text, char separator) {
        boolean formula =
                FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
        StringBuilder guarded = new StringBuilder(formula ? "'" : "");
        Matcher cell = CELL.matcher(text);
        int from = 0;
        while (cell.find()) {
            guarded.append(text, from, cell.end());
            guarded.append(isFormulaAfter(text, cell, separator) ? "'" : "");
            from = cell.end();
        }
        return guarded.append(text, from, text.length()).toString();
    }

    /** Who splits at the separator of the file heeds quotation marks. */
    private static boolean isFormulaAfter(String text, Matcher cell, char separator) {
        boolean heeded = cell.group().equals(String.valueOf(separator));
        return !heeded
                && FORMULA_WITHIN
                        .matcher(text)
                        .region(cell.end(), text.length())
                        .lookingAt()
                && !isNumberUpTo(cell.group(), text, cell.end());
    }

    /** A number and nothing else up to the same sign; at the end of the text more of the line would follow. */
    private static boolean isNumberUpTo(String sign, String text, int from) {
        int end = text.indexOf(sign, from);
        return end >= 0 && NUMBER.matcher(text).region(from, end).matches();
    }
}
