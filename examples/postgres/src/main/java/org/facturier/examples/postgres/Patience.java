package org.facturier.examples.postgres;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How often to ask again where an answer was lost. What is asked may be done more than once, and must be kept once at most.
 *
 * @param times  how often to ask at most, at least once
 * @param pause  how long to wait between two times
 */
public record Patience(int times, Duration pause) {

    /** @throws IllegalArgumentException if it is not even asked once */
    public Patience {
        if (times < 1) {
            throw new IllegalArgumentException("a store is asked at least once, not " + times + " times");
        }
    }

    /**
     * {@return the answer}
     *
     * @throws AnswerLostException if the last answer was lost, too
     */
    public <T> T ask(Supplier<T> question) {
        for (int left = times - 1; ; left--) {
            try {
                return question.get();
            } catch (AnswerLostException lost) {
                if (left == 0 || !rested()) {
                    throw lost;
                }
            }
        }
    }

    /** {@return whether the pause was not interrupted} */
    private boolean rested() {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
