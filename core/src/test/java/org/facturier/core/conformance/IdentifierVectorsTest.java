package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Lei;
import org.facturier.core.party.LeitwegId;
import org.facturier.core.party.Luhn;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.SwissReference;
import org.junit.jupiter.api.Test;

class IdentifierVectorsTest {

    /** A comma that is not between quotes. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Map<String, Consumer<String>> KINDS = Map.of(
            "SIREN", LegalId::siren,
            "SIRET", LegalId::siret,
            "IBAN", Iban::of,
            "BIC", Bic::of,
            "RF", CreditorReference::parse,
            "LEI", Lei::of,
            "LEITWEG", LeitwegId::of,
            "QRR", SwissReference::parse,
            "LUHN", IdentifierVectorsTest::luhn);

    @Test
    void numbers_are_judged_as_the_vectors_say() throws IOException {
        Vectors tally = new Vectors("other-ids");
        List<String> lines = Files.readAllLines(Vectors.file("other-ids.csv"));
        List<String> columns = Arrays.asList(lines.get(0).split(","));
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = COMMA.split(line, -1);
            String kind = cells[columns.indexOf("kind")];
            boolean valid = cells[columns.indexOf("valid")].equals("true");
            if (!KINDS.containsKey(kind)) {
                tally.skip("kind " + kind);
            } else if (isValid(kind, unquoted(cells[columns.indexOf("number")])) == valid
                    && isValid(kind, unquoted(cells[columns.indexOf("raw")])) == valid) {
                tally.agree();
            } else {
                wrong.add(line);
            }
        }
        tally.print();
        assertThat(wrong).isEmpty();
    }

    private static boolean isValid(String kind, String text) {
        try {
            KINDS.get(kind).accept(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static String unquoted(String cell) {
        return cell.replaceAll("^\"|\"$", "");
    }

    private static void luhn(String digits) {
        if (!Luhn.holds(digits)) {
            throw new IllegalArgumentException(digits);
        }
    }
}
