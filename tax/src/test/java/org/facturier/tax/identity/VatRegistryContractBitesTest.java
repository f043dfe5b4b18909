package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.facturier.tax.contracts.VatRegistryContract;
import org.junit.jupiter.api.Test;

/** Each promise of the contract is broken once and noticed. */
class VatRegistryContractBitesTest {

    private final VatRegistryTest right = new VatRegistryTest();

    @Test
    void an_answer_to_another_question_is_noticed() {
        VatRegistryContract wrong = over(question -> VatNumberEvidence.of(
                VatNumberQuestion.of(question.number(), right.requester(), Instant.EPOCH), "x", VatNumberStatus.VALID));
        assertThatThrownBy(wrong::v1_an_answer_holds_the_question_as_it_was_asked)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_failure_that_reads_as_invalid_is_noticed() {
        VatRegistryContract wrong = over(question -> VatNumberEvidence.of(question, "x", VatNumberStatus.INVALID));
        assertThatThrownBy(wrong::v2_a_registry_out_of_reach_is_unavailable_and_throws_nothing)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_registry_that_knows_every_number_is_noticed() {
        VatRegistryContract wrong = over(question -> VatNumberEvidence.of(question, "x", VatNumberStatus.VALID));
        assertThatThrownBy(wrong::v3_a_number_in_use_is_valid_and_any_other_is_not)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void an_answer_that_belongs_to_another_thread_is_noticed() {
        VatRegistryContract wrong = over(question -> VatNumberEvidence.of(
                VatNumberQuestion.of(right.known(), right.requester(), question.askedAt()),
                "x",
                VatNumberStatus.VALID));
        assertThatThrownBy(wrong::v4_threads_get_their_own_answers).isInstanceOf(AssertionError.class);
    }

    private VatRegistryContract over(VatRegistry registry) {
        return new VatRegistryTest() {
            @Override
            public VatRegistry answering() {
                return registry;
            }

            @Override
            public VatRegistry unreachable() {
                return registry;
            }
        };
    }
}
