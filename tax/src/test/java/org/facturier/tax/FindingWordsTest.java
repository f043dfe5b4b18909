package org.facturier.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.facturier.core.contracts.FindingWordsContract;
import org.facturier.core.wording.FindingWords;
import org.facturier.tax.mention.MentionRule;
import org.junit.jupiter.api.Test;

class FindingWordsTest implements FindingWordsContract {

    @Test
    void what_a_law_asks_of_a_document_is_said_in_each_language() {
        for (Locale language : languages()) {
            FindingWords words = FindingWords.of(language);
            for (MentionRule rule : MentionRule.values()) {
                assertThat(words.find(rule.code() + ".demand")).as("%s", rule).isPresent();
            }
        }
    }
}
