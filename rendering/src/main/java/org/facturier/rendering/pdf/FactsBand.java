package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.Fact;

/** The facts that are looked for first, in a band across the page; and the references beneath it, in two columns. */
final class FactsBand {

    private static final float PADDING = 8;
    private static final float GAP = 12;
    private static final float SLACK = 0.5f;
    private static final float STILL_ALIKE = 0.8f;

    private final ThemeData theme;
    private final Typography styles;

    FactsBand(ThemeData theme) {
        this.theme = theme;
        this.styles = theme.typography();
    }

    Strip band(List<Fact> facts) {
        Grid grid = evenly(facts.size(), theme.left() + PADDING, theme.width() - 2 * PADDING);
        List<Strip> strips = new ArrayList<>(
                grid.row(styles.label(), facts.stream().map(Fact::label).toList()));
        strips.addAll(smallEnough(grid, facts)
                .row(styles.value(), facts.stream().map(Fact::value).toList()));
        return new Box(theme.left(), theme.width(), 6, theme.palette().tint(), strips);
    }

    /** Dates and amounts stay on one line, or at least whole; the number of a document, which comes first, may be broken. */
    private Grid smallEnough(Grid grid, List<Fact> facts) {
        float share = 1;
        for (Fact fact : facts.subList(1, facts.size())) {
            float room = grid.columns().get(0).width() - SLACK;
            float line = room / styles.value().width(fact.value());
            share = Math.min(
                    share, line >= STILL_ALIKE ? line : room / styles.value().widestWord(fact.value()));
        }
        return grid.shrunk(share);
    }

    private static Grid evenly(int count, float left, float width) {
        List<Grid.Column> columns = new ArrayList<>();
        float each = (width - GAP * (count - 1)) / count;
        for (int column = 0; column < count; column++) {
            columns.add(new Grid.Column(left + column * (each + GAP), each, false));
        }
        return new Grid(columns);
    }

    List<Strip> references(List<Fact> facts) {
        float label = labelWidth(facts);
        Grid grid = pairs(label);
        List<TextStyle> setting = List.of(styles.label(), styles.body(), styles.label(), styles.body());
        List<Strip> strips = new ArrayList<>();
        int half = (facts.size() + 1) / 2;
        for (int at = 0; at < half; at++) {
            Fact left = facts.get(at);
            Fact right = half + at < facts.size() ? facts.get(half + at) : new Fact("", "");
            List<String> cells = List.of(left.label(), left.value(), right.label(), right.value());
            strips.addAll(grid.row(styles.body(), setting, cells));
        }
        return strips;
    }

    private float labelWidth(List<Fact> facts) {
        float widest = 0;
        for (Fact fact : facts) {
            widest = Math.max(widest, styles.label().width(fact.label()) + 0.5f);
        }
        return Math.min(widest, theme.width() / 5);
    }

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
