package org.facturier.tax.identity;

import java.time.Instant;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.TaxId;

/**
 * What a registry answered, to be kept as long as the invoice that relies on it.
 *
 * @param question  what it was asked, and when
 * @param registry  which one, such as {@code VIES}
 * @param status  what it said
 * @param consultation  the number under which the registry keeps the answer; only beside an answer to a requester
 * @param name  the name it has for the holder, where it gives one
 * @param address  the address it has, where it gives one
 * @source Regulation (EU) 904/2010, art. 31; Implementing Regulation (EU) 282/2011, art. 18
 */
public record VatNumberEvidence(
        VatNumberQuestion question,
        String registry,
        VatNumberStatus status,
        Optional<String> consultation,
        Optional<String> name,
        Optional<String> address) {

    /** @throws IllegalArgumentException if a consultation number stands without an answer or without a requester */
    public VatNumberEvidence {
        Completeness.of("evidence on a VAT number")
                .needs("question", question)
                .needs("registry", registry)
                .needs("status", status)
                .verify();
        boolean answered =
                status != VatNumberStatus.UNAVAILABLE && question.requester().isPresent();
        if (consultation.isPresent() && !answered) {
            throw new IllegalArgumentException("a consultation number is given to a requester beside an answer, not "
                    + consultation.orElseThrow() + " beside " + status);
        }
    }

    /** {@return an answer without a consultation number, name or address} */
    public static VatNumberEvidence of(VatNumberQuestion question, String registry, VatNumberStatus status) {
        return new VatNumberEvidence(question, registry, status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return this answer, with the number under which the registry keeps it} */
    public VatNumberEvidence withConsultation(String consultation) {
        return new VatNumberEvidence(question, registry, status, Optional.of(consultation), name, address);
    }

    /** {@return this answer, with the holder that the registry has} */
    public VatNumberEvidence withHolder(String name, String address) {
        return new VatNumberEvidence(question, registry, status, consultation, Optional.of(name), Optional.of(address));
    }

    /** {@return the number it is about} */
    public TaxId number() {
        return question.number();
    }

    /** {@return when it was asked for} */
    public Instant askedAt() {
        return question.askedAt();
    }
}
