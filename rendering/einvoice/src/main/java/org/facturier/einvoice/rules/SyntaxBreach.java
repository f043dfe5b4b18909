package org.facturier.einvoice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Argument;
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
enum SyntaxBreach {
    /** How often an element stands, and beside which. */
    STRUCTURE("-SR-", "structure", "rule {rule}: what stands here is missing, stands too often or beside what it excludes"),
    /** How a text or an attribute is written. */
    FORM("-DT-", "form", "rule {rule}: a text or an attribute that stands here is not of the form that its type has"),
    /** What has no place in an invoice of the norm. */
    CONTENT("-CR-", "content", "rule {rule}: what stands here has no place in an invoice of the norm");

    private final String mark;
    private final String name;
    private final String english;

    SyntaxBreach(String mark, String name, String english) {
        this.mark = mark;
        this.name = name;
        this.english = english;
    }

    /** {@return what a document breaks of the rules of its syntax, each rule and place once} */
    static Findings broken(Trace trace) {
        if (trace.broken().isEmpty()) {
            return Findings.none();
        }
        List<Finding> found = new ArrayList<>();
        trace.broken().stream().distinct().forEach(broken -> found.add(finding(broken)));
        return new Findings(found);
    }

    private static Finding finding(Trace.Broken broken) {
        SyntaxBreach kind = CONTENT;
        for (SyntaxBreach each : values()) {
            kind = broken.rule().contains(each.mark) ? each : kind;
        }
        return new Finding(
                new RuleCode(broken.rule()),
                Severity.ERROR,
                broken.place(),
                new Message(kind.name, kind.english, Map.of("rule", Argument.of(broken.rule()))),
                Optional.of("EN 16931, binding of the syntax, " + broken.rule()),
                Optional.empty());
    }

    /** {@return what each kind says, in English, by the key that languages have it under} */
    static Map<String, String> words() {
        return Map.of(
                "phrase." + STRUCTURE.name, STRUCTURE.english,
                "phrase." + FORM.name, FORM.english,
                "phrase." + CONTENT.name, CONTENT.english);
    }
}
