package org.facturier.tax.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.party.TaxId;

/**
 * The last answer on each number, passing over those that are none.
 *
 * @param byNumber  the answers
 */
record LastAnswers(Map<TaxId, VatNumberEvidence> byNumber) {

    static LastAnswers of(List<VatNumberEvidence> kept) {
        Map<TaxId, VatNumberEvidence> last = new HashMap<>();
        for (VatNumberEvidence answer : kept) {
            if (answer.status() != VatNumberStatus.UNAVAILABLE) {
                last.merge(answer.number(), answer, LastAnswers::later);
            }
        }
        return new LastAnswers(last);
    }

    private static VatNumberEvidence later(VatNumberEvidence one, VatNumberEvidence other) {
        return other.askedAt().isAfter(one.askedAt()) ? other : one;
    }

    /** {@return the last answer on a number, empty where there is none} */
    Optional<VatNumberEvidence> on(TaxId number) {
        return Optional.ofNullable(byNumber.get(number));
    }
}
