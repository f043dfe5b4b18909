package org.facturier.examples.einvoice;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Trace;

/** What is wrong with a document that could be read: what the reader met, the rules of its form, the rules of the norm. */
final class Verdict {

    private Verdict() {}

    /** {@return all that was found, in this order: reading, form, norm} */
    static Findings of(Reading reading, Mode mode) {
        return reading.findings()
                .plus(form(reading))
                .plus(EuropeanRules.standard().check(Subject.of(reading, mode)));
    }

    /** {@return the rules that EN 16931 has for the form of a syntax, each once, at its first place} */
    private static Findings form(Reading reading) {
        List<Finding> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Trace.Broken broken : reading.trace().broken()) {
            if (!told.contains(broken.rule())) {
                told.add(broken.rule());
                found.add(finding(broken));
            }
        }
        return new Findings(found);
    }

    private static Finding finding(Trace.Broken broken) {
        return new Finding(
                new RuleCode(broken.rule()),
                Severity.ERROR,
                broken.place(),
                say("brokenForm", "the document has not the form that EN 16931 wants in this syntax"),
                Optional.of("EN 16931-3"),
                Optional.empty());
    }
}
