package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.facturier.rendering.sheet.PrintedTable.Content;

class ColumnWidthsProperties {

    private static final TextStyle STYLE =
            ((ThemeData) Theme.standard()).typography().body();

    @Property(tries = 200)
    void columns_follow_one_another_within_the_width(
            @ForAll @Size(min = 1, max = 12) List<Content> kinds,
            @ForAll @Size(value = 12) List<@IntRange(max = 300) Integer> lengths) {
        ColumnWidths widths = new ColumnWidths(kinds);
        for (int column = 0; column < kinds.size(); column++) {
            widths.fit(column, STYLE, "8".repeat(lengths.get(column)));
        }
        float x = 40;
        for (Grid.Column column : widths.within(40, 500).columns()) {
            assertThat(column.left()).isGreaterThanOrEqualTo(x - 0.1f);
            assertThat(column.width()).isGreaterThanOrEqualTo(0);
            x = column.left() + column.width();
        }
        assertThat(x).isLessThanOrEqualTo(540.5f);
    }

    @Property(tries = 200)
    void no_figure_is_broken_however_narrow_the_table(
            @ForAll @Size(min = 2, max = 8) List<Content> kinds,
            @ForAll @Size(value = 8) List<@IntRange(min = 1, max = 60) Integer> lengths) {
        ColumnWidths widths = new ColumnWidths(kinds);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < kinds.size(); column++) {
            cells.add("8".repeat(lengths.get(column)));
        }
        widths.fit(STYLE, cells);
        Grid grid = widths.within(0, 400);
        for (int column = 0; column < kinds.size(); column++) {
            if (kinds.get(column) == Content.FIGURES) {
                assertThat(grid.columns().get(column).lines(STYLE, cells.get(column)))
                        .hasSize(1);
            }
        }
    }

    @Example
    void figures_are_not_broken_as_long_as_words_can_be() {
        List<String> cells = new ArrayList<>(List.of("mot ".repeat(60).strip(), "1 234 567 890 123 456,00"));
        for (float width : List.of(300f, STYLE.width(cells.get(1)) + 100)) {
            ColumnWidths widths = new ColumnWidths(List.of(Content.WORDS, Content.FIGURES));
            widths.fit(STYLE, cells);
            Grid grid = widths.within(0, width);
            assertThat(STYLE.lines(cells.get(1), grid.columns().get(1).width())).hasSize(1);
            assertThat(STYLE.lines(cells.get(0), grid.columns().get(0).width())).hasSizeGreaterThan(1);
        }
    }
}
