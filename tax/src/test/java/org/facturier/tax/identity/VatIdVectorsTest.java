package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.party.TaxId;
import org.junit.jupiter.api.Test;

class VatIdVectorsTest {

    private static final Path FILE = Path.of(System.getProperty("facturier.vectors", ""), "vat-ids.csv");

    private final VatNumberCheck check = VatNumberCheck.standard();

    @Test
    void french_and_belgian_numbers_are_judged_as_the_vectors_say() throws IOException {
        assumeTrue(Files.isReadable(FILE), "skipped: there is no " + FILE);
        List<String> lines = Files.readAllLines(FILE);
        List<String> columns = Arrays.asList(lines.get(0).split(","));
        Map<String, Integer> skipped = new TreeMap<>();
        int agree = 0;
        for (String line : lines.subList(1, lines.size())) {
            // the columns read stand before any that is quoted
            String[] cells = line.split(",", -1);
            String country = cells[columns.indexOf("country")];
            if (!country.equals("FR") && !country.equals("BE")) {
                skipped.merge("other countries", 1, Integer::sum);
            } else if (cells[columns.indexOf("form")].contains("(policy)")) {
                skipped.merge("a matter of policy", 1, Integer::sum);
            } else {
                String number = cells[columns.indexOf("number")];
                assertThat(isValid(number)).as(number).isEqualTo(cells[columns.indexOf("valid")].equals("true"));
                agree++;
            }
        }
        int read = lines.size() - 1;
        System.out.println(
                "VatIdVectorsTest: " + read + " read, " + agree + " agree, " + (read - agree) + " skipped " + skipped);
    }

    private boolean isValid(String number) {
        try {
            return check.check(TaxId.parse(number)).isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
