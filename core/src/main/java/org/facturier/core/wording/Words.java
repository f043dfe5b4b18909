package org.facturier.core.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language.
 *
 * @param texts  by key; {@code {0}} to {@code {9}} in them stand for values
 */
public record Words(Map<String, String> texts) {

    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    public Words {
        texts = Map.copyOf(texts);
    }

    /**
     * {@return the words of a properties file}
     *
     * @param file  read to its end and left open
     * @throws IOException if it cannot be read
     */
    public static Words read(Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Words(texts);
    }

    /**
     * {@return the words of a file beside a class, French where that is the language, else English}
     *
     * @param place  a class of the package that has {@code name_fr.properties} and {@code name_en.properties}
     * @param name  the name of both files
     */
    public static Words beside(Class<?> place, String name, Locale language) {
        String file = name + (isFrench(language) ? "_fr" : "_en") + ".properties";
        return READ.computeIfAbsent(place.getPackageName() + "/" + file, path -> beside(place, file));
    }

    private static Words beside(Class<?> place, String file) {
        try (InputStream in = Objects.requireNonNull(place.getResourceAsStream(file), file)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    static boolean isFrench(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** {@return these words and more; where both have a key, the other's text} */
    public Words and(Words more) {
        Map<String, String> all = new HashMap<>(texts);
        all.putAll(more.texts);
        return new Words(all);
    }

    /**
     * {@return the text of a key with its values put in}
     *
     * @throws IllegalArgumentException if there is none
     */
    public String text(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("there is no text for '" + key + "'"));
        return values.length == 0 ? text : filled(text, values);
    }

    /** {@return the text of a key as it is in the file, empty if there is none} */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    // one pass, so that a value which itself holds {1} stays as it is
    private static String filled(String text, Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int at = 0; at < text.length(); at++) {
            boolean place = text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}';
            filled.append(place ? values[text.charAt(at + 1) - '0'] : text.substring(at, at + 1));
            at += place ? 2 : 0;
        }
        return filled.toString();
    }
}
