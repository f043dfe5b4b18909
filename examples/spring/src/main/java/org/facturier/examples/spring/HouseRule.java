package org.facturier.examples.spring;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What this house asks beside the library. French and German words are in {@code META-INF/facturier/findings_*}. */
public enum HouseRule implements Rule {
    /** Nobody else's papers. */
    OWN_DOCUMENT(
            "HOUSE-PARTY-01",
            "The house sells what it bills and buys what it bills itself.",
            "give the house as the seller, or as the buyer of a self-billed document"),
    /** Nothing is made up. */
    KNOWN("HOUSE-KNOWN-01", "What is asked for is kept here.", "look for a misspelt number or identifier"),
    /** Signed is signed. */
    VERSION_STAYS(
            "HOUSE-AGREED-01",
            "A version of an agreement that was agreed stays as it is.",
            "amend the agreement by a version of a higher number");

    private final RuleStatement statement;

    HouseRule(String code, String demand, String hint) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, "").withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
