package org.facturier.einvoice.rules;

import java.util.List;
import java.util.Map;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.model.Term;

/**
 * One rule over the hub: what it looks at, what must hold, and what is said where it does not. A rule of a national set is a value
 * of the same kind. Immutable.
 *
 * @param <G>  what it looks at
 */
public final class InvoiceRule<G> implements Rule {

    private final RuleKey key;
    private final Scope<G> scope;
    private final List<Term> terms;
    private final Test<G> test;
    private final RuleStatement statement;
    private final Message says;

    /**
     * What must hold.
     *
     * @param <G>  what it looks at
     */
    @FunctionalInterface
    public interface Test<G> {

        /** {@return whether it holds of a group; called once for each, without side effects} */
        boolean holds(G group, Subject subject);
    }

    /**
     * A rule.
     *
     * @param key  its name
     * @param severity  how much breaking it weighs
     * @param scope  what it looks at
     * @param terms  the terms that it is about
     * @param words  what it asks, and how a breach is mended
     * @param test  what must hold
     */
    public InvoiceRule(
            RuleKey key, Severity severity, Scope<G> scope, List<Term> terms, RuleWords words, Test<G> test) {
        this.key = key;
        this.scope = scope;
        this.terms = List.copyOf(terms);
        this.test = test;
        this.statement = RuleStatement.of(key.id(), severity, words.demand(), "EN 16931-1:2017, " + key.id())
                .withHint(words.fix());
        this.says = new Message("", words.demand(), Map.of());
    }

    /** {@return the name of the rule} */
    public RuleKey key() {
        return key;
    }

    /** {@return what it looks at} */
    public Scope<G> scope() {
        return scope;
    }

    /** {@return the terms that it is about} */
    public List<Term> terms() {
        return terms;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }

    /** {@return whether it holds of a group} */
    public boolean holds(G group, Subject subject) {
        return test.holds(group, subject);
    }

    Finding broken(int outer, int inner) {
        return new Finding(
                code(),
                severity(),
                scope.place(outer, inner),
                says,
                source(),
                statement.hint().map(Message::say));
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
