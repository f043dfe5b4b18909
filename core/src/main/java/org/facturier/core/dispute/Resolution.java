package org.facturier.core.dispute;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.reference.DocumentKey;

/**
 * How a dispute ended, with the documents and the facts of the ledger in which that shows.
 *
 * @param on  the day
 * @param outcome  how, as a code
 * @param why  the reason given to the buyer; a rejection has one
 * @param documents  credit notes and corrective invoices over the invoice; an outcome of {@link DisputeOutcome#CREDIT_NOTE}
 *     has one at least
 * @param facts  identifiers of what was told of the invoice: plans, reliefs, allocations; an outcome of {@link
 *     DisputeOutcome#PAYMENT_PLAN} has one at least, one of {@link DisputeOutcome#SETTLEMENT} a fact or a document
 */
public record Resolution(
        LocalDate on, DisputeOutcome outcome, Optional<String> why, List<DocumentKey> documents, List<String> facts) {

    /** @throws IllegalArgumentException if a part is missing, or the outcome lacks what it shows in */
    public Resolution {
        Completeness.of("the end of a dispute")
                .needs("on", on)
                .needs("outcome", outcome)
                .needs("why", why)
                .verify();
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        if (!isShown(outcome, why, documents, facts)) {
            throw new RefusedException(say(
                            "outcomeShown",
                            "a dispute that ends in {outcome} names the reason, the documents or the facts in which that shows")
                    .with("outcome", outcome.code()));
        }
    }

    /** {@return whether an outcome names what it shows in; one of a host asks for nothing, for nobody here knows it} */
    private static boolean isShown(
            DisputeOutcome outcome, Optional<String> why, List<DocumentKey> documents, List<String> facts) {
        if (outcome.equals(DisputeOutcome.CREDIT_NOTE)) {
            return !documents.isEmpty();
        }
        if (outcome.equals(DisputeOutcome.PAYMENT_PLAN)) {
            return !facts.isEmpty();
        }
        if (outcome.equals(DisputeOutcome.SETTLEMENT)) {
            return !documents.isEmpty() || !facts.isEmpty();
        }
        return !outcome.equals(DisputeOutcome.REJECTED) || why.isPresent();
    }

    /**
     * {@return that a credit note gives the buyer right, in whole or in part}
     *
     * @param on  the day
     * @param creditNote  the note, which may be told to the ledger later
     */
    public static Resolution credited(LocalDate on, DocumentKey creditNote) {
        return new Resolution(on, DisputeOutcome.CREDIT_NOTE, Optional.empty(), List.of(creditNote), List.of());
    }

    /**
     * {@return that the invoice stands}
     *
     * @param on  the day
     * @param why  the answer to the buyer
     */
    public static Resolution rejected(LocalDate on, String why) {
        return new Resolution(on, DisputeOutcome.REJECTED, Optional.of(why), List.of(), List.of());
    }

    /** {@return that the buyer gave up} */
    public static Resolution withdrawn(LocalDate on) {
        return new Resolution(on, DisputeOutcome.WITHDRAWN, Optional.empty(), List.of(), List.of());
    }

    /**
     * {@return that both gave way}
     *
     * @param on  the day
     * @param facts  identifiers of what was told of the invoice, such as a relief; one at least
     */
    public static Resolution settled(LocalDate on, List<String> facts) {
        return new Resolution(on, DisputeOutcome.SETTLEMENT, Optional.empty(), List.of(), facts);
    }

    /**
     * {@return that the invoice stands and is paid by a new plan}
     *
     * @param on  the day
     * @param plan  the identifier under which the plan is told
     */
    public static Resolution planned(LocalDate on, String plan) {
        return new Resolution(on, DisputeOutcome.PAYMENT_PLAN, Optional.empty(), List.of(), List.of(plan));
    }
}
