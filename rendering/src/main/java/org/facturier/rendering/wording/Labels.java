package org.facturier.rendering.wording;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The lines of one label file. */
final class Labels {

    private static final String VAT_NUMBERS = "vat.";

    private final Map<String, String> texts;

    private Labels(Map<String, String> texts) {
        this.texts = texts;
    }

    static Labels read(Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return new Labels(texts);
    }

    /**
     * {@return these labels}
     *
     * @throws IllegalArgumentException if one is missing that the model has; units and currencies may differ
     */
    Labels requireAllOf(Labels model) {
        Set<String> missing = new TreeSet<>(model.texts.keySet());
        missing.removeAll(texts.keySet());
        missing.removeIf(key -> key.startsWith("unit.") || key.startsWith("currency."));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("a label file lacks " + String.join(", ", missing));
        }
        return this;
    }

    /** {@return these labels with another tax in the place of VAT, but for VAT numbers} */
    Labels ofTax(String name) {
        Map<String, String> others = new HashMap<>(texts);
        others.replaceAll((key, text) -> key.startsWith(VAT_NUMBERS) ? text : renamed(text, name));
        return new Labels(others);
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
        return Collections.unmodifiableSet(texts.keySet());
    }

    /** {@return the label with its values put in} */
    String text(String key, String... values) {
        String label = texts.get(key);
        if (label == null) {
            throw new IllegalArgumentException("there is no label '" + key + "'");
        }
        return values.length == 0 ? label : filled(label, values);
    }

    String textOr(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }

    // one pass, so that a value which itself holds {1} stays as it is
    private static String filled(String label, String... values) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < label.length(); at++) {
            boolean place = label.charAt(at) == '{' && at + 2 < label.length() && label.charAt(at + 2) == '}';
            text.append(place ? values[label.charAt(at + 1) - '0'] : label.substring(at, at + 1));
            at += place ? 2 : 0;
        }
        return text.toString();
    }
}
