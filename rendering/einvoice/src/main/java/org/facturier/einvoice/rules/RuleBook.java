package org.facturier.einvoice.rules;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Severity;

/**
 * The rules that an invoice is judged by: rule sets, each of a version, and what the host does otherwise. Immutable and safe for
 * threads.
 *
 * <pre>{@code
 * Verdict verdict = RuleBook.of(EuropeanRules.standard())
 *         .with(RuleOverride.downgrade("BR-CO-26", "known by contract"))
 *         .judge(Subject.of(invoice, Syntax.CII, Mode.STRICT));
 * verdict.validated().orThrow().write(Attachments.none(), out);
 * }</pre>
 */
public final class RuleBook {

    private final List<RuleSet> sets;
    private final Map<String, RuleOverride> overrides;

    private RuleBook(List<RuleSet> sets, Map<String, RuleOverride> overrides) {
        this.sets = List.copyOf(sets);
        this.overrides = Map.copyOf(overrides);
    }

    /** {@return no rules at all: an invoice is judged by its form alone} */
    public static RuleBook none() {
        return new RuleBook(List.of(), Map.of());
    }

    /** {@return the rules of one set, as they are} */
    public static RuleBook of(RuleSet set) {
        return new RuleBook(List.of(set), Map.of());
    }

    /** {@return these rules and those of a further set: of a country, a profile, a house} */
    public RuleBook plus(RuleSet set) {
        List<RuleSet> more = new ArrayList<>(sets);
        more.add(set);
        return new RuleBook(more, overrides);
    }

    /**
     * {@return these rules with one of them overridden; what was said of that rule before is said no more}
     *
     * @throws RefusedException if none of the sets has the rule: the form of a document (UBL-SR, CII-DT, EINV-READ) is no
     *     matter of choice, as a document without it is not read by others
     */
    public RuleBook with(RuleOverride override) {
        if (sets.stream().noneMatch(set -> set.has(override.ruleId()))) {
            throw new RefusedException(
                    say("overrideUnknown", "{rule} is no rule of {sets}, and only such a rule can be overridden")
                            .with("rule", override.ruleId())
                            .with("sets", sets.stream().map(RuleSet::toString).toList()));
        }
        Map<String, RuleOverride> more = new HashMap<>(overrides);
        more.put(override.ruleId(), override);
        return new RuleBook(sets, more);
    }

    /** {@return the rule sets, in the order in which they are asked} */
    public List<RuleSet> sets() {
        return sets;
    }

    /** {@return what is said of an invoice: of its form, then by each rule set} */
    public Verdict judge(Subject subject) {
        List<Finding> found = new ArrayList<>(subject.form().all());
        List<Verdict.Overridden> overridden = new ArrayList<>();
        for (RuleSet set : sets) {
            for (Finding finding : set.check(subject)) {
                RuleOverride override = overrides.get(finding.code().text());
                if (override == null) {
                    found.add(finding);
                } else {
                    overridden.add(new Verdict.Overridden(override, finding));
                    weakened(override, finding, found);
                }
            }
        }
        return new Verdict(subject, this, new Findings(found), overridden);
    }

    private static void weakened(RuleOverride override, Finding finding, List<Finding> found) {
        if (override.effect() == RuleOverride.Leniency.DOWNGRADE) {
            found.add(finding.severity() == Severity.ERROR ? finding.withSeverity(Severity.WARNING) : finding);
        }
    }

    /** {@return what is done otherwise than the sets say, by the ids of rules} */
    public List<RuleOverride> overrides() {
        return overrides.values().stream()
                .sorted(java.util.Comparator.comparing(RuleOverride::ruleId))
                .toList();
    }

    @Override
    public String toString() {
        return sets + (overrides.isEmpty() ? "" : " without " + overrides.keySet());
    }
}
