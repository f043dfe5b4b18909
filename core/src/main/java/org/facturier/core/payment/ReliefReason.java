package org.facturier.core.payment;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;

/**
 * Why somebody need not pay, or is not paid, a part of an item. Hosts add reasons of their own. It decides nothing here; books
 * and returns of VAT may treat one reason otherwise than another.
 *
 * @param code  the reason, such as {@code WRITE_OFF}: capital letters, digits and underscores, beginning with a letter
 */
public record ReliefReason(String code) {

    /** Nobody expects the money any more. */
    public static final ReliefReason WRITE_OFF = new ReliefReason("WRITE_OFF");
    /** It was paid early, as agreed. */
    public static final ReliefReason DISCOUNT = new ReliefReason("DISCOUNT");
    /** So little that it is not worth asking for. */
    public static final ReliefReason TOLERANCE = new ReliefReason("TOLERANCE");
    /** A bank on the way kept it. */
    public static final ReliefReason BANK_FEE = new ReliefReason("BANK_FEE");
    /** The parties settled for less. */
    public static final ReliefReason SETTLEMENT = new ReliefReason("SETTLEMENT");

    /** @throws IllegalArgumentException if the code has another shape */
    public ReliefReason {
        requireNonNull(code, "code");
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new RefusedException(say(
                            "reliefReason",
                            "the reason of a relief is written in capital letters, digits and underscores, such as {example}, not '{code}'")
                    .with("example", "WRITE_OFF")
                    .with("code", code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
