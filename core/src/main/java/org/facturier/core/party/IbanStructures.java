package org.facturier.core.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What follows the check digits of an account number in each country: so many digits, capital letters or either. Read once from
 * a table beside this class, a row for each country.
 */
final class IbanStructures {

    private static final Pattern PART = Pattern.compile("(\\d+)([nac])");
    private static final Map<String, String> CLASSES = Map.of("n", "[0-9]", "a", "[A-Z]", "c", "[0-9A-Z]");
    private static final Map<String, Pattern> BY_COUNTRY = read();

    private IbanStructures() {}

    /** {@return the structure of a country, empty where accounts have no such number} */
    static Optional<Pattern> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country));
    }

    /** {@return the structures by country; a file that cannot be read is a fault of the artifact, and throws} */
    private static Map<String, Pattern> read() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IbanStructures.class.getResourceAsStream("iban-structures.csv")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .skip(1)
                    .map(row -> row.split(","))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> pattern(row[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the structure as a pattern: {@code 8n16c} is eight digits, then sixteen digits or letters} */
    private static Pattern pattern(String structure) {
        return Pattern.compile(PART.matcher(structure).replaceAll(IbanStructures::part));
    }

    private static String part(MatchResult part) {
        return CLASSES.get(part.group(2)) + "{" + part.group(1) + "}";
    }
}
