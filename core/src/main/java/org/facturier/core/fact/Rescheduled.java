package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.issuing.Postponement;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.PaymentSchedule;

/**
 * What is open of a document is to be paid in other instalments.
 *
 * @param id  the host's identifier
 * @param on  the day
 * @param document  the document
 * @param plan  the new instalments; together what is open
 * @param interest  from when what is not paid bears interest
 */
public record Rescheduled(String id, LocalDate on, DocumentKey document, PaymentSchedule plan, Interest interest)
        implements Fact {

    /** From when what was rescheduled bears interest. */
    public enum Interest {
        /** From the day after the one on which it was due before: more time to pay forgives nothing. */
        FROM_OLD_DUE_DAY,
        /** From the day after the new due day, as where that was agreed. */
        FROM_NEW_DUE_DAY
    }

    /** @throws IllegalArgumentException if an instalment is below zero: a plan moves what is open, on either side */
    public Rescheduled {
        Completeness.of("a new plan of payment")
                .needs("id", id)
                .needs("on", on)
                .needs("document", document)
                .needs("plan", plan)
                .needs("interest", interest)
                .verify();
        if (plan.instalments().stream().anyMatch(part -> part.amount().isNegative())) {
            throw new RefusedException(
                    say("instalmentNegative", "instalments of plan {plan} are of zero or more, not of {instalments}")
                            .with("plan", id)
                            .with("instalments", plan));
        }
    }

    /** Makes a plan that forgives no interest. */
    public Rescheduled(String id, LocalDate on, DocumentKey document, PaymentSchedule plan) {
        this(id, on, document, plan, Interest.FROM_OLD_DUE_DAY);
    }

    /**
     * {@return this plan, with the days until which a law lets it be paid} The law that moved the days of the invoice moves those
     * of a plan only where it is asked: the ledger knows none.
     *
     * @param law  the law, as the issuer of the house has it
     * @param header  of the document
     */
    public Rescheduled postponed(Postponement law, DocumentHeader header) {
        return new Rescheduled(id, on, document, plan.postponed(day -> law.inTimeUntil(day, header)), interest);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rescheduled(this);
    }
}
