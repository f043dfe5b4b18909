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
 * The languages in which letters are written. A language is known by its code alone: {@code fr-CA} is answered in
 * French, and Portuguese, which nobody has words for, in English.
 *
 * @param all  the wordings; where two are of one language, the one added last counts; English is among them
 */
record LetterWordings(List<LetterWording> all) {

    /** @throws IllegalArgumentException if English is missing, which stands in for every other language */
    LetterWordings {
        all = List.copyOf(all);
        if (find(all, Locale.ENGLISH).isEmpty()) {
            throw new IllegalArgumentException("wordings have English, which stands in for every other language");
        }
    }

    /** {@return French, German, Dutch, Spanish, Italian and English, as they ship with the library} */
    static LetterWordings standard() {
        return Standard.WORDINGS;
    }

    /** {@return these wordings and one more, which counts before another of its language} */
    LetterWordings with(LetterWording wording) {
        List<LetterWording> longer = new ArrayList<>(all);
        longer.add(wording);
        return new LetterWordings(longer);
    }

    /** {@return the wording of a language, whatever its country; the English one where there is none} */
    LetterWording in(Locale language) {
        return find(all, language).or(() -> find(all, Locale.ENGLISH)).orElseThrow();
    }

    /** {@return the wording that was added last for a language, whatever its country} */
    private static Optional<LetterWording> find(List<LetterWording> all, Locale language) {
        return all.stream()
                .filter(wording -> wording.language().getLanguage().equals(language.getLanguage()))
                .reduce((earlier, later) -> later);
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        private static final LetterWordings WORDINGS = new LetterWordings(Stream.of("fr", "de", "nl", "es", "it", "en")
                .map(Locale::forLanguageTag)
                .map(Standard::read)
                .toList());

        /**
         * {@return letters in a language with the way it writes figures and days, which the core has for documents as
         * well}
         */
        private static LetterWording read(Locale language) {
            String file = "wording_" + language.getLanguage() + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(LetterWordings.class.getResourceAsStream(file), file),
                    StandardCharsets.UTF_8)) {
                return new LetterWording(
                        language,
                        Notation.words(language).and(Words.read(reader)).texts());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
    }
}
