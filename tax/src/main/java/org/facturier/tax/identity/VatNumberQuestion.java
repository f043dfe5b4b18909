package org.facturier.tax.identity;

import java.time.Instant;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.TaxId;

/**
 * What a registry is asked.
 *
 * @param number  the number that is in doubt
 * @param requester  the number of whoever asks; a registry gives a consultation number only to somebody known to it
 * @param askedAt  when it is asked
 */
public record VatNumberQuestion(TaxId number, Optional<TaxId> requester, Instant askedAt) {

    public VatNumberQuestion {
        Completeness.of("a question on a VAT number")
                .needs("number", number)
                .needs("askedAt", askedAt)
                .verify();
    }

    /** {@return the question of whoever has the number {@code requester}} */
    public static VatNumberQuestion of(TaxId number, TaxId requester, Instant askedAt) {
        return new VatNumberQuestion(number, Optional.of(requester), askedAt);
    }
}
