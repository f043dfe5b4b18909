package org.facturier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.wording.FindingWords;
import org.junit.jupiter.api.Test;

/** A part of the host's answers, or is named with the reason why it did not. */
class AnswerTest {

    private static final Rule RULE = IssuingRule.PART_ANSWERS;

    private static String told(Answer<String> answer) {
        return answer.orElse(Finding::toString);
    }

    private static String refused(String reason) {
        return "ERROR INV-PART-01 at here: " + reason + " - mend the part that the place names; nothing was issued";
    }

    @Test
    void what_is_given_is_used() {
        assertThat(told(RULE.ask("here", () -> 3).map(three -> "x".repeat(three))))
                .isEqualTo("xxx");
    }

    @Test
    void what_throws_is_named_by_its_message_or_its_kind() {
        assertThat(told(RULE.ask("here", () -> {
                    throw new IllegalStateException("no connection");
                })))
                .isEqualTo(refused("no connection"));
        assertThat(told(RULE.ask("here", () -> {
                    throw new UnsupportedOperationException();
                })))
                .isEqualTo(refused("UnsupportedOperationException"));
    }

    @Test
    void null_is_no_answer_and_is_said_in_each_language() {
        Answer<String> silent = RULE.ask("here", () -> null);
        assertThat(told(silent)).isEqualTo(refused("it gives null"));
        Finding finding = silent.<Finding>map(text -> null).orElse(why -> why);
        assertThat(FindingWords.of(Locale.FRENCH).say(finding)).isEqualTo("il donne null");
        assertThat(FindingWords.of(Locale.GERMAN).say(finding)).isEqualTo("er gibt null");
    }

    @Test
    void what_cannot_be_used_counts_as_not_answered() {
        assertThat(told(RULE.ask("here", () -> List.of("a")).map(list -> list.get(1))))
                .startsWith("ERROR INV-PART-01 at here: ");
        assertThat(told(RULE.ask("here", () -> "a").map(text -> null))).isEqualTo(refused("it gives null"));
    }

    @Test
    void what_failed_is_used_by_nobody() {
        Answer<String> failed = RULE.ask("here", () -> null);
        assertThat(told(failed.map(text -> {
                    throw new IllegalStateException("asked all the same");
                })))
                .isEqualTo(refused("it gives null"));
    }
}
