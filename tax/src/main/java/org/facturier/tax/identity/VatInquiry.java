package org.facturier.tax.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.TaxId;
import org.facturier.core.taxfact.TaxFact;

/**
 * Asks a registry about buyers abroad before their documents are issued: about each number once, and not again while an
 * answer is recent. The host keeps what is answered, hands it over the next time, and has {@link VatEvidenceRule} hold the
 * documents against it. As safe for many threads as the registry.
 */
public final class VatInquiry {

    private final VatRegistry registry;
    private final AnswerAge age;

    private VatInquiry(VatRegistry registry, AnswerAge age) {
        this.registry = registry;
        this.age = age;
    }

    /**
     * {@return the inquiry at a registry}
     *
     * @param registry  what is asked
     * @param validDays  for how many days after an answer nobody asks again, counted in UTC; the same as of the rule
     * @throws IllegalArgumentException if the registry is missing, or the days are negative
     */
    public static VatInquiry at(VatRegistry registry, int validDays) {
        return new VatInquiry(Completeness.given("a VAT inquiry", "registry", registry), new AnswerAge(validDays));
    }

    /**
     * {@return the new answers, to be kept beside the others; none where all are recent}
     * A registry that fails, or answers nothing or something else, against its contract, did not answer.
     *
     * @param headers  of the documents to be issued; the seller of each asks
     * @param kept  every answer kept, in any order
     * @param now  when it is asked
     */
    public List<VatNumberEvidence> ask(Collection<DocumentHeader> headers, List<VatNumberEvidence> kept, Instant now) {
        LastAnswers answered = LastAnswers.of(kept);
        Map<TaxId, VatNumberQuestion> questions = new LinkedHashMap<>();
        for (DocumentHeader header : headers) {
            VatEvidenceRule.abroad(header)
                    .filter(number -> recent(answered, number, now).isEmpty())
                    .ifPresent(number -> questions.putIfAbsent(
                            number,
                            new VatNumberQuestion(number, header.seller().vatId(), now)));
        }
        return questions.values().stream().map(this::answer).toList();
    }

    /**
     * {@return the headers in their order, each with what is known of the number of a buyer abroad said as a tax fact}
     * What a header says itself stays, and so does one on whose buyer nobody answered, or nobody of late: such a number is
     * asked about again.
     *
     * @param headers  of drafts
     * @param kept  every answer kept, in any order; the last one on a number counts
     * @param now  when the drafts are issued
     */
    public List<DocumentHeader> said(Collection<DocumentHeader> headers, List<VatNumberEvidence> kept, Instant now) {
        LastAnswers answered = LastAnswers.of(kept);
        return headers.stream().map(header -> said(header, answered, now)).toList();
    }

    private DocumentHeader said(DocumentHeader header, LastAnswers answered, Instant now) {
        boolean silent = header.taxFacts().holds(TaxFact.BUYER_VAT_NUMBER_VALID).isEmpty();
        return VatEvidenceRule.abroad(header)
                .filter(number -> silent)
                .flatMap(number -> recent(answered, number, now))
                .map(answer -> header.toBuilder()
                        .taxFact(TaxFact.BUYER_VAT_NUMBER_VALID, answer.status() == VatNumberStatus.VALID)
                        .build())
                .orElse(header);
    }

    private Optional<VatNumberEvidence> recent(LastAnswers answered, TaxId number, Instant now) {
        return answered.on(number).filter(answer -> age.isRecent(answer, AnswerAge.day(now)));
    }

    /** What throws, gives null or answers another question did not answer: the host may ask again. */
    private VatNumberEvidence answer(VatNumberQuestion question) {
        try {
            return Optional.ofNullable(registry.ask(question))
                    .filter(answer -> answer.question().equals(question))
                    .orElseGet(() -> none(question));
        } catch (RuntimeException failure) {
            return none(question);
        }
    }

    private static VatNumberEvidence none(VatNumberQuestion question) {
        return VatNumberEvidence.of(question, "a registry that failed", VatNumberStatus.UNAVAILABLE);
    }
}
