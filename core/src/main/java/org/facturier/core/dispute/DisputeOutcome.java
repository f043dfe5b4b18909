package org.facturier.core.dispute;

/**
 * How a dispute ended. Hosts add codes of their own.
 *
 * @param code  the outcome, such as {@code CREDIT_NOTE}: capital letters, digits and underscores, beginning with a letter
 */
public record DisputeOutcome(String code) {

    /** The buyer was right, in whole or in part, and a credit note says so. */
    public static final DisputeOutcome CREDIT_NOTE = new DisputeOutcome("CREDIT_NOTE");
    /** The invoice stands. */
    public static final DisputeOutcome REJECTED = new DisputeOutcome("REJECTED");
    /** The buyer gave up the objection. */
    public static final DisputeOutcome WITHDRAWN = new DisputeOutcome("WITHDRAWN");
    /** Both gave way, as a relief, an allocation or a credit note says. */
    public static final DisputeOutcome SETTLEMENT = new DisputeOutcome("SETTLEMENT");
    /** The invoice stands, and is paid by a new plan. */
    public static final DisputeOutcome PAYMENT_PLAN = new DisputeOutcome("PAYMENT_PLAN");

    /** @throws IllegalArgumentException if the code has another shape */
    public DisputeOutcome {
        CodeShape.require(code, "CREDIT_NOTE");
    }

    @Override
    public String toString() {
        return code;
    }
}
