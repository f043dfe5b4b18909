package org.facturier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding FOUND = new Finding(
            new RuleCode("X-Y-01"), Severity.ERROR, "a.b", "wrong", Optional.of("a law"), Optional.of("do this"));

    @Test
    void one_part_of_a_finding_may_be_another_and_the_rest_stays() {
        assertThat(FOUND.withSource("another law"))
                .isEqualTo(new Finding(
                        FOUND.code(), Severity.ERROR, "a.b", "wrong", Optional.of("another law"), FOUND.hint()));
        assertThat(FOUND.withSeverity(Severity.WARNING))
                .isEqualTo(new Finding(FOUND.code(), Severity.WARNING, "a.b", "wrong", FOUND.source(), FOUND.hint()));
        assertThat(FOUND.at("c"))
                .isEqualTo(new Finding(FOUND.code(), Severity.ERROR, "c", "wrong", FOUND.source(), FOUND.hint()));
        assertThat(FOUND.withHint("do that"))
                .isEqualTo(new Finding(
                        FOUND.code(), Severity.ERROR, "a.b", "wrong", FOUND.source(), Optional.of("do that")));
    }
}
