package org.facturier.core.finding;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One rule that a document or record can break: its code, its weight and where it comes from. Each package that checks
 * something lists its rules as an enum of this type, so that a rule is stated once and every code can be listed. A code that
 * was given is never given to another rule, and a rule that is dropped keeps it.
 */
public interface Rule {

    /** {@return what the rule is} */
    RuleStatement statement();

    /** {@return the stable code} */
    default RuleCode code() {
        return statement().code();
    }

    /** {@return what the rule asks, as one sentence for the catalogue} */
    default String demand() {
        return statement().demand();
    }

    /** {@return how much breaking it weighs} */
    default Severity severity() {
        return statement().severity();
    }

    /** {@return the law or standard behind it, empty where it is plain reason} */
    default Optional<String> source() {
        return statement().source();
    }

    /**
     * {@return the finding that this rule is broken}
     *
     * @param path  the place, such as {@code lines[2].price.unitPrice} or {@code usage.csv:17}
     * @param english  what was met and what was expected there, where that is the same every time
     */
    default Finding at(String path, String english) {
        return at(path, Message.say(english));
    }

    /**
     * {@return the finding that this rule is broken}
     *
     * @param path  the place, such as {@code lines[2].price.unitPrice} or {@code usage.csv:17}
     * @param says  what was met and what was expected there
     */
    default Finding at(String path, Message says) {
        return new Finding(
                code(), severity(), path, says, source(), statement().hint().map(Message::say));
    }

    /**
     * {@return the finding that a part of the host's failed where it was asked}
     *
     * @param path  the place
     * @param failure  what the part threw: its message, or its name where it has none
     */
    default Finding failed(String path, RuntimeException failure) {
        return at(path, Message.say("{failure}").with("failure", failure));
    }

    /**
     * {@return the finding that a part of the host's failed where it was asked}
     *
     * @param path  the place
     * @param failure  what it did instead of answering
     */
    default Finding failed(String path, Message failure) {
        return at(path, Message.say("{failure}").with("failure", failure));
    }

    /**
     * {@return what a part of the host's answers, or the finding of this rule that it does not}
     *
     * @param path  the place
     * @param question  asks the part
     */
    default <T> Answer<T> ask(String path, Supplier<? extends @Nullable T> question) {
        return Answer.of(this, path, question);
    }
}
