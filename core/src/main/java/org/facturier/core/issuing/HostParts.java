package org.facturier.core.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.LegalNotice;

/**
 * The parts of the host's that an issuer asks. One that fails, or answers nothing, issues nothing and says which it is; the
 * others are asked all the same.
 *
 * @param rules  what documents are held to
 * @param mentions  where words come from that the law requires on documents
 */
record HostParts(List<DocumentRule> rules, List<Mentions> mentions) {

    HostParts {
        rules = List.copyOf(rules);
        mentions = List.copyOf(mentions);
    }

    /**
     * {@return what one part answers, or that it failed}
     *
     * @param part  its name in findings, such as {@code calculator}
     * @param question  asks it; may throw or give null
     */
    static <T> Outcome<T> answer(String part, Supplier<Outcome<T>> question) {
        return IssuingRule.PART_ANSWERS.ask(part, question).orElse(Outcome::rejected);
    }

    /**
     * {@return what all rules find, each once, and which of them failed} Findings name a rule that failed by its place among
     * them, {@code rules[0]}.
     *
     * @param question  what each rule is asked
     */
    Findings judge(Function<DocumentRule, Findings> question) {
        Findings findings = Findings.none();
        for (int at = 0; at < rules.size(); at++) {
            DocumentRule rule = rules.get(at);
            findings = findings.plus(IssuingRule.PART_ANSWERS
                    .ask("rules[" + at + "]", () -> question.apply(rule))
                    .orElse(Findings::of));
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
        Findings failures = Findings.none();
        for (int at = 0; at < mentions.size(); at++) {
            Mentions words = mentions.get(at);
            failures = failures.plus(IssuingRule.PART_ANSWERS
                    .ask("mentions[" + at + "]", () -> question.apply(words))
                    .map(List::copyOf)
                    .map(said -> added(notices, said))
                    .orElse(Findings::of));
        }
        return Outcome.of(notices.stream().distinct().toList(), failures);
    }

    private static Findings added(List<LegalNotice> notices, List<LegalNotice> said) {
        notices.addAll(said);
        return Findings.none();
    }
}
