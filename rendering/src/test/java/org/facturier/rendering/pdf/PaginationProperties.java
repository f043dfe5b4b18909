package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.facturier.rendering.pdf.Pagination.Placed;
import org.facturier.rendering.pdf.RunningTable.CarriedOver;

class PaginationProperties {

    private static final float TOP = 40;
    private static final float BOTTOM = 400;

    private record Named(String name, float height) implements Strip {
        @Override
        public void paint(Canvas canvas, float top) {
            throw new UnsupportedOperationException("only dealt out");
        }
    }

    private static final CarriedOver CARRIED = new CarriedOver() {
        @Override
        public Strip forward(int rows) {
            return new Named("forward " + rows, 12);
        }

        @Override
        public Strip brought(int rows) {
            return new Named("brought " + rows, 12);
        }
    };

    @Property
    void strips_keep_their_order_and_stay_within_the_page(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 60) Integer> linesOfRows) {
        List<List<Placed>> pages = pages(linesOfRows);
        List<String> lines = new ArrayList<>();
        for (List<Placed> page : pages) {
            float y = 0;
            for (Placed placed : page) {
                assertThat(placed.top()).isGreaterThanOrEqualTo(y);
                y = placed.top() + placed.strip().height();
                assertThat(y).isLessThanOrEqualTo(BOTTOM);
                String name = ((Named) placed.strip()).name();
                if (name.startsWith("line")) {
                    lines.add(name);
                }
            }
        }
        assertThat(lines).isEqualTo(names(linesOfRows));
    }

    @Property
    void every_page_begins_with_the_head_and_what_the_page_before_carried_forward(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 60) Integer> linesOfRows) {
        List<List<Placed>> pages = pages(linesOfRows);
        for (int page = 1; page < pages.size(); page++) {
            List<Placed> before = pages.get(page - 1);
            String last = ((Named) before.get(before.size() - 1).strip()).name();
            assertThat(name(pages, page, 0)).isEqualTo("head");
            assertThat(last.startsWith("forward"))
                    .as("page %s carries forward what has begun", page)
                    .isEqualTo(begun(pages.subList(0, page)) > 0);
            if (last.startsWith("forward")) {
                assertThat(name(pages, page, 1)).isEqualTo(last.replace("forward", "brought"));
                assertThat(begun(pages.subList(0, page))).isEqualTo(Integer.parseInt(last.substring(8)));
            }
        }
    }

    /** A short paragraph goes to the next page whole; what is longer than four tenths of a page is begun where there is room. */
    @Property
    void a_short_paragraph_stands_on_one_page(
            @ForAll @IntRange(max = 36) int before, @ForAll @IntRange(min = 1, max = 36) int lines) {
        Pagination pages = new Pagination(TOP, TOP, BOTTOM);
        pages.flow(strips("before", before));
        pages.paragraph(strips("line", lines));
        List<Integer> counts = pages.pages().stream()
                .map(page -> (int) page.stream()
                        .filter(placed -> ((Named) placed.strip()).name().equals("line"))
                        .count())
                .filter(count -> count > 0)
                .toList();
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(lines);
        assertThat(counts).hasSize(lines <= 14 || before + lines <= 36 || before == 36 ? 1 : 2);
    }

    private static List<Strip> strips(String name, int count) {
        return Collections.nCopies(count, new Named(name, 10));
    }

    // so many rows have begun, and a row states its amount on its first line
    private static long begun(List<List<Placed>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .filter(placed -> ((Named) placed.strip()).name().endsWith("/0"))
                .count();
    }

    private static String name(List<List<Placed>> pages, int page, int at) {
        return ((Named) pages.get(page).get(at).strip()).name();
    }

    private static List<List<Placed>> pages(List<Integer> linesOfRows) {
        Pagination pages = new Pagination(TOP + 100, TOP, BOTTOM);
        List<List<Strip>> rows = new ArrayList<>();
        for (int row = 0; row < linesOfRows.size(); row++) {
            List<Strip> lines = new ArrayList<>();
            for (int line = 0; line < linesOfRows.get(row); line++) {
                lines.add(new Named("line " + row + "/" + line, 10));
            }
            rows.add(lines);
        }
        pages.table(new RunningTable(List.of(), List.of(new Named("head", 20)), rows, Optional.of(CARRIED)));
        return pages.pages();
    }

    private static List<String> names(List<Integer> linesOfRows) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < linesOfRows.size(); row++) {
            for (int line = 0; line < linesOfRows.get(row); line++) {
                names.add("line " + row + "/" + line);
            }
        }
        return names;
    }
}
