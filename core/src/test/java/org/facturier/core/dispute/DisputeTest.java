package org.facturier.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DisputeTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 2, 10);
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 2, 20);
    private static final LocalDate CLAIM_BY = LocalDate.of(2031, 2, 9);

    private static Dispute.Builder dispute() {
        return Dispute.builder()
                .id("L-1")
                .invoice(InvoiceNumber.of("F-1"))
                .amount(Money.parse("EUR 100.00"))
                .reason(DisputeReason.QUALITY)
                .openedOn(OPENED);
    }

    private static DisputeAnswer offer(LocalDate on, String amount) {
        return answer(on, AnswerPosition.SETTLEMENT_OFFERED, Optional.of(Money.parse(amount)));
    }

    private static DisputeAnswer answer(LocalDate on, AnswerPosition position, Optional<Money> conceded) {
        return new DisputeAnswer(on, "camille", DisputeChannel.LETTER, position, "Sirs", conceded);
    }

    @Test
    void an_answer_on_the_last_day_is_in_time_and_one_on_the_next_is_not() {
        Dispute open = dispute().answerBy(ANSWER_BY).build();
        assertThat(open.isAnswerLate(ANSWER_BY)).isFalse();
        assertThat(open.isAnswerLate(ANSWER_BY.plusDays(1))).isTrue();
        Dispute inTime = open.answered(offer(ANSWER_BY, "EUR 40.00"));
        assertThat(inTime.isAnswerLate(ANSWER_BY.plusDays(1))).isFalse();
        assertThat(open.answered(offer(ANSWER_BY.plusDays(1), "EUR 40.00")).isAnswerLate(ANSWER_BY.plusDays(2)))
                .isTrue();
        assertThat(open.resolved(Resolution.withdrawn(ANSWER_BY)).isAnswerLate(ANSWER_BY.plusDays(1)))
                .isFalse();
        assertThat(dispute().build().isAnswerLate(CLAIM_BY)).isFalse();
    }

    @Test
    void on_the_last_day_a_court_may_still_be_seized() {
        Dispute open = dispute().claimBy(CLAIM_BY).build();
        assertThat(open.isTimeBarred(CLAIM_BY)).isFalse();
        assertThat(open.isTimeBarred(CLAIM_BY.plusDays(1))).isTrue();
        assertThat(dispute().build().isTimeBarred(CLAIM_BY)).isFalse();
    }

    @Test
    void no_deadline_is_before_the_objection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispute().answerBy(OPENED.minusDays(1)).build())
                .withMessageContaining("2026-02-09");
        assertThat(dispute().answerBy(OPENED).build().deadlines().answerBy()).contains(OPENED);
    }

    @Test
    void answers_follow_each_other_and_the_objection_until_it_ends() {
        Dispute open = dispute().build().answered(offer(OPENED, "EUR 100.00"));
        Dispute twice = open.answered(answer(OPENED, AnswerPosition.REJECTED, Optional.empty()));
        assertThat(twice.answers())
                .extracting(DisputeAnswer::position)
                .containsExactly(AnswerPosition.SETTLEMENT_OFFERED, AnswerPosition.REJECTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.answered(offer(OPENED.minusDays(1), "EUR 1.00")))
                .withMessageContaining("cannot follow what was said on 2026-02-10");
        Dispute ended = twice.resolved(Resolution.rejected(OPENED, "as agreed"));
        assertThat(ended.answers()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> ended.answered(offer(OPENED, "EUR 1.00")));
    }

    @Test
    void no_more_is_conceded_than_is_objected_to() {
        Dispute open = dispute().build();
        for (String beyond : List.of("EUR 100.01", "USD 1.00")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open.answered(offer(OPENED, beyond)))
                    .withMessageContaining(beyond);
        }
        for (String nothing : List.of("EUR 0.00", "EUR -1.00")) {
            assertThatIllegalArgumentException().isThrownBy(() -> offer(OPENED, nothing));
        }
    }

    @Test
    void an_offer_names_its_amount_and_a_rejection_concedes_nothing() {
        Optional<Money> one = Optional.of(Money.parse("EUR 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(OPENED, AnswerPosition.SETTLEMENT_OFFERED, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> answer(OPENED, AnswerPosition.REJECTED, one));
        assertThat(answer(OPENED, AnswerPosition.PARTLY_ACCEPTED, one).conceded())
                .isEqualTo(one);
    }

    @Test
    void an_outcome_names_what_it_shows_in() {
        List<DisputeOutcome> bare = List.of(
                DisputeOutcome.CREDIT_NOTE,
                DisputeOutcome.PAYMENT_PLAN,
                DisputeOutcome.SETTLEMENT,
                DisputeOutcome.REJECTED);
        for (DisputeOutcome outcome : bare) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Resolution(OPENED, outcome, Optional.empty(), List.of(), List.of()))
                    .withMessageContaining(outcome.code());
        }
        assertThat(new Resolution(OPENED, new DisputeOutcome("ASSIGNED"), Optional.empty(), List.of(), List.of()).why())
                .isEmpty();
        assertThat(Resolution.settled(OPENED, List.of("relief")).documents()).isEmpty();
    }

    @Test
    void codes_are_open_and_have_one_text() {
        assertThat(new DisputeReason("SMELL_2")).hasToString("SMELL_2");
        for (String wrong : List.of("", "price", "2D", "A-B", "A B")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DisputeReason(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisputeOutcome(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisputeChannel(wrong));
        }
    }
}
