package org.facturier.core.finding;

import java.util.Optional;

/**
 * What a rule is: its name, its weight, its demand and where it comes from.
 *
 * @param code  the stable code
 * @param severity  how much breaking it weighs
 * @param demand  what it asks, as one sentence for the catalogue
 * @param source  the law or standard behind it, empty where it is plain reason
 * @param hint  what to do about a breach, where that is the same every time
 */
public record RuleStatement(
        RuleCode code, Severity severity, String demand, Optional<String> source, Optional<String> hint) {

    public RuleStatement {
        Completeness.of("a rule")
                .needs("code", code)
                .needs("severity", severity)
                .needs("demand", demand)
                .needs("source", source)
                .needs("hint", hint)
                .verify();
    }

    /** {@return the statement of a rule; a blank source is none} */
    public static RuleStatement of(String code, Severity severity, String demand, String source) {
        return new RuleStatement(
                new RuleCode(code),
                severity,
                demand,
                Optional.of(source).filter(text -> !text.isBlank()),
                Optional.empty());
    }

    /** {@return this statement, with what to do about a breach} */
    public RuleStatement withHint(String hint) {
        return new RuleStatement(code, severity, demand, source, Optional.of(hint));
    }

    /** {@return the statement of a rule of plain reason, which stops the document or record} */
    public static RuleStatement of(String code, String demand) {
        return of(code, Severity.ERROR, demand, "");
    }
}
