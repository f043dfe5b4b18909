package org.facturier.rendering.wording;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;

/**
 * The texts of one language by key: what stands in its label file, how it writes figures and days, and what a host put in other
 * words. A new language begins with the texts of English, and keeps those that its file does not replace.
 */
final class LabelFile {

    /** Labels of VAT numbers, which keep their name where another tax stands in the place of VAT. */
    private static final String VAT_NUMBERS = "vat.";

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** What a language may lack without being incomplete: codes stand in for such words. */
    private static final List<String> BY_CODE = List.of("unit.", "currency.");

    /** What a host may name that no file of the library has: its units, registers, rules and the places of its figures. */
    private static final List<String> OF_HOSTS = List.of("unit.", "currency.", "legal.", "rule.", "way.", "at.");

    private final Words words;
    private final Set<String> borrowed;

    private LabelFile(Words words, Set<String> borrowed) {
        this.words = words;
        this.borrowed = borrowed;
    }

    /** {@return the labels of a file alone, without a notation} */
    static LabelFile read(Reader file) throws IOException {
        return new LabelFile(Words.read(file), Set.of());
    }

    /** {@return the labels of a language of the library, and how it writes figures} */
    static LabelFile read(Locale language, Reader file) throws IOException {
        return new LabelFile(Notation.words(language).and(Words.read(file)), Set.of());
    }

    Notation notation() {
        return Notation.of(words);
    }

    /**
     * {@return these texts, some of them in words of the host}
     *
     * @throws IllegalArgumentException if one has a place for a value that is not given there
     */
    LabelFile with(Words own) {
        own.texts().forEach(this::requirePlaces);
        Set<String> left = new TreeSet<>(borrowed);
        left.removeAll(own.texts().keySet());
        return new LabelFile(words.and(own), left);
    }

    /** {@return the texts of another language, in which those stay that it does not have} */
    LabelFile translated(Words own) {
        return new LabelFile(words, keys()).with(own);
    }

    private void requirePlaces(String key, String text) {
        Set<String> given = places(words.find(key).orElse(text));
        Set<String> asked = places(text);
        if (!given.containsAll(asked)) {
            throw new IllegalArgumentException("the label " + key + " has places for " + given + ", not for " + asked);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return whether a document may ask for a text: a file of the library has it, or it is for the host to name} */
    boolean hasRoomFor(String key) {
        return words.find(key).isPresent() || OF_HOSTS.stream().anyMatch(key::startsWith);
    }

    /** {@return the keys of texts that are still those of English, ascending; units and currencies do not count} */
    Set<String> lacking() {
        return borrowed.stream()
                .filter(key -> BY_CODE.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return these labels with another tax in the place of VAT, but for VAT numbers}
     *
     * <p>The name is put wherever a text has that of VAT, with the article that the language gives it: {@code la TVA} becomes
     * {@code l’IGIC}. The file of each language says both names and both articles.
     */
    LabelFile ofTax(String name) {
        Map<String, String> others = new HashMap<>(words.texts());
        others.replaceAll((key, text) -> key.startsWith(VAT_NUMBERS) ? text : renamed(text, name));
        return new LabelFile(new Words(others), borrowed);
    }

    private String renamed(String text, String name) {
        String article = text("tax.name.article");
        String other = text("tax.name.article.other", name);
        return text.replace(article, other)
                .replace(capital(article), capital(other))
                .replace(text("tax.name"), text("tax.name.other", name));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    Set<String> keys() {
        return words.texts().keySet();
    }

    /** {@return the label with its values put in} */
    String text(String key, String... values) {
        return words.text(key, (Object[]) values);
    }

    String textOr(String key, String otherwise) {
        return words.find(key).orElse(otherwise);
    }
}
