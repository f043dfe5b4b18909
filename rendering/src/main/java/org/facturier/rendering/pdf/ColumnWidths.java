package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the widths of columns: figures get what they need, words share what is left, the widest giving way first. Where
 * figures alone are too wide, their headings are broken first, then their letters are made smaller: no figure is broken.
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
    private static final float SLACK = 0.5f;

    private final Kind[] kinds;
    private final float[] natural;
    private final float[] unbroken;

    ColumnWidths(List<Kind> kinds) {
        this.kinds = kinds.toArray(Kind[]::new);
        this.natural = new float[kinds.size()];
        this.unbroken = new float[kinds.size()];
    }

    /** Makes room for the cells of a row. */
    void fit(TextStyle style, List<String> cells) {
        for (int column = 0; column < natural.length; column++) {
            fit(column, style, cells.get(column));
        }
    }

    /** Makes room for a cell; the slack keeps a text as wide as its column on one line. */
    void fit(int column, TextStyle style, String text) {
        if (!text.isEmpty()) {
            natural[column] = Math.max(natural[column], style.width(text) + SLACK);
            unbroken[column] = Math.max(unbroken[column], style.widestWord(text) + SLACK);
        }
    }

    /** {@return columns that fill a width} */
    Grid within(float left, float width) {
        float room = width - GAP * (natural.length - 1);
        float[] widths = natural.clone();
        int words = count(Kind.WORDS);
        float least = Math.min(words * NARROW_WORDS, sumOfWords(widths));
        float share = narrowFigures(widths, Math.max(room / 2, room - least));
        if (words > 0) {
            level(widths, true, room - (sum(widths) - sumOfWords(widths)));
            giveRest(widths, room);
        } else {
            spread(widths, room);
        }
        return grid(widths, left, share);
    }

    /** {@return how small letters must be for all figures to fit into a room, once their headings are broken} */
    private float narrowFigures(float[] widths, float room) {
        if (sum(widths) - sumOfWords(widths) <= room) {
            return 1;
        }
        level(widths, false, room);
        float figures = 0;
        for (int column = 0; column < widths.length; column++) {
            if (kinds[column] != Kind.WORDS) {
                widths[column] = Math.max(widths[column], unbroken[column]);
                figures += widths[column];
            }
        }
        return Math.min(1, squeeze(widths, figures, room));
    }

    /** Takes from columns what they have beyond their widest word, then makes all of them smaller. */
    private float squeeze(float[] widths, float figures, float room) {
        float words = 0;
        for (int column = 0; column < widths.length; column++) {
            words += kinds[column] == Kind.WORDS ? 0 : unbroken[column];
        }
        float spare = Math.max(0, figures - words);
        float kept = spare == 0 ? 0 : Math.max(0, Math.min(1, (room - words) / spare));
        float share = Math.min(1, room / words);
        for (int column = 0; column < widths.length; column++) {
            if (kinds[column] != Kind.WORDS) {
                widths[column] = share * (unbroken[column] + kept * (widths[column] - unbroken[column]));
            }
        }
        return share;
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

    private Grid grid(float[] widths, float left, float share) {
        List<Grid.Column> columns = new ArrayList<>();
        float x = left;
        for (int column = 0; column < widths.length; column++) {
            boolean words = kinds[column] == Kind.WORDS;
            columns.add(new Grid.Column(x, widths[column], kinds[column] == Kind.FIGURES, words ? 1 : share));
            x += widths[column] + GAP;
        }
        return new Grid(List.copyOf(columns));
    }
}
