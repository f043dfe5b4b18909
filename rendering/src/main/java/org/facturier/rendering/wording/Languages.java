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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.facturier.core.wording.Words;

/**
 * The languages in which documents are labelled: English, French, German, and what a host adds or puts in other words. A
 * document in any other language is labelled in English, while its own words stay what they are.
 *
 * <p>A host gives what it changes and nothing else: all other labels stay those of the library, also those that a later version
 * brings. Only the language of a locale counts, not its country. Immutable and safe for many threads.
 */
public final class Languages {

    private static final Languages STANDARD = new Languages(Map.of());
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,8}");

    private final Map<String, DocumentLabels> own;
    private final Map<String, DocumentLabels> read = new ConcurrentHashMap<>();

    private Languages(Map<String, DocumentLabels> own) {
        this.own = Map.copyOf(own);
    }

    /** {@return English, French and German, as they come with the library} */
    public static Languages standard() {
        return STANDARD;
    }

    /**
     * {@return these languages with one label in other words}
     *
     * <p>The keys are those of {@code labels_en.properties}, beside this class, and of {@code notation_en.properties}, beside
     * {@link org.facturier.core.wording.Notation}. A host may also name units ({@code unit.} and the code), registers ({@code
     * legal.} and the scheme) and the rules and places of its own figures.
     *
     * @param key  such as {@code total.payable}
     * @param text  with places such as {@code {0}} for the values that the label of the library has, or some of them
     * @throws IllegalArgumentException if no document has such a label, or the text has a place for a value that is not given
     *     there
     */
    public Languages with(Locale language, String key, String text) {
        if (!english().file().hasRoomFor(key)) {
            throw new IllegalArgumentException("no document has a label '" + key + "'");
        }
        return with(language, new Words(Map.of(key, text)));
    }

    /**
     * {@return these languages and one more, or one of them in other words}
     *
     * <p>What the file of a language of the library lacks stays as it is; what that of another language lacks is English, and
     * can be {@linkplain #lacking asked for}.
     *
     * @param file  labels and notation by the same keys, as a properties file; read to its end and left open
     * @throws IllegalArgumentException if a text has a place for a value that is not given there; the message has its key
     * @throws IOException if the file cannot be read
     */
    public Languages with(Locale language, Reader file) throws IOException {
        return with(language, Words.read(file));
    }

    private Languages with(Locale language, Words words) {
        String code = language.getLanguage();
        Map<String, DocumentLabels> more = new HashMap<>(own);
        more.put(
                code,
                find(code)
                        .map(known -> known.with(words))
                        .orElseGet(() -> english().translated(language, words)));
        return new Languages(more);
    }

    /** {@return the labels of a language, the English ones where it is not known} */
    public DocumentLabels of(Locale language) {
        return find(language.getLanguage()).orElseGet(this::english);
    }

    /**
     * {@return the keys of the labels that a document in a language shows in English, ascending; empty once the language is
     * complete}
     *
     * <p>Units and currencies are not among them: codes stand in for these.
     */
    public Set<String> lacking(Locale language) {
        return find(language.getLanguage())
                .orElseGet(() -> english().translated(language, new Words(Map.of())))
                .file()
                .lacking();
    }

    private DocumentLabels english() {
        return find("en").orElseThrow();
    }

    private Optional<DocumentLabels> find(String code) {
        DocumentLabels known = own.getOrDefault(code, read.get(code));
        if (known != null || !SHAPE.matcher(code).matches()) {
            return Optional.ofNullable(known);
        }
        Optional<DocumentLabels> found = bundled(code);
        found.ifPresent(labels -> read.put(code, labels));
        return found;
    }

    private static Optional<DocumentLabels> bundled(String code) {
        try (InputStream in = Languages.class.getResourceAsStream("labels_" + code + ".properties")) {
            return in == null ? Optional.empty() : Optional.of(read(code, in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DocumentLabels read(String code, InputStream in) throws IOException {
        Locale language = Locale.forLanguageTag(code);
        return DocumentLabels.of(language, LabelFile.read(language, new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
}
