package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.TaxId;
import org.junit.jupiter.api.Test;

class VatIdVectorsTest {

    private static final Path FILE = Path.of(System.getProperty("facturier.vectors", ""), "vat-ids.csv");

    /** A comma that is not between quotes. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final VatNumberCheck check = VatNumberCheck.standard();

    @Test
    void numbers_are_judged_as_the_vectors_say() throws IOException {
        assumeTrue(Files.isReadable(FILE), "skipped: there is no " + FILE);
        int agree = 0;
        int policy = 0;
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : rows()) {
            if (row.get("form").contains("(policy)")) {
                policy++;
            } else if (agrees(row)) {
                agree++;
            } else {
                wrong.add(row.get("number") + " typed as " + row.get("raw") + " is " + row.get("valid"));
            }
        }
        System.out.println("VatIdVectorsTest: " + (agree + policy + wrong.size()) + " read, " + agree + " agree, "
                + policy + " skipped (a matter of policy)");
        assertThat(wrong).isEmpty();
    }

    /** The number as it is written and the text that somebody typed both count. */
    private boolean agrees(Map<String, String> row) {
        boolean valid = row.get("valid").equals("true");
        boolean written = TaxId.find(row.get("number"))
                .filter(number -> check.check(number).isEmpty())
                .isPresent();
        boolean typed =
                check.read(row.get("raw"), country(row.get("country"))).value().isPresent();
        return written == valid && typed == valid;
    }

    private static CountryCode country(String prefix) {
        return CountryCode.of(prefix.equals("EL") ? "GR" : prefix);
    }

    /** {@return the rows by column} */
    private static List<Map<String, String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        String[] columns = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = COMMA.split(line, -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i].replaceAll("^\"|\"$", ""));
            }
            rows.add(row);
        }
        return rows;
    }
}
