package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the widths of columns: figures get what they need, words share what is left, the widest giving way first. Only
 * where figures alone are too wide do they give way too.
 */
final class ColumnWidths {

    /** What a column holds. */
    enum Kind {
        /** Words, which may be broken. */
        WORDS,
        /** Words that are better not broken. */
        SHORT,
        /** Figures, which stand to the right. */
        FIGURES
    }

    private static final float GAP = 9;
    private static final float NARROW_WORDS = 90;
    private static final int HALVINGS = 24;

    private final Kind[] kinds;
    private final float[] natural;

    ColumnWidths(List<Kind> kinds) {
        this.kinds = kinds.toArray(Kind[]::new);
        this.natural = new float[kinds.size()];
    }

    /** Makes room for the cells of a row. */
    void fit(TextStyle style, List<String> cells) {
        for (int column = 0; column < natural.length; column++) {
            fit(column, style, cells.get(column));
        }
    }

    /** Makes room for a cell; the half point keeps a text as wide as its column on one line. */
    void fit(int column, TextStyle style, String text) {
        if (!text.isEmpty()) {
            natural[column] = Math.max(natural[column], style.width(text) + 0.5f);
        }
    }

    /** {@return columns that fill a width} */
    Grid within(float left, float width) {
        float room = width - GAP * (natural.length - 1);
        float[] widths = natural.clone();
        int words = count(Kind.WORDS);
        float figures = sum(widths) - sumOfWords(widths);
        float least = Math.min(words * NARROW_WORDS, sumOfWords(widths));
        if (figures > room - least) {
            level(widths, false, Math.max(room / 2, room - least));
            figures = sum(widths) - sumOfWords(widths);
        }
        if (words > 0) {
            level(widths, true, room - figures);
            giveRest(widths, room);
        } else {
            spread(widths, room);
        }
        return grid(widths, left);
    }

    private int count(Kind kind) {
        return (int) Arrays.stream(kinds).filter(each -> each == kind).count();
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    private float sumOfWords(float[] widths) {
        float sum = 0;
        for (int column = 0; column < widths.length; column++) {
            sum += kinds[column] == Kind.WORDS ? widths[column] : 0;
        }
        return sum;
    }

    /** Cuts the widest columns of a kind to one width, so that all of the kind fit into the room. */
    private void level(float[] widths, boolean words, float room) {
        float low = 0;
        float high = 10_000;
        for (int step = 0; step < HALVINGS; step++) {
            float middle = (low + high) / 2;
            boolean fits = sumCutTo(middle, widths, words) <= room;
            low = fits ? middle : low;
            high = fits ? high : middle;
        }
        for (int column = 0; column < widths.length; column++) {
            if ((kinds[column] == Kind.WORDS) == words) {
                widths[column] = Math.min(widths[column], low);
            }
        }
    }

    private float sumCutTo(float most, float[] widths, boolean words) {
        float sum = 0;
        for (int column = 0; column < widths.length; column++) {
            sum += (kinds[column] == Kind.WORDS) == words ? Math.min(widths[column], most) : 0;
        }
        return sum;
    }

    private void giveRest(float[] widths, float room) {
        int first = Arrays.asList(kinds).indexOf(Kind.WORDS);
        widths[first] += Math.max(0, room - sum(widths));
    }

    private static void spread(float[] widths, float room) {
        float rest = Math.max(0, room - sum(widths)) / widths.length;
        for (int column = 0; column < widths.length; column++) {
            widths[column] += rest;
        }
    }

    private Grid grid(float[] widths, float left) {
        List<Grid.Column> columns = new ArrayList<>();
        float x = left;
        for (int column = 0; column < widths.length; column++) {
            columns.add(new Grid.Column(x, widths[column], kinds[column] == Kind.FIGURES));
            x += widths[column] + GAP;
        }
        return new Grid(List.copyOf(columns));
    }
}
