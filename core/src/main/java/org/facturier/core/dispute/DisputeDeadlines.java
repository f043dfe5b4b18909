package org.facturier.core.dispute;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * The days that whoever handles a dispute may not miss. Both are the host's to know: a contract or a platform says by when to
 * answer, and a law of the seller by when a court must be seized, where something may have interrupted it.
 *
 * @param answerBy  the last day to answer, inclusive; empty where none is set
 * @param claimBy  the last day to go to court for what is owed, inclusive; empty where it is not known
 * @source Code de commerce, art. L110-4; BGB § 195 and 199
 */
public record DisputeDeadlines(Optional<LocalDate> answerBy, Optional<LocalDate> claimBy) {

    static final DisputeDeadlines NONE = new DisputeDeadlines(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if a part is missing */
    public DisputeDeadlines {
        Completeness.of("the deadlines of a dispute")
                .needs("answerBy", answerBy)
                .needs("claimBy", claimBy)
                .verify();
    }

    /** A deadline before the objection would be missed before it could be met. */
    void requireAfter(LocalDate openedOn) {
        if (answerBy.filter(day -> day.isBefore(openedOn)).isPresent()) {
            throw new RefusedException(say("answerEnds", "an objection of {openedOn} is not to be answered by {day}")
                    .with("openedOn", openedOn)
                    .with("day", answerBy.get()));
        }
    }
}
