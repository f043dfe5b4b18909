package org.facturier.core.clause;

import java.util.List;
import org.facturier.core.agreement.BillingRule;

/**
 * What the rules of an agreement are called in its clauses: by their descriptions, as on the lines of invoices, and never by
 * their keys.
 *
 * @param rules  of the agreement, in order
 * @param words  the language
 */
record RuleNames(List<BillingRule> rules, ClauseWords words) {

    /**
     * {@return the descriptions of the rules that have these keys, in the order of the agreement, such as {@code “Subscription”
     * and “Hours”}}
     *
     * @param keys  of which one at least is that of a rule
     */
    String of(List<String> keys) {
        return words.together(rules.stream()
                .filter(rule -> keys.contains(rule.key()))
                .map(this::name)
                .toList());
    }

    /** Two rules may say the same on their lines; then they are counted in the order of their clauses: {@code “Hours” (2)}. */
    private String name(BillingRule rule) {
        List<BillingRule> alike = rules.stream()
                .filter(other -> other.description().equals(rule.description()))
                .toList();
        String name = words.quoted(rule.description());
        return alike.size() == 1 ? name : name + " (" + (alike.indexOf(rule) + 1) + ")";
    }
}
