package org.facturier.rendering.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.wording.Words;

/**
 * The headings of a Swiss QR-bill in one of the four languages that the guidelines know. They are no labels: a host that says them
 * otherwise has no QR-bill.
 *
 * @source SIX, Swiss Implementation Guidelines QR-bill 2.3, annex D
 */
public final class SlipWords {

    private static final String OTHERS = "en";
    private static final Map<String, SlipWords> BY_LANGUAGE = Stream.of("de", "fr", "it", OTHERS)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), SlipWords::read));

    private final Words words;

    private SlipWords(Words words) {
        this.words = words;
    }

    /** {@return the headings in a language, in English where the guidelines do not know it} */
    public static SlipWords of(Locale language) {
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), Objects.requireNonNull(BY_LANGUAGE.get(OTHERS)));
    }

    /**
     * {@return a heading}
     *
     * @param key  such as {@code receipt}
     */
    public String text(String key) {
        return words.text(key);
    }

    private static SlipWords read(String language) {
        String file = "slip_" + language + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(SlipWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return new SlipWords(Words.read(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
