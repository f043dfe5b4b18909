package org.facturier.tax.regime;

import java.util.Optional;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleCode;

/** What a question for a rate is held to. */
public enum RateRule implements Rule {
    /** The place is in the table. */
    PLACE_KNOWN("TAX-RATE-01", "The rates of the country or territory are known."),
    /** The class is one of the place. */
    CLASS_KNOWN("TAX-RATE-02", "The country or territory has a rate of the class asked for."),
    /** The day is within the table. */
    DATE_KNOWN("TAX-RATE-03", "The rate on the day of supply is known; no later one is taken instead."),
    /** The law of the day. */
    IN_FORCE(
            "TAX-RATE-04",
            "A rate stated on a line is in force on the day of supply where the seller, the buyer or the delivery is.");

    private final RuleCode code;
    private final String demand;

    RateRule(String code, String demand) {
        this.code = new RuleCode(code);
        this.demand = demand;
    }

    @Override
    public RuleCode code() {
        return code;
    }

    @Override
    public String demand() {
        return demand;
    }

    @Override
    public Optional<String> source() {
        return Optional.of("Directive 2006/112/EC, art. 93 to 99");
    }
}
