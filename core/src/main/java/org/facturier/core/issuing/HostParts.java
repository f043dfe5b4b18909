package org.facturier.core.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.LegalNotice;

/**
 * The parts of the host's that an issuer asks. One that fails, or answers nothing, issues nothing and says which it is; the
 * others are asked all the same.
 *
 * @param rules  what documents are held to
 * @param mentions  where words come from that the law wants on documents
 */
record HostParts(List<DocumentRule> rules, List<Mentions> mentions) {

    private static final String NOTHING = "it gives null";

    HostParts {
        rules = List.copyOf(rules);
        mentions = List.copyOf(mentions);
    }

    /** {@return what one part answers, or that it failed} */
    static <T> Outcome<T> answer(String part, Supplier<Outcome<T>> question) {
        try {
            return Objects.requireNonNull(question.get(), NOTHING);
        } catch (RuntimeException failure) {
            return Outcome.rejected(IssuingRule.PART_ANSWERS.failed(part, failure));
        }
    }

    /** {@return what all rules find, each once, and which of them failed} */
    Findings judge(Function<DocumentRule, Findings> question) {
        Findings findings = Findings.none();
        for (int at = 0; at < rules.size(); at++) {
            try {
                findings = findings.plus(Objects.requireNonNull(question.apply(rules.get(at)), NOTHING));
            } catch (RuntimeException failure) {
                findings = findings.plus(Findings.of(IssuingRule.PART_ANSWERS.failed("rules[" + at + "]", failure)));
            }
        }
        return findings.isEmpty()
                ? findings
                : new Findings(findings.stream().distinct().toList());
    }

    /**
     * {@return the words on a document, each once; or which source of them failed}
     *
     * @param before  those that its calculation brings
     * @param question  what each source is asked
     */
    Outcome<List<LegalNotice>> words(List<LegalNotice> before, Function<Mentions, List<LegalNotice>> question) {
        List<LegalNotice> notices = new ArrayList<>(before);
        List<Finding> failures = new ArrayList<>();
        for (int at = 0; at < mentions.size(); at++) {
            try {
                notices.addAll(Objects.requireNonNull(question.apply(mentions.get(at)), NOTHING));
            } catch (RuntimeException failure) {
                failures.add(IssuingRule.PART_ANSWERS.failed("mentions[" + at + "]", failure));
            }
        }
        return Outcome.of(notices.stream().distinct().toList(), new Findings(failures));
    }
}
