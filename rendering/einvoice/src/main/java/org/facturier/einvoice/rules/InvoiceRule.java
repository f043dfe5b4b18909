package org.facturier.einvoice.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;
import org.facturier.core.wording.FindingWords;
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
    private final RuleWords words;
    private final RuleStatement statement;
    private final Message says;
    private final Weighing weight;

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

    /** How much breaking a rule weighs, where that is not the same everywhere. */
    @FunctionalInterface
    public interface Weighing {

        /** {@return how much it weighs of an invoice under the eyes of the rules} */
        Severity of(Subject subject);
    }

    /**
     * A rule.
     *
     * @param key  its name; the id is its code, too
     * @param severity  how much breaking it weighs
     * @param scope  what it looks at
     * @param terms  the terms that it is about
     * @param words  what it asks, and how a breach is mended
     * @param test  what must hold
     */
    public InvoiceRule(
            RuleKey key, Severity severity, Scope<G> scope, List<Term> terms, RuleWords words, Test<G> test) {
        this(key, scope, terms, words, test, statement(key, severity, words), subject -> severity);
    }

    private InvoiceRule(
            RuleKey key,
            Scope<G> scope,
            List<Term> terms,
            RuleWords words,
            Test<G> test,
            RuleStatement statement,
            Weighing weight) {
        this.key = key;
        this.scope = scope;
        this.terms = List.copyOf(terms);
        this.words = words;
        this.test = test;
        this.statement = statement;
        this.says = new Message("", words.demand(), Map.of());
        this.weight = weight;
    }

    private static RuleStatement statement(RuleKey key, Severity severity, RuleWords words) {
        return RuleStatement.of(key.id(), severity, words.demand(), "EN 16931-1:2017, " + key.id())
                .withHint(words.fix());
    }

    /**
     * {@return this rule, whose breach does not weigh the same in each syntax or mode}
     *
     * @param other  how much it weighs; {@link #severity} stays what it is where nothing is said of a document
     */
    public InvoiceRule<G> weighing(Weighing other) {
        return new InvoiceRule<>(key, scope, terms, words, test, statement, other);
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

    /** {@return what is said of it: reason and examples, too} */
    public RuleWords words() {
        return words;
    }

    /** {@return what the rule is for, in a language; in English where that has no words for it, empty where nobody says} */
    public Optional<String> why(FindingWords language) {
        return words.why().map(english -> language.find(key.id() + ".why").orElse(english));
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }

    /** {@return whether it holds of a group} */
    public boolean holds(G group, Subject subject) {
        return test.holds(group, subject);
    }

    Finding broken(int outer, int inner, Subject subject) {
        return new Finding(
                code(),
                weight.of(subject),
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
