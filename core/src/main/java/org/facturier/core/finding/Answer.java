package org.facturier.core.finding;

import static org.facturier.core.finding.Message.say;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the host's answered, or the finding that it did not: it threw, gave null, or gave what could not be used. A
 * part is asked through this in every place, so that one that fails costs what it was asked about and nothing else. The rule
 * that it is asked by is what failing breaks, so that a host finds by the code and the place which part to mend.
 *
 * @param <T>  the type of what it gives
 */
public final class Answer<T> {

    private final Rule rule;
    private final String path;
    private final @Nullable T given;
    private final @Nullable Finding failure;

    private Answer(Rule rule, String path, @Nullable T given, @Nullable Finding failure) {
        this.rule = rule;
        this.path = path;
        this.given = given;
        this.failure = failure;
    }

    /** {@return the answer to a question} Errors of the machine, as where memory ends, are thrown on. */
    static <T> Answer<T> of(Rule rule, String path, Supplier<? extends @Nullable T> question) {
        try {
            T given = question.get();
            return given == null
                    ? new Answer<>(rule, path, null, rule.failed(path, say("givesNull", "it gives null")))
                    : new Answer<>(rule, path, given, null);
        } catch (RuntimeException failure) {
            return new Answer<>(rule, path, null, rule.failed(path, failure));
        }
    }

    /** {@return what is made of it; what cannot be used, as it throws, counts as not answered} */
    public <R> Answer<R> map(Function<? super T, ? extends @Nullable R> use) {
        T answered = given;
        return answered == null ? new Answer<>(rule, path, null, failure) : of(rule, path, () -> use.apply(answered));
    }

    /** {@return it, or what stands for it where the part failed} */
    public T orElse(Function<? super Finding, ? extends T> failed) {
        T answered = given;
        Finding why = failure;
        if (answered != null) {
            return answered;
        }
        if (why == null) {
            throw new IllegalStateException("an answer is given or failed");
        }
        return failed.apply(why);
    }
}
