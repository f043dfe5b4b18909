package org.facturier.core.finding;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A value lacks properties; the message names each. What a finding says leaves out which value it is: its place tells. */
public final class IncompleteException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final transient List<String> missing;

    IncompleteException(String subject, List<String> missing) {
        super(
                subject + " needs " + String.join(", ", missing),
                say("lacking", "needed here: {missing}").with("missing", missing));
        this.subject = subject;
        this.missing = List.copyOf(missing);
    }

    /** {@return this, of some of the properties; empty where it lacks none of them} */
    public Optional<IncompleteException> only(Predicate<String> property) {
        List<String> some = missing.stream().filter(property).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new IncompleteException(subject, some));
    }

    /** {@return the value in words, such as {@code a party}} */
    public String subject() {
        return subject;
    }

    /** {@return the properties that it lacks, in the order in which they are asked for} */
    public List<String> missing() {
        return missing;
    }
}
