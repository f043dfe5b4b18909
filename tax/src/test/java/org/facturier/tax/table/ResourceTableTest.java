package org.facturier.tax.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTableTest {

    private final List<TableRow> rows = ResourceTable.rows(ResourceTableTest.class, "sample.csv", row -> row);

    @Test
    void each_line_is_a_row_in_its_order() {
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("Dupont, \"fils\"", "plain");
        assertThat(rows).extracting(row -> row.text("last")).containsExactly("", "x");
    }

    @Test
    void a_cell_may_be_words_a_value_or_a_day() {
        assertThat(rows.get(0).words("words")).containsExactly("one", "two");
        assertThat(rows.get(0).value("name")).contains("Dupont, \"fils\"");
        assertThat(rows.get(0).day("day")).contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    void an_empty_cell_says_nothing() {
        assertThat(rows.get(1).words("words")).isEmpty();
        assertThat(rows.get(1).value("words")).isEmpty();
        assertThat(rows.get(1).day("day")).isEmpty();
    }

    @Test
    void a_column_that_there_is_not_is_named() {
        assertThatThrownBy(() -> rows.get(0).text("nome"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sample.csv has no column nome");
    }

    @Test
    void a_row_with_too_few_cells_is_refused() {
        assertThatThrownBy(() -> ResourceTable.rows(ResourceTableTest.class, "short.csv", row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("short.csv has a row of 1 cells: [only one]");
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThatThrownBy(() -> ResourceTable.rows(ResourceTableTest.class, "none.csv", row -> row))
                .hasMessage("none.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "a,b | a/b",
                "a,, | a//",
                ",a | /a",
                "\"a,b\",c | a,b/c",
                "\"\",c | /c",
                "c,\"\" | c/",
                "\"say \"\"a\"\"\",b | say \"a\"/b",
                "'\"\"\"\"' | '\"'",
                "a \"b\" c,d | a \"b\" c/d"
            })
    void a_line_is_cut_at_the_commas_that_are_not_in_quotes(String line, String cells) {
        assertThat(String.join("/", CsvLine.cells(line))).isEqualTo(cells);
    }

    @Test
    void an_empty_line_is_one_empty_cell() {
        assertThat(CsvLine.cells("")).containsExactly("");
    }

    @Test
    void a_file_may_end_its_lines_in_either_way_and_the_last_in_none() {
        Lines lines = new Lines("é,b\r\n\nlast".getBytes(StandardCharsets.UTF_8));
        assertThat(lines.next()).isEqualTo("é,b");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("last");
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void rows_are_grouped_in_the_order_of_the_table() {
        List<String> rows = List.of("b1", "a2", "b3", "b1");
        assertThat(ResourceTable.grouped(rows, row -> row.charAt(0)))
                .containsExactly(entry('b', List.of("b1", "b3", "b1")), entry('a', List.of("a2")));
        assertThat(ResourceTable.grouped(rows, row -> row.charAt(0), row -> row.charAt(1)))
                .containsExactly(
                        entry('b', Map.of('1', List.of("b1", "b1"), '3', List.of("b3"))),
                        entry('a', Map.of('2', List.of("a2"))));
    }
}
