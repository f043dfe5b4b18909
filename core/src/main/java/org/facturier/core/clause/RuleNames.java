package org.facturier.core.clause;

import java.util.List;
import org.facturier.core.agreement.BillingRule;

/** What the rules of an agreement are called in its clauses. */
record RuleNames(List<BillingRule> rules, ClauseWords words) {

    /** {@return the descriptions of the rules that have these keys, of which there is one at least} */
    String of(List<String> keys) {
        return words.together(rules.stream()
                .filter(rule -> keys.contains(rule.key()))
                .map(this::name)
                .toList());
    }

    /** Two rules may say the same on their lines; then they are counted in the order of their clauses. */
    private String name(BillingRule rule) {
        List<BillingRule> alike = rules.stream()
                .filter(other -> other.description().equals(rule.description()))
                .toList();
        String name = words.quoted(rule.description());
        return alike.size() == 1 ? name : name + " (" + (alike.indexOf(rule) + 1) + ")";
    }
}
