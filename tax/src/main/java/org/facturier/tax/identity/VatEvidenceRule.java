package org.facturier.tax.identity;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.TaxId;

/**
 * Holds the number of a buyer in another country against the evidence that the host kept. Buyers without a number, and
 * those of the seller's own country, pass. Immutable.
 */
public final class VatEvidenceRule implements DocumentRule {

    private static final String PATH = "header.buyer.ids.vatId";

    private final LastAnswers answers;
    private final AnswerAge age;

    private VatEvidenceRule(LastAnswers answers, AnswerAge age) {
        this.answers = answers;
        this.age = age;
    }

    /**
     * {@return the rule over what a registry answered}
     *
     * @param evidence  every answer kept, in any order; the last one on a number counts, and one that was unavailable only
     *     where there is no other
     * @param validDays  how many days before the document a confirmation may have been asked for, counted in UTC
     * @throws IllegalArgumentException if the days are negative
     */
    public static VatEvidenceRule over(List<VatNumberEvidence> evidence, int validDays) {
        return new VatEvidenceRule(LastAnswers.of(evidence), new AnswerAge(validDays));
    }

    @Override
    public Findings check(ProForma document) {
        return abroad(document.header())
                .flatMap(buyer -> found(buyer, document.issuedOn()))
                .map(Findings::of)
                .orElse(Findings.none());
    }

    /** {@return the number of a buyer in another country than that of the seller} */
    static Optional<TaxId> abroad(DocumentHeader header) {
        Optional<String> seller = header.seller().vatId().map(TaxId::prefix);
        return header.buyer()
                .vatId()
                .filter(buyer -> seller.filter(buyer.prefix()::equals).isEmpty());
    }

    /**
     * A number that was denied is an error, whenever that was; one that was never asked about, or too long ago, is a warning.
     */
    private Optional<Finding> found(TaxId buyer, LocalDate issuedOn) {
        Optional<VatNumberEvidence> last = answers.on(buyer);
        if (last.isEmpty()) {
            return Optional.of(VatNumberRule.CONFIRMED.at(
                    PATH, say("no registry answered on {number}").with("number", buyer)));
        }
        return last.flatMap(answer -> answer.status() == VatNumberStatus.INVALID
                ? Optional.of(VatNumberRule.NOT_DENIED.at(
                        PATH,
                        say("{registry} said on {day} that {number} is not valid")
                                .with("registry", answer.registry())
                                .with("day", day(answer))
                                .with("number", buyer)))
                : tooOld(answer, issuedOn));
    }

    /** Good for 30 days and asked for on 1 March, an answer still serves a document of the 31st. */
    private Optional<Finding> tooOld(VatNumberEvidence answer, LocalDate issuedOn) {
        return age.isRecent(answer, issuedOn)
                ? Optional.empty()
                : Optional.of(VatNumberRule.CONFIRMED.at(
                        PATH,
                        say("old", "{number} was confirmed on {day}, more than {most} days before {issued}")
                                .with("number", answer.number())
                                .with("day", day(answer))
                                .with("most", age.validDays())
                                .with("issued", issuedOn)));
    }

    private static LocalDate day(VatNumberEvidence answer) {
        return AnswerAge.day(answer.askedAt());
    }
}
