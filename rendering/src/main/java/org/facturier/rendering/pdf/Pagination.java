package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.RunningTable.CarriedOver;

/**
 * Deals strips out to pages, from the first to the last, and never goes back. A page is broken before a strip that has no room
 * left, unless the page is empty: a strip higher than a page is placed on one all the same.
 *
 * <p>Tables repeat their head on each page. Where a table carries sums over, room for the sum at the foot is kept as long as
 * lines follow. A row stays on one page if it is short, and is split between its lines if it is not.
 */
final class Pagination {

    /**
     * A strip that has its place.
     *
     * @param strip  the strip
     * @param top  its upper edge, in points from the top of the page
     */
    record Placed(Strip strip, float top) {}

    /** A row or paragraph higher than this part of a page may be split: kept whole, it would leave that much of a page blank. */
    private static final float SHORT_ROW = 0.4f;
    /** So many lines of a split row stay together at least at its beginning. */
    private static final int FEWEST = 3;

    private final List<List<Placed>> pages = new ArrayList<>();
    private final float laterTop;
    private final float bottom;
    /** Where the next strip goes, from the top of the page. */
    private float y;

    /**
     * Begins the first page.
     *
     * @param firstTop  where its strips begin, in points from the top of the page
     * @param laterTop  where those of later pages begin, beneath their head
     * @param bottom  where they end, above the foot
     */
    Pagination(float firstTop, float laterTop, float bottom) {
        this.laterTop = laterTop;
        this.bottom = bottom;
        pages.add(new ArrayList<>());
        y = firstTop;
    }

    /** {@return the pages so far, the strips of each from top to bottom} */
    List<List<Placed>> pages() {
        return pages;
    }

    /** {@return what is left of the page, in points} */
    private float room() {
        return bottom - y;
    }

    /** {@return what a later page has for strips, in points} */
    private float fullPage() {
        return bottom - laterTop;
    }

    private void breakPage() {
        pages.add(new ArrayList<>());
        y = laterTop;
    }

    /**
     * Places a strip where there is room for it. Blank paper is left out at the beginning of a later page and where it does not
     * fit.
     */
    private void place(Strip strip) {
        boolean pageBegins = y == laterTop && pages.size() > 1;
        if (strip.isBlank() && (pageBegins || strip.height() > room())) {
            return;
        }
        if (strip.height() > room() && y > laterTop) {
            breakPage();
        }
        pages.get(pages.size() - 1).add(new Placed(strip, y));
        y += strip.height();
    }

    /** Places strips one after the other, wherever there is room: a page may be broken between any two of them. */
    void flow(List<Strip> strips) {
        strips.forEach(this::place);
    }

    /** Places strips on one page, if they fit on one at all; else wherever there is room. */
    void keep(List<Strip> strips) {
        float height = Strip.height(strips);
        if (height > room() && height <= fullPage()) {
            breakPage();
        }
        flow(strips);
    }

    /**
     * Keeps the foot of the last page free: where something stands there, a page follows on which nothing does. Blank paper at the
     * end is nothing.
     *
     * @param height  of what is kept free above the lower edge, in points
     */
    void keepFoot(float height) {
        List<Placed> last = pages.get(pages.size() - 1);
        boolean taken = last.stream()
                .filter(placed -> !placed.strip().isBlank())
                .anyMatch(placed -> placed.top() + placed.strip().height() > bottom - height);
        if (taken) {
            breakPage();
        }
    }

    /** Places the lines of a paragraph: all on one page if it is short, so that no sentence with a sum and a day is cut in two. */
    void paragraph(List<Strip> lines) {
        if (Strip.height(lines) <= fullPage() * SHORT_ROW) {
            keep(lines);
        } else {
            flow(lines);
        }
    }

    /** {@return whether strips fit on one page, if it holds nothing else} */
    boolean fitsOnOnePage(List<Strip> strips) {
        return Strip.height(strips) <= fullPage();
    }

    /**
     * Places a table. Its title and head go to the next page where not even the beginning of its first row would stand beneath
     * them.
     */
    void table(RunningTable table) {
        float least = Strip.height(table.title()) + Strip.height(table.head()) + carriedHeight(table);
        if (!table.groups().isEmpty()) {
            least += Strip.height(start(table.groups().get(0)));
        }
        if (least > room() && y > laterTop) {
            breakPage();
        }
        flow(table.title());
        flow(table.head());
        for (int row = 0; row < table.groups().size(); row++) {
            row(table, row);
        }
    }

    /** {@return the height of a sum carried over, the same for each; 0 for a table that carries none} */
    private static float carriedHeight(RunningTable table) {
        return table.carried().map(carried -> carried.forward(0).height()).orElse(0f);
    }

    /** {@return the lines of a row that stay together at least} */
    private static List<Strip> start(List<Strip> row) {
        return row.subList(0, Math.min(FEWEST, row.size()));
    }

    /**
     * Places a row. The last row of a table needs no room for a sum: nothing is carried over after it.
     *
     * <p>A row that does not fit goes to the next page if it is short, or if not even its beginning fits; a higher one is begun
     * here and split where the page ends.
     */
    private void row(RunningTable table, int index) {
        List<Strip> row = table.groups().get(index);
        boolean last = index == table.groups().size() - 1;
        float reserved = last ? 0 : carriedHeight(table);
        float height = Strip.height(row);
        boolean isShort = height <= fullPage() * SHORT_ROW;
        if (height + reserved <= room()) {
            flow(row);
        } else {
            if (isShort || Strip.height(start(row)) + carriedHeight(table) > room()) {
                turn(table, index);
            }
            split(table, index, row);
        }
    }

    /**
     * Places the lines of a row, over pages as need be. The amount of a row stands on its first line: from the second on, it is
     * in the sum carried over.
     */
    private void split(RunningTable table, int index, List<Strip> row) {
        for (int at = 0; at < row.size(); at++) {
            if (row.get(at).height() + carriedHeight(table) > room()) {
                turn(table, at == 0 ? index : index + 1);
            }
            place(row.get(at));
        }
    }

    /**
     * Begins a page within a table: the sum at the foot of this one, the head of the table and the sum at the top of the next.
     *
     * @param rowsBefore  how many rows have their amounts above; of none no sum is carried over
     */
    private void turn(RunningTable table, int rowsBefore) {
        boolean carries = rowsBefore > 0;
        if (carries) {
            table.carried().map(carried -> carried.forward(rowsBefore)).ifPresent(this::place);
        }
        breakPage();
        flow(table.head());
        if (carries) {
            table.carried()
                    .map((CarriedOver carried) -> carried.brought(rowsBefore))
                    .ifPresent(this::place);
        }
    }
}
