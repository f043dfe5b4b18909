package org.facturier.rendering.wording;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;

/** The lines of one label file. */
final class Labels {

    private static final String VAT_NUMBERS = "vat.";

    private final Words words;

    private Labels(Words words) {
        this.words = words;
    }

    static Labels read(Reader file) throws IOException {
        return new Labels(Words.read(file));
    }

    /** {@return the labels of a language of the library, and how it writes figures} */
    static Labels read(Locale language, Reader file) throws IOException {
        return new Labels(Notation.words(language).and(Words.read(file)));
    }

    Notation notation() {
        return Notation.of(words);
    }

    /**
     * {@return these labels}
     *
     * @throws IllegalArgumentException if one is missing that the model has; units and currencies may differ
     */
    Labels requireAllOf(Labels model) {
        Set<String> missing = new TreeSet<>(model.keys());
        missing.removeAll(keys());
        missing.removeIf(key -> key.startsWith("unit.") || key.startsWith("currency."));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("a label file lacks " + String.join(", ", missing));
        }
        return this;
    }

    /** {@return these labels with another tax in the place of VAT, but for VAT numbers} */
    Labels ofTax(String name) {
        Map<String, String> others = new HashMap<>(words.texts());
        others.replaceAll((key, text) -> key.startsWith(VAT_NUMBERS) ? text : renamed(text, name));
        return new Labels(new Words(others));
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
