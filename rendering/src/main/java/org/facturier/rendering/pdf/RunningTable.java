package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that may run over pages, its head repeated on each.
 *
 * @param title  what stands above it once; none if empty
 * @param head  the headings
 * @param groups  the strips of each row, its amounts on the first of them; a short row is not split
 * @param carried  sums carried over from page to page, if any
 */
record RunningTable(List<Strip> title, List<Strip> head, List<List<Strip>> groups, Optional<CarriedOver> carried) {

    /**
     * Sums at the end of a page and the beginning of the next. All of them are of one height, and are asked for in any order.
     */
    interface CarriedOver {

        /** {@return the sum of so many rows, for the end of a page} */
        Strip forward(int rows);

        /** {@return the same for the beginning of the next} */
        Strip brought(int rows);
    }

    /** {@return all of it in one piece, for a place beside another block; nothing is carried over there} */
    List<Strip> flat() {
        List<Strip> strips = new ArrayList<>(title);
        strips.addAll(head);
        groups.forEach(strips::addAll);
        return strips;
    }
}
