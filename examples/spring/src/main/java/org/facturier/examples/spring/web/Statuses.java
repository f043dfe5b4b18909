package org.facturier.examples.spring.web;

import java.util.Comparator;
import java.util.Map;
import org.facturier.core.agreement.AgreementRule;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.examples.spring.HouseRule;
import org.springframework.http.HttpStatus;

/**
 * Which status a refusal has: 422 unless a rule says more. A part of the house that failed is a 500, for no other draft helps;
 * among several the worst decides, which is the highest.
 */
final class Statuses {

    private static final Map<RuleCode, HttpStatus> KNOWN = Map.of(
            IssuingRule.REQUEST_UNCHANGED.code(), HttpStatus.CONFLICT, // the key was used for another draft
            LedgerRule.ONE_CONTENT.code(), HttpStatus.CONFLICT, // the identifier was used for another fact
            HouseRule.VERSION_STAYS.code(), HttpStatus.CONFLICT,
            HouseRule.KNOWN.code(), HttpStatus.NOT_FOUND,
            IssuingRule.PART_ANSWERS.code(), HttpStatus.INTERNAL_SERVER_ERROR,
            CalculationRule.PART_ANSWERS.code(), HttpStatus.INTERNAL_SERVER_ERROR,
            LedgerRule.RULE_ANSWERS.code(), HttpStatus.INTERNAL_SERVER_ERROR,
            AgreementRule.LAW_ANSWERS.code(), HttpStatus.INTERNAL_SERVER_ERROR);

    private Statuses() {}

    /** {@return the status of the worst error} */
    static HttpStatus of(Findings refusal) {
        return refusal.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Statuses::of)
                .max(Comparator.comparing(HttpStatus::value))
                .orElseThrow();
    }

    private static HttpStatus of(Finding finding) {
        // Spring 7 calls it UNPROCESSABLE_CONTENT, Spring 6 UNPROCESSABLE_ENTITY
        return KNOWN.getOrDefault(finding.code(), HttpStatus.valueOf(422));
    }
}
