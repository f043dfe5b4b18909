package org.facturier.einvoice.rules;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.syntax.Trace;

/**
 * The fatal rules of the syntaxes, as findings: the reader notes that one is broken, here it is said. They keep the ids of the
 * bindings, {@code UBL-SR-12} or {@code CII-DT-031}; what is said goes by the kind that the id names, and where by the place.
 *
 * @source CEN/TS 16931-3-2 and -3-3
 */
final class SyntaxBreach {

    private SyntaxBreach() {}

    /** {@return what a document breaks of the rules of its syntax, each rule and place once} */
    static Findings of(Trace trace) {
        return trace.broken().isEmpty()
                ? Findings.none()
                : new Findings(trace.broken().stream()
                        .distinct()
                        .map(SyntaxBreach::finding)
                        .toList());
    }

    private static Finding finding(Trace.Broken broken) {
        return new Finding(
                new RuleCode(broken.rule()),
                Severity.ERROR,
                broken.place(),
                says(broken.rule()),
                Optional.of("EN 16931, binding of the syntax, " + broken.rule()),
                Optional.empty());
    }

    /** {@return what a rule says: SR of how often an element stands and beside which, DT of the form of a text, CR of the rest} */
    private static Message says(String rule) {
        if (rule.contains("-SR-")) {
            return say(
                            "structure",
                            "rule {rule}: what stands here is missing, stands too often or beside what it excludes")
                    .with("rule", rule);
        }
        return rule.contains("-DT-")
                ? say(
                                "form",
                                "rule {rule}: a text or an attribute that stands here is not of the form that its type has")
                        .with("rule", rule)
                : say("content", "rule {rule}: what stands here has no place in an invoice of the norm")
                        .with("rule", rule);
    }
}
