package org.facturier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Message WRONG = Message.say("wrong");
    private static final Finding FOUND = new Finding(
            new RuleCode("X-Y-01"),
            Severity.ERROR,
            "a.b",
            WRONG,
            Optional.of("a law"),
            Optional.of(Message.say("do this")));

    @Test
    void one_part_of_a_finding_may_be_another_and_the_rest_stays() {
        assertThat(FOUND.withSource("another law"))
                .isEqualTo(new Finding(
                        FOUND.code(), Severity.ERROR, "a.b", WRONG, Optional.of("another law"), FOUND.advice()));
        assertThat(FOUND.withSeverity(Severity.WARNING))
                .isEqualTo(new Finding(FOUND.code(), Severity.WARNING, "a.b", WRONG, FOUND.source(), FOUND.advice()));
        assertThat(FOUND.withPath("c"))
                .isEqualTo(new Finding(FOUND.code(), Severity.ERROR, "c", WRONG, FOUND.source(), FOUND.advice()));
        assertThat(FOUND.withMessage(Message.say("otherwise")).message()).isEqualTo("otherwise");
        assertThat(FOUND.withHint("do that"))
                .isEqualTo(new Finding(
                        FOUND.code(),
                        Severity.ERROR,
                        "a.b",
                        WRONG,
                        FOUND.source(),
                        Optional.of(Message.say("do that"))));
    }
}
