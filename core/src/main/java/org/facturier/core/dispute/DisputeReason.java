package org.facturier.core.dispute;

/**
 * Why a buyer objects. Hosts add codes of their own.
 *
 * @param code  the reason, such as {@code PRICE}: capital letters, digits and underscores, beginning with a letter
 */
public record DisputeReason(String code) {

    /** Another quantity was supplied. */
    public static final DisputeReason QUANTITY = new DisputeReason("QUANTITY");
    /** Another price was agreed. */
    public static final DisputeReason PRICE = new DisputeReason("PRICE");
    /** What was supplied is not as agreed. */
    public static final DisputeReason QUALITY = new DisputeReason("QUALITY");
    /** It was not ordered. */
    public static final DisputeReason NOT_ORDERED = new DisputeReason("NOT_ORDERED");
    /** It was not supplied. */
    public static final DisputeReason NOT_SUPPLIED = new DisputeReason("NOT_SUPPLIED");
    /** It was supplied too late. */
    public static final DisputeReason LATE = new DisputeReason("LATE");
    /** The tax is wrong. */
    public static final DisputeReason TAX = new DisputeReason("TAX");
    /** It was paid already. */
    public static final DisputeReason PAID = new DisputeReason("PAID");
    /** Something else, said in words. */
    public static final DisputeReason OTHER = new DisputeReason("OTHER");

    /** @throws IllegalArgumentException if the code has another shape */
    public DisputeReason {
        CodeShape.require(code, "PRICE");
    }

    @Override
    public String toString() {
        return code;
    }
}
