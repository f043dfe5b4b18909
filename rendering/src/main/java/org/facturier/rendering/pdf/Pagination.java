package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.RunningTable.CarriedOver;

/** Deals strips out to pages. */
final class Pagination {

    /**
     * A strip that has its place.
     *
     * @param strip  the strip
     * @param top  its upper edge
     */
    record Placed(Strip strip, float top) {}

    // a row higher than this part of a page may be split
    private static final float SHORT_ROW = 0.4f;
    // so many lines of a split row stay together at least
    private static final int FEWEST = 3;

    private final List<List<Placed>> pages = new ArrayList<>();
    private final float laterTop;
    private final float bottom;
    private float y;

    /**
     * Begins the first page.
     *
     * @param firstTop  where its strips begin
     * @param laterTop  where those of later pages begin
     * @param bottom  where they end
     */
    Pagination(float firstTop, float laterTop, float bottom) {
        this.laterTop = laterTop;
        this.bottom = bottom;
        pages.add(new ArrayList<>());
        y = firstTop;
    }

    List<List<Placed>> pages() {
        return pages;
    }

    private float room() {
        return bottom - y;
    }

    private float fullPage() {
        return bottom - laterTop;
    }

    private void breakPage() {
        pages.add(new ArrayList<>());
        y = laterTop;
    }

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

    /** Places strips one after the other, wherever there is room. */
    void flow(List<Strip> strips) {
        strips.forEach(this::place);
    }

    /** Places strips on one page, if they fit on one at all. */
    void keep(List<Strip> strips) {
        float height = Strip.height(strips);
        if (height > room() && height <= fullPage()) {
            breakPage();
        }
        flow(strips);
    }

    /** {@return whether strips fit on one page} */
    boolean fitsOnOnePage(List<Strip> strips) {
        return Strip.height(strips) <= fullPage();
    }

    /** Places a table. */
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

    private static float carriedHeight(RunningTable table) {
        return table.carried().map(carried -> carried.forward(0).height()).orElse(0f);
    }

    private static List<Strip> start(List<Strip> row) {
        return row.subList(0, Math.min(FEWEST, row.size()));
    }

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

    // the amount of a row stands on its first line: from the second on, it is in the sum carried over
    private void split(RunningTable table, int index, List<Strip> row) {
        for (int at = 0; at < row.size(); at++) {
            if (row.get(at).height() + carriedHeight(table) > room()) {
                turn(table, at == 0 ? index : index + 1);
            }
            place(row.get(at));
        }
    }

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
