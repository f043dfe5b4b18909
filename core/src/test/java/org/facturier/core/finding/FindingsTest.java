package org.facturier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.facturier.core.calculation.CalculationRule;
import org.junit.jupiter.api.Test;

class FindingsTest {

    /** What stops a document is said first; two of one weight stay as they were found. */
    @Test
    void errors_stand_before_warnings_and_those_of_one_severity_as_they_were_found() {
        Finding look = CalculationRule.ALLOWANCE_SIGN.at("lines[0]", "worth a look");
        Finding first = CalculationRule.HAS_LINE.at("lines", "there is no line");
        Finding second = CalculationRule.TREATMENT_KNOWN.at("lines[1].treatment", "nothing is said");
        assertThat(Findings.of(look, first, second).errorsFirst()).isEqualTo(Findings.of(first, second, look));
        assertThat(Findings.of(look).errorsFirst()).isEqualTo(Findings.of(look));
        assertThat(Findings.none().errorsFirst()).isEqualTo(Findings.none());
    }
}
