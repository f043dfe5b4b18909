package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Message;
import org.facturier.core.finding.RefusedException;

/**
 * How a pattern is refused: a sentence about the pattern with a reason in it, each named, so that a host that lets its users
 * write patterns tells them in their language what is wrong with theirs.
 */
final class Refusal {

    private Refusal() {}

    /**
     * {@return the refusal of a pattern}
     *
     * @param pattern  the pattern as it was given
     * @param why  what its numbers would do that numbers of invoices may not, with a case in point
     */
    static RefusedException of(String pattern, Message why) {
        return new RefusedException(say("patternRefused", "the pattern {pattern} cannot number invoices: {why}")
                .with("pattern", pattern)
                .with("why", why));
    }
}
