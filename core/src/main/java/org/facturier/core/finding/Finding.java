package org.facturier.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One problem found in a document, a record or a file. What place and message quote at length is shortened: of more than
 * 2,000 characters the beginning and the end are kept.
 *
 * <p>It is a value: it can be stored as JSON, compared, and said in another language years later. Where one check asks another,
 * its findings are put {@linkplain #under} the place of what was asked about.
 *
 * @param code  the rule that is broken
 * @param severity  whether it stops the document
 * @param path  the place: a path of properties such as {@code lines[2].price.unitPrice}, or file and line
 *     ({@code usage.csv:17}); empty for the whole
 * @param says  what was met and what was expected
 * @param source  the law or standard that asks for it, empty where it is plain reason
 * @param advice  what to do about it, where that is known
 */
public record Finding(
        RuleCode code,
        Severity severity,
        String path,
        Message says,
        Optional<String> source,
        Optional<Message> advice) {

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        path = Shortened.message(requireNonNull(path, "path"));
        requireNonNull(says, "says");
        requireNonNull(source, "source");
        requireNonNull(advice, "advice");
    }

    /** {@return what was met and what was expected, in English as logs have it} */
    public String message() {
        return says.text();
    }

    /** {@return what to do about it, in English as logs have it} */
    public Optional<String> hint() {
        return advice.map(Message::text);
    }

    /** {@return the key under which a language has the words of {@link #says}: the code, and a name where a rule says several} */
    public String key() {
        return key(says);
    }

    /** {@return the key under which a language has the words of {@link #advice}, empty where there is none} */
    public Optional<String> hintKey() {
        return advice.map(message -> code + ".hint" + (message.name().isEmpty() ? "" : "." + message.name()));
    }

    /** {@return the key of a sentence of the rule} */
    public String key(Message message) {
        return code + (message.name().isEmpty() ? "" : "." + message.name());
    }

    /** {@return this finding, with what to do about it} */
    public Finding withHint(String english) {
        return withHint(Message.say(english));
    }

    /** {@return this finding, with what to do about it} */
    public Finding withHint(Message advice) {
        return new Finding(code, severity, path, says, source, Optional.of(advice));
    }

    /** {@return this finding, seen from outside: its path goes on from {@code parent}} */
    public Finding under(String parent) {
        String joined = path.isEmpty() || path.startsWith("[") ? parent + path : parent + "." + path;
        return new Finding(code, severity, joined, says, source, advice);
    }

    /** {@return this finding, at another place} */
    public Finding withPath(String place) {
        return new Finding(code, severity, place, says, source, advice);
    }

    /** {@return this finding, with the law or standard that asks for it} */
    public Finding withSource(String law) {
        return new Finding(code, severity, path, says, Optional.of(law), advice);
    }

    /** {@return this finding, in another sentence} */
    public Finding withMessage(Message other) {
        return new Finding(code, severity, path, other, source, advice);
    }

    /** {@return this finding, at another weight} */
    public Finding withSeverity(Severity other) {
        return new Finding(code, other, path, says, source, advice);
    }

    /** {@return one line for a log: code, place, message, source and hint, in English} */
    @Override
    public String toString() {
        return severity + " " + code + (path.isEmpty() ? "" : " at " + path) + ": " + message()
                + source.map(text -> " (" + text + ")").orElse("")
                + hint().map(text -> " - " + text).orElse("");
    }
}
