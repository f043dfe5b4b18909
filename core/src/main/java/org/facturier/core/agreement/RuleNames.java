package org.facturier.core.agreement;

import java.util.List;

/** What the rules of an agreement are called in its clauses. */
record RuleNames(List<BillingRule> rules, ClauseWords words) {

    /** {@return the descriptions of some rules, by their keys} */
    String of(List<String> keys) {
        return words.together(keys.stream().map(this::name).toList());
    }

    private String name(String key) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> words.quoted(key));
    }

    /** Two rules may say the same on their lines; then the key tells them apart. */
    private String name(BillingRule rule) {
        boolean alone = rules.stream()
                        .filter(other -> other.description().equals(rule.description()))
                        .count()
                == 1;
        String name = words.quoted(rule.description());
        return alone ? name : name + " (" + rule.key() + ")";
    }
}
