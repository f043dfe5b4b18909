package org.facturier.einvoice.rules.en16931;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.RuleKey;
import org.facturier.einvoice.rules.Scope;

/**
 * Rules being listed: each class of this package adds its own one after the other, and hands the list over. Adds what all of
 * them share, the edition of 2017 and no syntax of their own, as a rule of the norm is asked in both syntaxes. For one thread.
 */
final class Rules {

    private static final Lessons LESSONS = Lessons.read();

    private final List<InvoiceRule<?>> all = new ArrayList<>();

    /**
     * Lists a rule that stops the invoice: an error, as nearly all rules of the norm are.
     *
     * <p>The words are our own, and are what a finding says; those in other languages are kept by id beside them. Both are
     * written so that they make sense without the norm at hand: the demand as a sentence that is true of a sound invoice, the
     * fix as a call to whoever writes it.
     *
     * @param id such as {@code BR-27}; unique in the set
     * @param scope what it looks at: the test is called once for each such group, and never where there is none
     * @param terms the terms that it is about, divided by one blank; a term of a scheme has its suffix, such as {@code BT-34-1}
     * @param demand what it asks
     * @param fix how a breach is mended
     * @param test what must hold; true where the rule has nothing to say of the group
     * @return this list, to go on
     */
    <G> Rules add(String id, Scope<G> scope, String terms, String demand, String fix, InvoiceRule.Test<G> test) {
        return add(id, Severity.ERROR, scope, terms, demand, fix, test);
    }

    /** Lists a rule of a weight; see the other method for the rest. */
    <G> Rules add(
            String id,
            Severity severity,
            Scope<G> scope,
            String terms,
            String demand,
            String fix,
            InvoiceRule.Test<G> test) {
        all.add(rule(id, severity, scope, terms, demand, fix, test));
        return this;
    }

    /**
     * Makes the rule that was listed last weigh otherwise by syntax or mode.
     *
     * @param weight how much breaking it weighs
     * @return this list, to go on
     */
    Rules weighing(InvoiceRule.Weighing weight) {
        int last = all.size() - 1;
        all.set(last, all.get(last).weighing(weight));
        return this;
    }

    /** {@return a rule of this edition that is asked in each syntax; why it is there and its examples are those of its id} */
    static <G> InvoiceRule<G> rule(
            String id,
            Severity severity,
            Scope<G> scope,
            String terms,
            String demand,
            String fix,
            InvoiceRule.Test<G> test) {
        return new InvoiceRule<>(RuleKey.of(id), severity, scope, terms(terms), LESSONS.of(id, demand, fix), test);
    }

    private static List<Term> terms(String ids) {
        List<Term> terms = new ArrayList<>(2);
        for (String id : ids.split(" ")) {
            terms.add(new Term(id));
        }
        return terms;
    }

    /** {@return what was listed, in that order; the list itself, so that a caller copies it before it gives it away} */
    List<InvoiceRule<?>> all() {
        return all;
    }
}
