package org.facturier.core.document;

import org.facturier.core.finding.Completeness;

/**
 * Where a line comes from, so that every figure can be retraced and nothing is billed twice.
 *
 * @param agreement  the identifier of the agreement
 * @param version  the version of the agreement that priced it, from 1
 * @param rule  the key of the billing rule
 * @param period  the period billed
 */
public record LineOrigin(String agreement, int version, String rule, ServicePeriod period) {

    public LineOrigin {
        Completeness.of("the origin of a line")
                .needs("agreement", agreement)
                .needs("rule", rule)
                .needs("period", period)
                .verify();
    }

    /** {@return what is billed once only: agreement, rule and period} */
    public String key() {
        return agreement + "/" + rule + "/" + period;
    }
}
