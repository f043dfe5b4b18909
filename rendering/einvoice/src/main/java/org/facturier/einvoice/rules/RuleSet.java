package org.facturier.einvoice.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.einvoice.syntax.Syntax;

/**
 * Rules that are published together, with their version and the days on which they count. Immutable and safe for threads.
 */
public final class RuleSet {

    private final String id;
    private final String version;
    private final LocalDate validFrom;
    private final Optional<LocalDate> validTo;
    private final List<InvoiceRule<?>> rules;
    private final List<Step<?>> ofUbl;
    private final List<Step<?>> ofCii;

    /**
     * Rules that are published together.
     *
     * @param id  such as {@code en16931}
     * @param version  such as {@code 1.3.16}
     * @param validFrom  the first day on which they count, inclusive
     * @param validTo  the last day, inclusive; empty while no end is known
     * @param rules  the rules
     * @throws IllegalArgumentException if two rules have one name
     */
    public RuleSet(
            String id,
            String version,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            List<? extends InvoiceRule<?>> rules) {
        this.id = id;
        this.version = version;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.rules = List.copyOf(rules);
        requireNames(this.rules);
        this.ofUbl = steps(this.rules, Syntax.UBL_INVOICE);
        this.ofCii = steps(this.rules, Syntax.CII);
    }

    /** Names are compared as texts: Java makes the equality of a record at run time, and that is a tenth of loading all rules. */
    private static void requireNames(List<InvoiceRule<?>> rules) {
        Set<String> names = new HashSet<>();
        for (InvoiceRule<?> rule : rules) {
            if (!names.add(rule.key().edition().name() + ' ' + rule.key())) {
                throw new IllegalArgumentException(rule.key() + " is the name of two rules");
            }
        }
    }

    private static List<Step<?>> steps(List<InvoiceRule<?>> rules, Syntax syntax) {
        Map<Scope<?>, List<InvoiceRule<?>>> byScope = new LinkedHashMap<>();
        for (InvoiceRule<?> rule : rules) {
            if (rule.key().isAskedIn(syntax)) {
                byScope.computeIfAbsent(rule.scope(), scope -> new ArrayList<>())
                        .add(rule);
            }
        }
        List<Step<?>> steps = new ArrayList<>();
        byScope.forEach((scope, some) -> steps.add(new Step<>(scope, some)));
        return List.copyOf(steps);
    }

    /** {@return which rules they are, such as {@code en16931}} */
    public String id() {
        return id;
    }

    /** {@return the version, such as {@code 1.3.16}} */
    public String version() {
        return version;
    }

    /** {@return the first day on which they count, inclusive} */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** {@return the last day on which they count, inclusive; empty while no end is known} */
    public Optional<LocalDate> validTo() {
        return validTo;
    }

    /** {@return whether the rules count on a day} */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }

    /** {@return the rules} */
    public List<InvoiceRule<?>> rules() {
        return rules;
    }

    /** {@return whether a rule of an id is among them, for whatever syntax} */
    public boolean has(String id) {
        return rules.stream().anyMatch(rule -> rule.key().id().equals(id));
    }

    /** {@return the rules together with more of them: a switchable rule, or a house's own} */
    public RuleSet plus(InvoiceRule<?> rule) {
        List<InvoiceRule<?>> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(id, version, validFrom, validTo, more);
    }

    /**
     * {@return what an invoice breaks of these rules; one finding for each place} Nothing of the form of the document is looked
     * at, and nothing is overridden: for both see {@link RuleBook}.
     *
     * @param subject  the invoice; a rule of another syntax is not asked
     */
    public Findings check(Subject subject) {
        List<Finding> found = new ArrayList<>(0);
        for (Step<?> step : subject.syntax().isUbl() ? ofUbl : ofCii) {
            step.check(subject, found);
        }
        return found.isEmpty() ? Findings.none() : new Findings(found);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }

    /** The rules that look at the same groups, which are walked once. */
    private static final class Step<G> {

        private final Scope<G> scope;
        private final InvoiceRule<G>[] rules;

        @SuppressWarnings("unchecked")
        Step(Scope<G> scope, List<InvoiceRule<?>> rules) {
            this.scope = scope;
            this.rules = (InvoiceRule<G>[]) rules.toArray(new InvoiceRule<?>[0]);
        }

        void check(Subject subject, List<Finding> found) {
            scope.each(subject.invoice(), (group, outer, inner) -> {
                for (InvoiceRule<G> rule : rules) {
                    if (!rule.holds(group, subject)) {
                        found.add(rule.broken(outer, inner, subject));
                    }
                }
            });
        }
    }
}
