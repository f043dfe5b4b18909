package org.facturier.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One problem found in a document, a record or a file. What place and message quote at length is shortened here: of more than
 * 2,000 characters the beginning and the end are kept.
 *
 * @param code  the rule that is broken
 * @param severity  whether it stops the document
 * @param path  the place: a path of properties such as {@code lines[2].unitPrice}, or file and line
 *     ({@code usage.csv:17}); empty for the whole
 * @param message  what was met and what was expected, in English
 * @param source  the law or standard that asks for it, empty where it is plain reason
 * @param hint  what to do about it, where that is known
 */
public record Finding(
        RuleCode code, Severity severity, String path, String message, Optional<String> source, Optional<String> hint) {

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        path = Shortened.message(requireNonNull(path, "path"));
        message = Shortened.message(requireNonNull(message, "message"));
        requireNonNull(source, "source");
        requireNonNull(hint, "hint");
    }

    /** {@return this finding, with what to do about it} */
    public Finding withHint(String hint) {
        return new Finding(code, severity, path, message, source, Optional.of(hint));
    }

    /** {@return this finding, by the law that asks for it here} */
    public Finding withSource(String source) {
        return new Finding(code, severity, path, message, Optional.of(source), hint);
    }

    /** {@return this finding, with the weight that it has here} */
    public Finding withSeverity(Severity severity) {
        return new Finding(code, severity, path, message, source, hint);
    }

    /** {@return this finding, at the place that it has here} */
    public Finding at(String path) {
        return new Finding(code, severity, path, message, source, hint);
    }

    /** {@return this finding, seen from outside: its path goes on from {@code parent}} */
    public Finding under(String parent) {
        String joined = path.isEmpty() || path.startsWith("[") ? parent + path : parent + "." + path;
        return new Finding(code, severity, joined, message, source, hint);
    }

    /** {@return one line for a person: code, place, message, source and hint} */
    @Override
    public String toString() {
        return severity + " " + code + (path.isEmpty() ? "" : " at " + path) + ": " + message
                + source.map(text -> " (" + text + ")").orElse("")
                + hint.map(text -> " - " + text).orElse("");
    }
}
