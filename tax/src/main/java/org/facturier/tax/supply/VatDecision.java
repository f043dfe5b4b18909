package org.facturier.tax.supply;

import java.util.List;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.tax.regime.VatPlace;

/**
 * What a supply bears, and how that was found.
 *
 * @param treatment  what the law makes of the supply
 * @param determination  category, rate, reason, tax point and notices
 * @param place  where the supply takes place
 * @param legalBasis  the articles; without another name of Directive 2006/112/EC
 * @param questions  what was asked of the facts, in order, each once; immutable
 */
public record VatDecision(
        VatTreatment treatment,
        TaxDetermination determination,
        VatPlace place,
        String legalBasis,
        List<Question> questions) {

    public VatDecision {
        questions = questions instanceof QuestionsAsked ? questions : List.copyOf(questions);
    }

    /**
     * One question on the way.
     *
     * @param words  the fact asked for, such as {@code goods}
     * @param answer  whether it holds
     */
    public record Question(String words, boolean answer) {

        /** {@return such as {@code goods: yes}} */
        @Override
        public String toString() {
            return words + (answer ? ": yes" : ": no");
        }
    }
}
