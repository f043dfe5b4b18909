package org.facturier.einvoice.rules.en16931;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.facturier.einvoice.rules.RuleWords;

/**
 * Why each rule is there, with an example that passes and one that fails: the file {@code lessons.txt} beside this class, read
 * once.
 *
 * <pre>{@code
 * BR-27
 * why a return is a negative quantity at the price of the sale, so that prices can be compared
 * passes BT-129=-1; BT-146=100.00
 * fails BT-146=-100.00
 * }</pre>
 *
 * <p>The examples change an invoice in order; {@link RuleWords} has their notation. A rule without the line {@code fails} can be
 * broken by no invoice.
 */
final class Lessons {

    private static final String FILE = "lessons.txt";

    private final Map<String, Map<String, String>> byRule = new HashMap<>();

    private Lessons() {}

    static Lessons read() {
        Lessons lessons = new Lessons();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lessons.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            Reader reader = lessons.new Reader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lessons;
    }

    /** Takes the lines one by one: an id begins a rule, a word and a text are said of it. */
    private final class Reader {

        private Map<String, String> rule = Map.of();

        void line(String line) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                rule.put(line.substring(0, blank), line.substring(blank + 1));
            } else if (!line.isEmpty()) {
                rule = new HashMap<>(4);
                byRule.put(line, rule);
            }
        }
    }

    /** {@return all that is said of a rule} */
    RuleWords of(String id, String demand, String fix) {
        Map<String, String> said = byRule.getOrDefault(id, Map.of());
        return new RuleWords(
                demand,
                fix,
                Optional.ofNullable(said.get("why")),
                Optional.ofNullable(said.get("passes")),
                Optional.ofNullable(said.get("fails")));
    }
}
