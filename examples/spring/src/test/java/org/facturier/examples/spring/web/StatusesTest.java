package org.facturier.examples.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.IssuingRule;
import org.junit.jupiter.api.Test;

class StatusesTest {

    private static final Finding OVERDRAWN = CalculationRule.ALLOWANCE_WITHIN_LINE.at("lines[0]", "too much");
    private static final Finding CHANGED = IssuingRule.REQUEST_UNCHANGED.at("request", "another draft");
    private static final Finding FAILED = IssuingRule.PART_ANSWERS.at("rules[0]", "it threw");

    private static int of(Finding... errors) {
        return Statuses.of(new Findings(List.of(errors))).value();
    }

    @Test
    void a_refusal_is_422_unless_a_rule_says_more() {
        assertThat(of(OVERDRAWN)).isEqualTo(422);
        assertThat(of(CHANGED)).isEqualTo(409);
    }

    @Test
    void a_part_of_the_house_that_failed_is_500_wherever_it_stands_among_others() {
        assertThat(of(FAILED)).isEqualTo(500);
        assertThat(of(OVERDRAWN, FAILED)).isEqualTo(500);
        assertThat(of(FAILED, OVERDRAWN)).isEqualTo(500);
        assertThat(of(CalculationRule.PART_ANSWERS.at("lines[0].treatment", "it threw")))
                .isEqualTo(500);
    }

    @Test
    void of_several_the_worst_decides() {
        assertThat(of(CHANGED, OVERDRAWN)).isEqualTo(422);
    }
}
