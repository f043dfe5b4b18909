package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.wording.FindingWords;

/**
 * A finding that is said in a language to its last word: each of its sentences has words there, and what stands in its places
 * brings no sentence of its own that the text did not bring.
 */
record SaidWhole(FindingWords words, Finding finding, String text) {

    private static final Pattern SENTENCE = Pattern.compile("[a-z]{2,} [a-z]+ [a-z]{2,}");
    private static final List<String> SAID_BY_OTHERS = List.of("refusal", "failure");

    static void requireIn(List<Locale> languages, Finding finding, String text) {
        for (Locale language : languages) {
            new SaidWhole(FindingWords.of(language), finding, text).require();
        }
    }

    private void require() {
        require(finding.key(), finding.says());
        finding.advice().ifPresent(advice -> require(finding.hintKey().orElseThrow(), advice));
    }

    private void require(String key, Message message) {
        Optional<String> own = words.find(key).or(() -> words.find("phrase." + message.name()));
        assertThat(own.isPresent() || !message.hasWords())
                .as("%s %s", key, message)
                .isTrue();
        message.arguments().forEach(this::require);
    }

    private void require(String place, Argument argument) {
        if (argument instanceof Argument.Phrase phrase) {
            require(finding.key(phrase.message()), phrase.message());
        } else if (argument instanceof Argument.Listed listed) {
            listed.items().forEach(item -> require(place, item));
        } else if (argument instanceof Argument.TextArgument said && !text.contains(said.text())) {
            assertThat(SAID_BY_OTHERS).as("%s", finding).doesNotContain(place);
            assertThat(said.text()).as("%s", finding).doesNotContainPattern(SENTENCE);
        }
    }
}
