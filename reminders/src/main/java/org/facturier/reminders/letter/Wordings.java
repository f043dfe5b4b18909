package org.facturier.reminders.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;

/**
 * The languages in which letters are written.
 *
 * @param all  the wordings; where two are of one language, the one added last counts; English is among them
 */
public record Wordings(List<Wording> all) {

    /** @throws IllegalArgumentException if English is missing, which stands in for every other language */
    public Wordings {
        all = List.copyOf(all);
        if (find(all, Locale.ENGLISH).isEmpty()) {
            throw new IllegalArgumentException("wordings have English, which stands in for every other language");
        }
    }

    /** {@return French, German and English, as they ship with the library} */
    public static Wordings shipped() {
        return Shipped.WORDINGS;
    }

    /** {@return these wordings and one more, which counts before another of its language} */
    public Wordings with(Wording wording) {
        List<Wording> longer = new ArrayList<>(all);
        longer.add(wording);
        return new Wordings(longer);
    }

    /** {@return the wording of a language, whatever its country; the English one where there is none} */
    public Wording in(Locale language) {
        return find(all, language).or(() -> find(all, Locale.ENGLISH)).orElseThrow();
    }

    private static Optional<Wording> find(List<Wording> all, Locale language) {
        return all.stream()
                .filter(wording -> wording.language().getLanguage().equals(language.getLanguage()))
                .reduce((earlier, later) -> later);
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final Wordings WORDINGS = new Wordings(Stream.of(Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH)
                .map(Shipped::read)
                .toList());

        private static Wording read(Locale language) {
            String file = "wording_" + language.getLanguage() + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Wordings.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
                return new Wording(
                        language,
                        Notation.words(language).and(Words.read(reader)).texts());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
    }
}
