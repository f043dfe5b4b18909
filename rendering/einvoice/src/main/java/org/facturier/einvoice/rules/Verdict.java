package org.facturier.einvoice.rules;

import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.syntax.Syntax;

/**
 * What was said of an invoice: by which rule sets, of which versions, read in which mode, what was found, and what a host took
 * the weight of. Immutable.
 */
public final class Verdict {

    private final Subject subject;
    private final RuleBook book;
    private final Findings findings;
    private final List<Overridden> overridden;

    /**
     * A breach that does not weigh what its rule set says.
     *
     * @param override  what was done, and why
     * @param finding  the breach as the rule set has it, with its own weight
     */
    public record Overridden(RuleOverride override, Finding finding) {}

    Verdict(Subject subject, RuleBook book, Findings findings, List<Overridden> overridden) {
        this.subject = subject;
        this.book = book;
        this.findings = findings;
        this.overridden = List.copyOf(overridden);
    }

    /** {@return the rule sets that were asked, each with its version and the days on which it counts} */
    public List<RuleSet> ruleSets() {
        return book.sets();
    }

    /** {@return what the host does otherwise than the rule sets say, whether it came to that or not} */
    public List<RuleOverride> overrides() {
        return book.overrides();
    }

    /** {@return how the rules were read} */
    public Mode mode() {
        return subject.mode();
    }

    /** {@return the syntax that was judged} */
    public Syntax syntax() {
        return subject.syntax();
    }

    /** {@return what was found, overrides applied: of the form of the document first, then by rule set} */
    public Findings findings() {
        return findings;
    }

    /** {@return each breach that was switched off or made a warning} */
    public List<Overridden> overridden() {
        return overridden;
    }

    /** {@return whether nothing stops the invoice} */
    public boolean isValid() {
        return !findings.hasErrors();
    }

    /** {@return the invoice as one that may be written, with its warnings; or each finding, of which one at least stops it} */
    public Outcome<Validated> validated() {
        return isValid() ? Outcome.of(new Validated(subject.invoice(), this), findings) : Outcome.rejected(findings);
    }

    @Override
    public String toString() {
        return (isValid() ? "valid by " : "not valid by ") + book + ", " + mode();
    }
}
