package org.facturier.tax.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a Markdown file that says what the code says: each row, and no other. {@code -Dgolden.update=true} writes it anew.
 *
 * @param page  the file
 * @param head  the line that names the columns
 */
public record GeneratedTable(Path page, String head) {

    /** Sees that the rows below the head are these. */
    public void shows(List<String> rows) throws IOException {
        List<String> lines = Files.readAllLines(page);
        int first = lines.indexOf(head) + 2;
        assertThat(first).as("%s has a table %s", page, head).isGreaterThan(1);
        int end = first;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
            end++;
        }
        if (Boolean.getBoolean("golden.update")) {
            List<String> written = new ArrayList<>(lines.subList(0, first));
            written.addAll(rows);
            written.addAll(lines.subList(end, lines.size()));
            Files.writeString(page, String.join("\n", written) + "\n");
        } else {
            assertThat(lines.subList(first, end)).isEqualTo(rows);
        }
    }
}
