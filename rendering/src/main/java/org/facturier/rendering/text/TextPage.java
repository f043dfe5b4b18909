package org.facturier.rendering.text;

import java.util.List;
import org.facturier.rendering.sheet.PrintedFact;
import org.facturier.rendering.sheet.TotalRow;

/**
 * A text of fixed width in the making: lines are added one after the other, and none is changed afterwards. Blanks at the end
 * of a line are left out.
 */
final class TextPage {

    /** The columns of a line, as e-mails and consoles have them. */
    static final int WIDTH = 80;

    /** Where the value of a fact begins, counted from the left edge. */
    private static final int LABEL = 26;
    /** The width of a party that stands beside another one; four columns stay blank between them. */
    private static final int HALF = 38;
    /** Where the totals begin, counted from the left edge. */
    private static final int TOTALS = 30;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is, however long. */
    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Adds a line without a letter. */
    void blank() {
        text.append('\n');
    }

    /**
     * Adds a rule over the whole width.
     *
     * @param sign  of which it is made, such as {@code =}
     */
    void rule(char sign) {
        line(String.valueOf(sign).repeat(WIDTH));
    }

    /** Adds a heading after a blank line, with a rule of its own length beneath it. */
    void heading(String heading) {
        blank();
        paragraph(heading);
        line("-".repeat(Math.min(WIDTH, Lines.columns(heading))));
    }

    /** Adds words from the left edge, broken at the right one. */
    void paragraph(String words) {
        Lines.of(words, WIDTH).forEach(this::line);
    }

    /**
     * Adds words further in, each of their lines.
     *
     * @param indent  how many columns further in
     */
    void paragraph(int indent, String words) {
        Lines.of(words, WIDTH - indent).forEach(line -> line(" ".repeat(indent) + line));
    }

    /**
     * Adds a name, further in, and an amount at the right edge; a long name is broken, and the amount stands on its last line.
     *
     * @param indent  how many columns further in
     */
    void entry(int indent, String name, String amount) {
        entry(indent, name, amount, WIDTH);
    }

    /**
     * @param edge  the column at which the amount ends; where amounts are so long that nothing is left of the line, names keep
     *     half of the width of a party, and the line is longer than the text is wide
     */
    private void entry(int indent, String name, String amount, int edge) {
        int room = Math.max(HALF / 2, edge - indent - 2 - Lines.columns(amount));
        List<String> names = Lines.of(name, room);
        names.subList(0, names.size() - 1).forEach(line -> line(" ".repeat(indent) + line));
        String last = " ".repeat(indent) + names.get(names.size() - 1) + "  ";
        line(last + Lines.endingAt(amount, edge - Lines.columns(last)));
    }

    /** Adds a mark, such as {@code [3]}, and words beside it, whose lines all begin in the same column. */
    void beside(String mark, String words) {
        int column = 6;
        beside(List.of(mark), column, Lines.of(words, WIDTH - column));
    }

    /** Adds facts beneath each other, their values in one column. */
    void facts(List<PrintedFact> facts) {
        facts.forEach(this::fact);
    }

    /** Adds a label and its value, both broken as need be; a value without a label stands at the left edge. */
    void fact(PrintedFact fact) {
        if (fact.label().isBlank()) {
            paragraph(fact.value());
        } else {
            beside(Lines.of(fact.label(), LABEL - 2), LABEL, Lines.of(fact.value(), WIDTH - LABEL));
        }
    }

    /**
     * Adds two blocks side by side. They begin on one line, the right one in column 42 of 80 at every height of the left one.
     *
     * @param left  lines, broken after 38 columns
     * @param right  lines, broken after 38 columns
     */
    void halves(List<String> left, List<String> right) {
        beside(broken(left), WIDTH - HALF, broken(right));
    }

    /** {@return lines, each broken to the width of a party} */
    private static List<String> broken(List<String> lines) {
        return lines.stream().flatMap(line -> Lines.of(line, HALF).stream()).toList();
    }

    /**
     * Adds lines pair by pair, until both sides are at their end.
     *
     * @param column  where the right ones begin, counted from the left edge
     */
    private void beside(List<String> left, int column, List<String> right) {
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            line(Lines.startingAt(at < left.size() ? left.get(at) : "", column)
                    + (at < right.size() ? right.get(at) : ""));
        }
    }

    /**
     * Sets totals, labels into the right half and amounts to one edge: that of the page, or of the widest where figures alone
     * are too much for it.
     */
    void totals(List<TotalRow> rows) {
        int edge = rows.stream().mapToInt(TextPage::reach).reduce(WIDTH, Math::max);
        for (TotalRow row : rows) {
            if (row.weight() == TotalRow.Weight.PAYABLE) {
                line(" ".repeat(TOTALS) + "=".repeat(edge - TOTALS));
            }
            entry(TOTALS, row.label(), row.amount(), edge);
        }
    }

    /** {@return the column that a row of totals needs to end in: its label may be broken, its amount may not} */
    private static int reach(TotalRow row) {
        int label = Math.min(HALF / 2, Lines.columns(row.label()));
        return TOTALS + label + 2 + Lines.columns(row.amount());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
