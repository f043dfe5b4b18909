package org.facturier.tax.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facturier.core.party.TaxId;
import org.facturier.tax.identity.VatNumberEvidence;
import org.facturier.tax.identity.VatNumberQuestion;
import org.facturier.tax.identity.VatNumberStatus;
import org.facturier.tax.identity.VatRegistry;
import org.junit.jupiter.api.Test;

/** The promises of {@link VatRegistry}, V1 to V4, run against a recorded or local registry rather than the real one. */
public interface VatRegistryContract {

    /** {@return a registry that answers and has {@link #known()}} */
    VatRegistry answering();

    /** {@return a registry of the same kind that cannot be reached} */
    VatRegistry unreachable();

    /** {@return a number in use} */
    TaxId known();

    /** {@return a number that is well formed and not in use} */
    TaxId unknown();

    /** {@return the number of whoever asks} */
    TaxId requester();

    /** V1. */
    @Test
    default void v1_an_answer_holds_the_question_as_it_was_asked() {
        for (TaxId number : List.of(known(), unknown())) {
            assertThat(answering().ask(asked(number)).question()).isEqualTo(asked(number));
        }
        VatNumberQuestion anonymous = new VatNumberQuestion(known(), Optional.empty(), Instant.EPOCH);
        assertThat(answering().ask(anonymous).question()).isEqualTo(anonymous);
    }

    /** V2. */
    @Test
    default void v2_a_registry_out_of_reach_is_unavailable_and_throws_nothing() {
        for (TaxId number : List.of(known(), unknown())) {
            VatNumberEvidence evidence = unreachable().ask(asked(number));
            assertThat(evidence.status()).isEqualTo(VatNumberStatus.UNAVAILABLE);
            assertThat(evidence.question()).isEqualTo(asked(number));
        }
    }

    /** V3. */
    @Test
    default void v3_a_number_in_use_is_valid_and_any_other_is_not() {
        assertThat(answering().ask(asked(known())).status()).isEqualTo(VatNumberStatus.VALID);
        assertThat(answering().ask(asked(unknown())).status()).isEqualTo(VatNumberStatus.INVALID);
    }

    /** V4. */
    @Test
    default void v4_threads_get_their_own_answers() {
        VatRegistry registry = answering();
        List<TaxId> numbers = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? known() : unknown())
                .toList();
        List<TaxId> answered = numbers.parallelStream()
                .map(number -> registry.ask(asked(number)).number())
                .toList();
        assertThat(answered).isEqualTo(numbers);
        assertThat(Collections.frequency(answered, known())).isPositive();
    }

    private VatNumberQuestion asked(TaxId number) {
        return VatNumberQuestion.of(number, requester(), Instant.parse("2026-10-01T08:00:00Z"));
    }
}
