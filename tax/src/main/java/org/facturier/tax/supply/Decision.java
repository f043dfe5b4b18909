package org.facturier.tax.supply;

import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.tax.TaxCategory;

/**
 * What a case of the law comes to, before rates and words are looked up: taxed at somebody's rate, left untaxed for a reason,
 * exempt for what it is, as a state chose, or refused. A constant of each case; {@link Treatments} makes a treatment of it.
 */
sealed interface Decision {

    /** Whose rate. */
    enum Rated {
        /** Of the place of supply. */
        PLACE("the rate of the place of supply"),
        /** Of the seller's place, though the supply would take place elsewhere. */
        SELLER("the seller's rate"),
        /** Of the place where the goods arrive. */
        ARRIVAL("the rate where the goods arrive");

        private final String words;

        Rated(String words) {
            this.words = words;
        }
    }

    /** What a supply that is left untaxed rests on beyond the facts of its case. */
    enum Premise {
        /** On nothing. */
        NONE,
        /** The buyer's VAT number is right. */
        BUYER_NUMBER,
        /** The exit of the goods can be proven. */
        PROOF_OF_EXPORT
    }

    /**
     * Taxed at the rate of the product; where that is of the seller's own state, exempt for a small enterprise.
     *
     * @param treatment  its name
     * @param rated  whose rate
     * @param remark  what is to be looked at all the same
     */
    record Taxed(VatTreatment treatment, Rated rated, Optional<Finding> remark) implements Decision {

        @Override
        public String toString() {
            return treatment + ": " + rated.words
                    + remark.map(said -> "; warning " + said.code()).orElse("");
        }
    }

    /**
     * Not taxed, for a reason.
     *
     * @param treatment  its name
     * @param category  of the treatment
     * @param vatex  the code of the reason
     * @param text  the key of its words
     * @param premise  what it rests on
     */
    record Untaxed(VatTreatment treatment, TaxCategory category, String vatex, String text, Premise premise)
            implements Decision {

        Untaxed on(Premise further) {
            return new Untaxed(treatment, category, vatex, text, further);
        }

        @Override
        public String toString() {
            String asked = premise == Premise.PROOF_OF_EXPORT
                    ? "; warning " + SupplyRule.EXPORT_PROOF_KNOWN.code() + " where nothing was said of a proof"
                    : "";
            return treatment + ": " + category + ", " + vatex + asked;
        }
    }

    /** Exempt for what it is; code, words and article are those of the state. */
    record Exempt() implements Decision {

        @Override
        public String toString() {
            return VatTreatment.EXEMPT_ACTIVITY + ": E, by the law of the state";
        }
    }

    /**
     * As a state chose, on conditions that it may have put.
     *
     * @param then  what follows where they change nothing
     * @param option  what it was free to choose
     */
    record AsChosen(Decision then, StateOption option) implements Decision {

        @Override
        public String toString() {
            return then + "; conditions of the state";
        }
    }

    /**
     * Undecidable.
     *
     * @param why  what is missing
     */
    record Refused(Finding why) implements Decision {

        @Override
        public String toString() {
            return "refused, " + why.code();
        }
    }

    static Decision taxed() {
        return new Taxed(VatTreatment.DOMESTIC, Rated.PLACE, Optional.empty());
    }

    static Decision taxed(VatTreatment treatment, Rated rated) {
        return new Taxed(treatment, rated, Optional.empty());
    }

    static Decision taxedWith(VatTreatment treatment, Rated rated, SupplyRule rule, String path, Message says) {
        return new Taxed(treatment, rated, Optional.of(rule.at(path, says)));
    }

    static Untaxed untaxed(VatTreatment treatment, TaxCategory category, String vatex, String text) {
        return new Untaxed(treatment, category, vatex, text, Premise.NONE);
    }

    static Decision asChosen(StateOption option, Decision then) {
        return new AsChosen(then, option);
    }

    static Decision refused(SupplyRule rule, String path, Message says) {
        return new Refused(rule.at(path, says));
    }
}
