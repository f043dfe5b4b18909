package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.junit.jupiter.api.Test;

/** A part of the host's that answers nothing is named, and the others are asked all the same. */
class HostPartsTest {

    private static final DocumentRule SILENT = document -> null;
    private static final DocumentRule FINDING =
            document -> Findings.of(IssuingRule.ORDER_LIMIT.at("lines", "too much"));
    private static final HostParts PARTS =
            new HostParts(List.of(SILENT, FINDING), List.of((draft, on) -> List.of(), (draft, on) -> null));

    private static List<String> said(Findings findings) {
        return findings.stream()
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }

    @Test
    void a_rule_that_gives_null_holds_up_no_other() {
        assertThat(said(PARTS.judge(rule -> rule == SILENT ? null : FINDING.check(null))))
                .containsExactly("rules[0]: it gives null", "lines: too much");
    }

    @Test
    void words_that_are_null_are_named() {
        assertThat(PARTS.words(List.of(), words -> words.on(null, null))
                        .findings()
                        .all())
                .extracting(Finding::path)
                .containsExactly("mentions[1]");
    }

    @Test
    void so_is_any_other_part() {
        assertThat(said(HostParts.answer("calculator", () -> null).findings()))
                .containsExactly("calculator: it gives null");
    }
}
