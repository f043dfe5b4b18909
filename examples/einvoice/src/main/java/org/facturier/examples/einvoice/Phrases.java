package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.facturier.core.wording.FindingWords;
import org.facturier.core.wording.Notation;

/** The words of the command in one language, beside those of findings and figures. Immutable. */
final class Phrases {

    private final Properties texts = new Properties();
    private final FindingWords findings;
    private final Notation notation;

    private Phrases(Locale language) {
        String file = "command_" + language.getLanguage() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        this.findings = FindingWords.of(language);
        this.notation = Notation.of(language);
    }

    /** {@return the words of English, French or German} */
    static Phrases of(Locale language) {
        return new Phrases(language);
    }

    /** {@return the words of a key} */
    String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** {@return how findings are said} */
    FindingWords findings() {
        return findings;
    }

    /** {@return how days and figures are written} */
    Notation notation() {
        return notation;
    }
}
