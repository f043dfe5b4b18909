package org.facturier.tax.supply;

import java.util.Optional;
import org.facturier.core.tax.TaxCategory;

/** What a case of the law comes to. */
sealed interface Decision {

    /**
     * Taxed in the seller's country at the rate of the product; exempt where the seller is a small enterprise.
     *
     * @param remark  what is to be said all the same
     * @param words  of the remark
     */
    record Taxed(Optional<SupplyRule> remark, String words) implements Decision {

        @Override
        public String toString() {
            return "S, the seller's rate"
                    + remark.map(rule -> "; warning " + rule.code()).orElse("");
        }
    }

    /**
     * Not taxed, for a reason.
     *
     * @param category  of the treatment
     * @param vatex  the code of the reason
     * @param text  the key of its words
     * @param restsOnNumber  whether it is right only if the buyer's VAT number is
     */
    record Untaxed(TaxCategory category, String vatex, String text, boolean restsOnNumber) implements Decision {

        @Override
        public String toString() {
            return category + ", " + vatex;
        }
    }

    /**
     * Undecidable.
     *
     * @param rule  the rule for the fact that is missing
     * @param path  of the fact
     * @param words  what is missing
     */
    record Refused(SupplyRule rule, String path, String words) implements Decision {

        @Override
        public String toString() {
            return "refused, " + rule.code();
        }
    }

    static Decision taxed() {
        return new Taxed(Optional.empty(), "");
    }

    static Decision taxedWith(SupplyRule remark, String words) {
        return new Taxed(Optional.of(remark), words);
    }

    static Decision untaxed(TaxCategory category, String vatex, String text) {
        return new Untaxed(category, vatex, text, false);
    }

    static Decision untaxedByNumber(TaxCategory category, String vatex, String text) {
        return new Untaxed(category, vatex, text, true);
    }

    static Decision refused(SupplyRule rule, String path, String words) {
        return new Refused(rule, path, words);
    }
}
