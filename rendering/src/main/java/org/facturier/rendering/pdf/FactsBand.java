package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.PrintedFact;

/**
 * The facts that are looked for first, in a band across the page; and the references beneath it, in two columns. In the band
 * labels stand above their values, among the references beside them.
 */
final class FactsBand {

    /** From the edges of the band to its first and last letter, in points. */
    private static final float PADDING = 8;
    /** Between two columns, in points. */
    private static final float GAP = 12;

    private static final float SLACK = 0.5f;
    /** As long as values need no letters smaller than this share, they are kept on one line. */
    private static final float STILL_ALIKE = 0.8f;

    private final ThemeData theme;
    private final Typography styles;

    FactsBand(ThemeData theme) {
        this.theme = theme;
        this.styles = theme.typography();
    }

    /**
     * {@return the band, its columns all of one width}
     *
     * @param facts  the number first, then days and amounts
     */
    Strip band(List<PrintedFact> facts) {
        Grid grid = evenly(facts.size(), theme.left() + PADDING, theme.width() - 2 * PADDING);
        List<Strip> strips = new ArrayList<>(
                grid.row(styles.label(), facts.stream().map(PrintedFact::label).toList()));
        strips.addAll(smallEnough(grid, facts)
                .row(styles.value(), facts.stream().map(PrintedFact::value).toList()));
        return new Box(theme.left(), theme.width(), 6, theme.palette().tint(), strips);
    }

    /**
     * {@return the columns with letters in which each value fits}
     *
     * <p>Dates and amounts stay on one line, or at least whole; the number of a document, which comes first, may be broken. All
     * values are set in one size, that of the longest.
     */
    private Grid smallEnough(Grid grid, List<PrintedFact> facts) {
        float share = 1;
        for (PrintedFact fact : facts.subList(1, facts.size())) {
            float room = grid.columns().get(0).width() - SLACK;
            float line = room / styles.value().width(fact.value());
            share = Math.min(
                    share, line >= STILL_ALIKE ? line : room / styles.value().widestWord(fact.value()));
        }
        return grid.shrunk(share);
    }

    /** {@return so many columns of one width} */
    private static Grid evenly(int count, float left, float width) {
        List<Grid.Column> columns = new ArrayList<>();
        float each = (width - GAP * (count - 1)) / count;
        for (int column = 0; column < count; column++) {
            columns.add(new Grid.Column(left + column * (each + GAP), each, false));
        }
        return new Grid(columns);
    }

    /**
     * {@return the references, the first half of them on the left and the rest on the right}
     *
     * <p>They are read downwards: with five, the first three stand on the left.
     */
    List<Strip> references(List<PrintedFact> facts) {
        float label = labelWidth(facts);
        Grid grid = pairs(label);
        List<TextStyle> setting = List.of(styles.label(), styles.body(), styles.label(), styles.body());
        List<Strip> strips = new ArrayList<>();
        int half = (facts.size() + 1) / 2;
        for (int at = 0; at < half; at++) {
            PrintedFact left = facts.get(at);
            PrintedFact right = half + at < facts.size() ? facts.get(half + at) : new PrintedFact("", "");
            List<String> cells = List.of(left.label(), left.value(), right.label(), right.value());
            strips.addAll(grid.row(styles.body(), setting, cells));
        }
        return strips;
    }

    /** {@return the width of the widest label, though no more than a fifth of the page} */
    private float labelWidth(List<PrintedFact> facts) {
        float widest = 0;
        for (PrintedFact fact : facts) {
            widest = Math.max(widest, styles.label().width(fact.label()) + 0.5f);
        }
        return Math.min(widest, theme.width() / 5);
    }

    /**
     * {@return label, value, label, value: each pair has half of the page}
     *
     * @param label  the width of the labels
     */
    private Grid pairs(float label) {
        float half = (theme.width() - 2 * PADDING - GAP) / 2;
        float value = half - label - GAP;
        float left = theme.left() + PADDING;
        float right = left + half + GAP;
        return new Grid(List.of(
                new Grid.Column(left, label, false),
                new Grid.Column(left + label + GAP, value, false),
                new Grid.Column(right, label, false),
                new Grid.Column(right + label + GAP, value, false)));
    }
}
