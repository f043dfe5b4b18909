package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.finding.Rule;
import org.junit.jupiter.api.Test;

class SeriesRuleTest {

    @Test
    void each_code_is_given_once() {
        assertThat(rules()).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void each_rule_is_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Rule rule : rules()) {
            String anchor = "<a id=\"" + rule.code() + "\"></a>";
            assertThat(readme).contains("| " + anchor + "`" + rule.code() + "` | " + rule.demand() + " |");
        }
    }

    private static List<Rule> rules() {
        return Stream.<Rule[]>of(SeriesRule.values(), NumberRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
