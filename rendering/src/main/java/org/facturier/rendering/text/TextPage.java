package org.facturier.rendering.text;

import java.util.List;
import org.facturier.rendering.sheet.Fact;
import org.facturier.rendering.sheet.TotalRow;

/** A text of fixed width in the making. */
final class TextPage {

    static final int WIDTH = 80;

    private static final int LABEL = 26;
    private static final int HALF = 38;
    private static final int TOTALS = 30;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    void rule(char sign) {
        line(String.valueOf(sign).repeat(WIDTH));
    }

    void heading(String heading) {
        blank();
        paragraph(heading);
        line("-".repeat(Math.min(WIDTH, Lines.columns(heading))));
    }

    void paragraph(String words) {
        Lines.of(words, WIDTH).forEach(this::line);
    }

    /** Sets words further in. */
    void paragraph(int indent, String words) {
        Lines.of(words, WIDTH - indent).forEach(line -> line(" ".repeat(indent) + line));
    }

    /** Sets a name, further in, and an amount at the right edge. */
    void entry(int indent, String name, String amount) {
        entry(indent, name, amount, WIDTH);
    }

    private void entry(int indent, String name, String amount, int edge) {
        int room = Math.max(HALF / 2, edge - indent - 2 - Lines.columns(amount));
        List<String> names = Lines.of(name, room);
        names.subList(0, names.size() - 1).forEach(line -> line(" ".repeat(indent) + line));
        String last = " ".repeat(indent) + names.get(names.size() - 1) + "  ";
        line(last + Lines.endingAt(amount, edge - Lines.columns(last)));
    }

    /** Sets a mark, and words beside it. */
    void beside(String mark, String words) {
        int column = 6;
        beside(List.of(mark), column, Lines.of(words, WIDTH - column));
    }

    void facts(List<Fact> facts) {
        facts.forEach(this::fact);
    }

    void fact(Fact fact) {
        if (fact.label().isBlank()) {
            paragraph(fact.value());
        } else {
            beside(Lines.of(fact.label(), LABEL - 2), LABEL, Lines.of(fact.value(), WIDTH - LABEL));
        }
    }

    /** Sets two blocks side by side, half the width each. */
    void halves(List<String> left, List<String> right) {
        beside(broken(left), WIDTH - HALF, broken(right));
    }

    private static List<String> broken(List<String> lines) {
        return lines.stream().flatMap(line -> Lines.of(line, HALF).stream()).toList();
    }

    private void beside(List<String> left, int column, List<String> right) {
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            line(Lines.startingAt(at < left.size() ? left.get(at) : "", column)
                    + (at < right.size() ? right.get(at) : ""));
        }
    }

    /**
     * Sets totals, labels into the right half and amounts to one edge: that of the page, or of the widest where figures alone are
     * too much for it.
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

    private static int reach(TotalRow row) {
        int label = Math.min(HALF / 2, Lines.columns(row.label()));
        return TOTALS + label + 2 + Lines.columns(row.amount());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
