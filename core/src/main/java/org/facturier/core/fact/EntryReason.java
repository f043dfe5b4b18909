package org.facturier.core.fact;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;

/**
 * Why an amount stands on an account without a document of the house. Hosts add reasons of their own.
 *
 * @param code  the reason, such as {@code INTEREST}: capital letters, digits and underscores, beginning with a letter
 */
public record EntryReason(String code) {

    /** It was open when this ledger began. */
    public static final EntryReason OPENING = new EntryReason("OPENING");
    /** Interest on what is late. */
    public static final EntryReason INTEREST = new EntryReason("INTEREST");
    /** A lump sum for the cost of recovery. */
    public static final EntryReason INDEMNITY = new EntryReason("INDEMNITY");
    /** A fee, such as that of a bank for a debit returned. */
    public static final EntryReason FEE = new EntryReason("FEE");
    /** The bill of a supplier, written by the supplier: below zero. */
    public static final EntryReason SUPPLIER_BILL = new EntryReason("SUPPLIER_BILL");

    /** @throws IllegalArgumentException if the code has another shape */
    public EntryReason {
        requireNonNull(code, "code");
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new RefusedException(say(
                            "entryReason",
                            "the reason of an entry is written in capital letters, digits and underscores, such as {example}, not '{code}'")
                    .with("example", "INTEREST")
                    .with("code", code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
