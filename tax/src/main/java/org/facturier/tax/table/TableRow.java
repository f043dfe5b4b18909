package org.facturier.tax.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one row, asked for by the name of their column; an empty cell says that there is nothing. A column that the
 * table does not have is an {@code IllegalStateException}: the table is part of the library, so that this is a fault of its
 * own.
 */
public final class TableRow {

    private final Columns columns;
    private final List<String> cells;

    TableRow(Columns columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** {@return the cell, perhaps empty} */
    public String text(String column) {
        return cells.get(columns.place(column));
    }

    /** {@return the words of the cell between blanks, in their order; none if it is empty} */
    public List<String> words(String column) {
        List<String> words = new ArrayList<>();
        for (String word : text(column).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** {@return the cell, empty where it says nothing} */
    public Optional<String> value(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** {@return the day that the cell names as in {@code 2027-01-01}, empty where it says nothing} */
    public Optional<LocalDate> day(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(parsed(text));
    }

    // LocalDate.parse would load the formatters of all locales before the first decision
    private static LocalDate parsed(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
