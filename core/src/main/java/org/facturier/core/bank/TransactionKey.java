package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * What tells one movement of money from every other: the bank's own reference, and the place within a batch. Amount and day
 * tell nothing, as two members pay the same fee on the same day.
 *
 * @param bankReference  the reference of the servicer of the account, as it stands in the statement (camt AcctSvcrRef, MT940 field
 *     61 after {@code //})
 * @param index  the place among the details of one entry, from 1; empty where the entry has none, or one
 */
public record TransactionKey(String bankReference, Optional<Integer> index) {

    /** @throws IllegalArgumentException if the reference is blank, or the place is below 1 */
    public TransactionKey {
        Completeness.of("the key of a transaction")
                .needs("bankReference", bankReference)
                .verify();
        index.filter(place -> place < 1).ifPresent(place -> {
            throw new RefusedException(say("bankIndexFromOne", "details are numbered from 1, not {index}")
                    .with("index", place));
        });
    }

    /** {@return the key of an entry of which no details are told} */
    public static TransactionKey of(String bankReference) {
        return new TransactionKey(bankReference, Optional.empty());
    }

    /** {@return the key of one of the details of an entry, the first of which is 1} */
    public static TransactionKey of(String bankReference, int index) {
        return new TransactionKey(bankReference, Optional.of(index));
    }
}
