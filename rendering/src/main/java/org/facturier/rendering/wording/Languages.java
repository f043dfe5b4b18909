package org.facturier.rendering.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The languages in which documents are labelled: English, French, German, and what a host adds. A document in any other language
 * is labelled in English, while its own words stay what they are. Immutable and safe for many threads.
 */
public final class Languages {

    private static final Languages BUNDLED = new Languages(Map.of());
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,8}");

    private final Map<String, Wording> own;
    private final Map<String, Wording> read = new ConcurrentHashMap<>();

    private Languages(Map<String, Wording> own) {
        this.own = Map.copyOf(own);
    }

    /** {@return the languages that come with the library} */
    public static Languages bundled() {
        return BUNDLED;
    }

    /**
     * {@return these languages and one more, or one of them worded in another way}
     *
     * @param language  only its language counts, not its country
     * @param labels  the label file; read to its end and left open
     * @throws IllegalArgumentException if a label is missing; the message names all of them
     * @throws IOException if the file cannot be read
     */
    public Languages with(Locale language, Reader labels) throws IOException {
        Map<String, Wording> more = new HashMap<>(own);
        more.put(
                language.getLanguage(),
                Wording.of(language, Labels.read(labels).requireAllOf(english().labels())));
        return new Languages(more);
    }

    /** {@return the wording of a language, English where it is not known} */
    public Wording of(Locale language) {
        return find(language.getLanguage()).orElseGet(this::english);
    }

    private Wording english() {
        return find("en").orElseThrow();
    }

    private Optional<Wording> find(String code) {
        Wording known = own.getOrDefault(code, read.get(code));
        if (known != null || !SHAPE.matcher(code).matches()) {
            return Optional.ofNullable(known);
        }
        Optional<Wording> found = bundled(code);
        found.ifPresent(wording -> read.put(code, wording));
        return found;
    }

    private static Optional<Wording> bundled(String code) {
        try (InputStream in = Languages.class.getResourceAsStream("labels_" + code + ".properties")) {
            return in == null ? Optional.empty() : Optional.of(read(code, in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Wording read(String code, InputStream in) throws IOException {
        Locale language = Locale.forLanguageTag(code);
        return Wording.of(language, Labels.read(language, new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
}
