package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeriesRuleTest {

    @Test
    void each_code_is_given_once() {
        assertThat(SeriesRule.values()).extracting(SeriesRule::code).doesNotHaveDuplicates();
    }

    @Test
    void each_rule_is_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (SeriesRule rule : SeriesRule.values()) {
            assertThat(readme).contains("| `" + rule.code() + "` | " + rule.demand() + " |");
        }
    }
}
