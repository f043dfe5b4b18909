package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.facturier.rendering.sheet.PrintedTable.Content;

/**
 * Finds the widths of columns: figures get what they need, words share what is left, the widest giving way first. Where
 * figures alone are too wide, their headings are broken first, then their letters are made smaller: no figure is broken.
 */
final class ColumnWidths {

    /** Between two columns, in points. */
    private static final float GAP = 9;
    /** A column of words keeps this much, or what it needs if that is less, before figures are made smaller. */
    private static final float NARROW_WORDS = 90;
    /** So often the span in which the cut lies is halved: of 10,000 points less than a thousandth of a point is left. */
    private static final int HALVINGS = 24;
    /** What a column is wider than its widest text, lest sums of letters that differ in the last bit break it. */
    private static final float SLACK = 0.5f;

    /** What each column holds, from left to right. */
    private final Content[] contents;
    /** The width of the widest text of each column on one line. */
    private final float[] natural;
    /** The width of the widest word of each column, where no-break spaces make one word: an amount and its currency are one. */
    private final float[] unbroken;

    /** @param contents  from left to right */
    ColumnWidths(List<Content> contents) {
        this.contents = contents.toArray(Content[]::new);
        this.natural = new float[contents.size()];
        this.unbroken = new float[contents.size()];
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

    /**
     * {@return columns that fill a width}
     *
     * <p>Where there are words, they take what figures leave, and the first column of words takes the rest; without words, all
     * columns share the rest alike. Figures have at most what words can spare, and half of the width in any case.
     *
     * @param left  the left edge of the first column, in points from that of the page
     * @param width  from there to the right edge of the last column
     */
    Grid within(float left, float width) {
        float room = width - GAP * (natural.length - 1);
        float[] widths = natural.clone();
        int words = count(Content.WORDS);
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

    /**
     * {@return how small letters must be for all figures to fit into a room, once their headings are broken}
     *
     * @param widths  natural ones, in which those of figures are made narrower where they do not fit
     * @param room  for all columns but those of words
     */
    private float narrowFigures(float[] widths, float room) {
        if (sum(widths) - sumOfWords(widths) <= room) {
            return 1;
        }
        level(widths, false, room);
        float figures = 0;
        for (int column = 0; column < widths.length; column++) {
            if (contents[column] != Content.WORDS) {
                widths[column] = Math.max(widths[column], unbroken[column]);
                figures += widths[column];
            }
        }
        return Math.min(1, squeeze(widths, figures, room));
    }

    /**
     * Takes from columns what they have beyond their widest word, then makes all of them smaller.
     *
     * <p>With widest words of 60 and 40 points, columns of 80 and 60, and a room of 120, half of what each has beyond its word
     * is kept: 70 and 50. With a room of 80 nothing is kept, and letters shrink to 0.8: 48 and 32.
     *
     * @param figures  the sum of the columns that are no words
     */
    private float squeeze(float[] widths, float figures, float room) {
        float words = 0;
        for (int column = 0; column < widths.length; column++) {
            words += contents[column] == Content.WORDS ? 0 : unbroken[column];
        }
        float spare = Math.max(0, figures - words);
        float kept = spare == 0 ? 0 : Math.max(0, Math.min(1, (room - words) / spare));
        float share = Math.min(1, room / words);
        for (int column = 0; column < widths.length; column++) {
            if (contents[column] != Content.WORDS) {
                widths[column] = share * (unbroken[column] + kept * (widths[column] - unbroken[column]));
            }
        }
        return share;
    }

    private int count(Content content) {
        return (int) Arrays.stream(contents).filter(each -> each == content).count();
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    /** {@return the width that all columns of words have together} */
    private float sumOfWords(float[] widths) {
        float sum = 0;
        for (int column = 0; column < widths.length; column++) {
            sum += contents[column] == Content.WORDS ? widths[column] : 0;
        }
        return sum;
    }

    /**
     * Cuts the widest columns of a kind to one width, so that all of the kind fit into the room. Columns that are narrower stay
     * as they are; the cut is found by halving, from 0 to 10,000 points.
     *
     * @param words  whether columns of words are cut, or all others
     */
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
            if ((contents[column] == Content.WORDS) == words) {
                widths[column] = Math.min(widths[column], low);
            }
        }
    }

    /** {@return how wide the columns of a kind are together, if none is wider than a cut} */
    private float sumCutTo(float most, float[] widths, boolean words) {
        float sum = 0;
        for (int column = 0; column < widths.length; column++) {
            sum += (contents[column] == Content.WORDS) == words ? Math.min(widths[column], most) : 0;
        }
        return sum;
    }

    /** Amounts of tables beneath each other end at one edge, because each table is as wide as the page. */
    private void giveRest(float[] widths, float room) {
        int first = Arrays.asList(contents).indexOf(Content.WORDS);
        widths[first] += Math.max(0, room - sum(widths));
    }

    private static void spread(float[] widths, float room) {
        float rest = Math.max(0, room - sum(widths)) / widths.length;
        for (int column = 0; column < widths.length; column++) {
            widths[column] += rest;
        }
    }

    /** {@return the columns one after the other with a gap between; letters of words are never made smaller} */
    private Grid grid(float[] widths, float left, float share) {
        List<Grid.Column> columns = new ArrayList<>();
        float x = left;
        for (int column = 0; column < widths.length; column++) {
            boolean words = contents[column] == Content.WORDS;
            columns.add(new Grid.Column(x, widths[column], contents[column] == Content.FIGURES, words ? 1 : share));
            x += widths[column] + GAP;
        }
        return new Grid(List.copyOf(columns));
    }
}
