package org.facturier.examples.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.wording.FindingWords;

/**
 * A refusal as RFC 9457 has it, with its findings.
 *
 * @param status  of HTTP
 * @param title  what kind of problem it is
 * @param detail  the first error, in words
 * @param findings  all of them
 */
// region problem
record Problem(int status, String title, String detail, List<Said> findings) {

    record Said(String code, Severity severity, String path, String message, Optional<String> hint) {}

    static Problem of(int status, String title, Findings findings, Locale language) {
        FindingWords words = FindingWords.of(language);
        List<Said> said = findings.errorsFirst().stream()
                .map(finding -> said(finding, words))
                .toList();
        return new Problem(status, title, said.get(0).message(), said);
    }

    static Said said(Finding finding, FindingWords words) {
        return new Said(
                finding.code().text(), finding.severity(), finding.path(), words.say(finding), words.hint(finding));
    }
    // endregion

    // region statuses
    private static final Map<RuleCode, Integer> KNOWN = Map.of(
            IssuingRule.REQUEST_UNCHANGED.code(), 409, // the key was used for another draft
            LedgerRule.ONE_CONTENT.code(), 409, // the identifier was used for another fact
            IssuingRule.PART_ANSWERS.code(), 500, // a part of the host threw
            CalculationRule.PART_ANSWERS.code(), 500);

    static int statusOf(Findings refusal) {
        return refusal.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .mapToInt(finding -> KNOWN.getOrDefault(finding.code(), 422))
                .max()
                .orElseThrow();
    }
    // endregion
}
