package org.facturier.core.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.facturier.core.template.Template;

/**
 * The texts of one language. A file is read once and kept: texts never change while a program runs.
 *
 * @param texts  by key; names or numbers in braces within them stand for values, such as {@code {deadline}} or {@code {0}}
 */
public record Words(Map<String, String> texts) {

    private static final Words NONE = new Words(Map.of());
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();
    // languages are those of documents: what is kept of them stays small whatever they say
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

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
     * {@return the words of a file beside a class, in English where there is none of the language}
     *
     * @param place  a class of the package that has {@code name_en.properties} and others, such as {@code name_fr.properties}
     * @param name  the name of the files
     * @param language  of which the country does not matter; one that is no language of two or three letters is English
     */
    public static Words beside(Class<?> place, String name, Locale language) {
        String code = LANGUAGE.matcher(language.getLanguage()).matches() ? language.getLanguage() : "en";
        Words english = english(place, name);
        return READ.computeIfAbsent(
                file(place, name, code), path -> Words.class.getResource(path) == null ? english : file(path));
    }

    /**
     * {@return the language itself where there is a file of it beside a class, else English} A document in a language without
     * words is thus English throughout, and says so.
     */
    public static Locale spoken(Class<?> place, String name, Locale language) {
        // each file is read once, so that a language without one has the very words of English
        return beside(place, name, language) == english(place, name) ? Locale.ENGLISH : language;
    }

    /**
     * {@return the words of all files of a language that modules and the host bring under one path; none where there is no
     * file} Where two files have one key, the text of the one that the class path has later counts.
     *
     * @param path  of the files, without language and ending
     */
    static Words everywhere(String path, Locale language) {
        return LANGUAGE.matcher(language.getLanguage()).matches()
                ? READ.computeIfAbsent(path + "_" + language.getLanguage() + ".properties", Words::all)
                : NONE;
    }

    private static Words all(String path) {
        try {
            Words all = NONE;
            for (URL file : Collections.list(Words.class.getClassLoader().getResources(path))) {
                all = all.and(read(file));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static Words read(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static Words english(Class<?> place, String name) {
        return READ.computeIfAbsent(file(place, name, "en"), Words::file);
    }

    private static String file(Class<?> place, String name, String language) {
        return "/" + place.getPackageName().replace('.', '/') + "/" + name + "_" + language + ".properties";
    }

    private static Words file(String path) {
        try {
            return read(Objects.requireNonNull(Words.class.getResource(path), path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
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
     * @param values  of the places {@code {0}} to {@code {9}}; others are left as they are
     * @throws IllegalArgumentException if there is no text, or no value for one of its places
     */
    public String text(String key, Object... values) {
        Template template = template(key);
        return values.length == 0 ? template.text() : template.filled(place -> numbered(key, place, values));
    }

    /** {@return the value of a numbered place; empty for a place that has a name or more digits, which stays as it is} */
    private static Optional<String> numbered(String key, String place, Object... values) {
        int number = place.length() == 1 ? Character.digit(place.charAt(0), 10) : -1;
        if (number >= values.length) {
            throw lacking(key, place, "" + values.length);
        }
        return number < 0 ? Optional.empty() : Optional.of(String.valueOf(values[number]));
    }

    /**
     * {@return the text of a key with its values put in}
     *
     * @param values  by the names of the places
     * @throws IllegalArgumentException if there is no text, or no value for one of its places
     */
    public String text(String key, Map<String, String> values) {
        return template(key)
                .filled(place -> Optional.of(Optional.ofNullable(values.get(place))
                        .orElseThrow(() -> lacking(key, place, "" + values.keySet()))));
    }

    private static IllegalArgumentException lacking(String key, String place, String given) {
        return new IllegalArgumentException("the text " + key + " asks for {" + place + "}, given are " + given);
    }

    private Template template(String key) {
        return new Template(
                find(key).orElseThrow(() -> new IllegalArgumentException("there is no text for '" + key + "'")));
    }

    /** {@return the text of a key as it is in the file, empty if there is none} */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
