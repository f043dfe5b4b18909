package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.facturier.core.clause.AgreementClauses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfKindsTest {

    /** An agreement says nothing of a kind without words. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void agreements_have_words_for_each_kind_of_supply_and_for_no_other(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = AgreementClauses.class.getResourceAsStream("clauses_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("kind."))
                        .map(key -> key.substring("kind.".length())))
                .containsExactlyInAnyOrderElementsOf(VatTables.standard().kinds().stream()
                        .map(each -> each.kind().code())
                        .toList());
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("kind."))
                        .map(words::getProperty))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
