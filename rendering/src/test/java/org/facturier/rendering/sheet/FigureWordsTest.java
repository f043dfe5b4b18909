package org.facturier.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.rendering.wording.DocumentLabels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an explanation may name has words in each language, and no words are left of what it names no more. */
class FigureWordsTest {

    private static final Set<String> NOT_OF_A_FIGURE =
            Set.of("at.described", "at.allowance", "at.charge", "at.allowanceCharge.share");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void each_figure_has_words_in_each_language(String language) throws IOException {
        Properties words = labels(language);
        Set<String> said = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("at."))
                .filter(key -> !NOT_OF_A_FIGURE.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        for (DocumentFigure figure : DocumentFigure.values()) {
            named.addAll(keys(figure));
        }
        assertThat(said).isEqualTo(named);
        assertThat(said).noneMatch(key -> words.getProperty(key).isBlank());
    }

    private static List<String> keys(DocumentFigure figure) {
        String key = "at." + figure;
        List<String> keys = new ArrayList<>();
        switch (figure) {
            case OWN -> {}
            case LINE_ALLOWANCE_CHARGE -> keys.addAll(List.of(key + ".allowance", key + ".charge"));
            case LINE_NET -> keys.addAll(List.of(key, key + ".besideGross"));
            case TOTAL_PAYABLE -> keys.addAll(List.of(key, key + ".credit"));
            default -> keys.add(key);
        }
        if (figure.isOptional()) {
            keys.add(key + ".of");
        }
        return keys;
    }

    private static Properties labels(String language) throws IOException {
        Properties labels = new Properties();
        String name = "labels_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DocumentLabels.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }
}
