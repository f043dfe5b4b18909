package org.facturier.tax.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.circumstance.Circumstance;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.party.TaxId;

/**
 * Asks a registry about buyers abroad before their documents are issued: about each number once, and not again while an
 * answer is recent. The host keeps what is answered, hands it over the next time, and has {@link VatEvidenceRule} hold the
 * documents against it. As safe for many threads as the registry.
 */
public final class VatInquiry {

    private final VatRegistry registry;
    private final int validDays;

    private VatInquiry(VatRegistry registry, int validDays) {
        this.registry = registry;
        this.validDays = validDays;
    }

    /**
     * {@return the inquiry at a registry}
     *
     * @param registry  what is asked
     * @param validDays  for how many days after an answer nobody asks again, counted in UTC; the same as of the rule
     */
    public static VatInquiry at(VatRegistry registry, int validDays) {
        return new VatInquiry(registry, validDays);
    }

    /**
     * {@return the new answers, to be kept beside the others; none where all are recent}
     * A registry that fails, against its contract, did not answer.
     *
     * @param headers  of the documents to be issued; the seller of each asks
     * @param kept  every answer kept, in any order
     * @param now  when it is asked
     */
    public List<VatNumberEvidence> ask(Collection<DocumentHeader> headers, List<VatNumberEvidence> kept, Instant now) {
        Map<TaxId, VatNumberQuestion> questions = new LinkedHashMap<>();
        for (DocumentHeader header : headers) {
            VatEvidenceRule.abroad(header)
                    .filter(number -> !isRecent(kept, number, now))
                    .ifPresent(number -> questions.putIfAbsent(
                            number,
                            new VatNumberQuestion(number, header.seller().vatId(), now)));
        }
        List<VatNumberEvidence> answers = new ArrayList<>();
        questions.values().forEach(question -> answers.add(answer(question)));
        return answers;
    }

    /**
     * {@return the header, with what is known of the number of a buyer abroad said as a circumstance}
     * What the header says itself stays, and so does a header on whose buyer nobody answered.
     *
     * @param header  of a draft
     * @param kept  every answer kept, in any order; the last one counts
     */
    public static DocumentHeader said(DocumentHeader header, List<VatNumberEvidence> kept) {
        Optional<Boolean> valid = VatEvidenceRule.abroad(header)
                .flatMap(number -> VatEvidenceRule.last(kept, number))
                .map(answer -> answer.status() == VatNumberStatus.VALID);
        boolean silent = header.circumstances()
                .holds(Circumstance.BUYER_VAT_NUMBER_VALID)
                .isEmpty();
        return valid.filter(known -> silent)
                .map(known -> header.toBuilder()
                        .circumstance(Circumstance.BUYER_VAT_NUMBER_VALID, known)
                        .build())
                .orElse(header);
    }

    private boolean isRecent(List<VatNumberEvidence> kept, TaxId number, Instant now) {
        LocalDate oldest = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(validDays);
        return VatEvidenceRule.last(kept, number)
                .filter(answer -> !VatEvidenceRule.day(answer).isBefore(oldest))
                .isPresent();
    }

    private VatNumberEvidence answer(VatNumberQuestion question) {
        try {
            return registry.ask(question);
        } catch (RuntimeException failure) {
            return VatNumberEvidence.of(question, "a registry that failed", VatNumberStatus.UNAVAILABLE);
        }
    }
}
