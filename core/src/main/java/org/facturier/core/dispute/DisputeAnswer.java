package org.facturier.core.dispute;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * What was answered to an objection.
 *
 * @param on  the day it went out
 * @param by  who answered, as the host calls them
 * @param channel  by which way
 * @param position  what it makes of the objection
 * @param text  the answer in words
 * @param conceded  what is given up of the amount objected to, with tax, above zero; empty where nothing is, or not yet known.
 *     An offer names it
 */
public record DisputeAnswer(
        LocalDate on,
        @NotBlank @Size(max = 200) String by,
        DisputeChannel channel,
        AnswerPosition position,
        @Size(max = 4000) String text,
        Optional<Money> conceded) {

    /**
     * @throws IllegalArgumentException if a part is missing, an offer names no amount, a rejection names one, or the amount is not
     *     above zero
     */
    public DisputeAnswer {
        Completeness.of("an answer to a dispute")
                .needs("on", on)
                .needs("by", by)
                .needs("channel", channel)
                .needs("position", position)
                .needs("text", text)
                .needs("conceded", conceded)
                .verify();
        boolean contradicts = position == AnswerPosition.REJECTED && conceded.isPresent()
                || position == AnswerPosition.SETTLEMENT_OFFERED && conceded.isEmpty();
        if (contradicts || conceded.filter(amount -> !amount.isPositive()).isPresent()) {
            throw new RefusedException(
                    say("answerConcedes", "an offer concedes an amount above zero, and a rejection none: {position}")
                            .with("position", position.name()));
        }
    }
}
