package org.facturier.core.dispute;

/**
 * By which way the parties of a dispute wrote or spoke to each other. Hosts add codes of their own.
 *
 * @param code  the channel, such as {@code LETTER}: capital letters, digits and underscores, beginning with a letter
 */
public record DisputeChannel(String code) {

    /** A letter by post. */
    public static final DisputeChannel LETTER = new DisputeChannel("LETTER");
    /** A letter of which the post proves that it arrived. */
    public static final DisputeChannel REGISTERED_LETTER = new DisputeChannel("REGISTERED_LETTER");
    /** Electronic mail. */
    public static final DisputeChannel MAIL = new DisputeChannel("MAIL");
    /** A call. */
    public static final DisputeChannel CALL = new DisputeChannel("CALL");
    /** A meeting. */
    public static final DisputeChannel MEETING = new DisputeChannel("MEETING");
    /** A platform, such as the one that the invoice went through. */
    public static final DisputeChannel PORTAL = new DisputeChannel("PORTAL");

    /** @throws IllegalArgumentException if the code has another shape */
    public DisputeChannel {
        CodeShape.require(code, "LETTER");
    }

    @Override
    public String toString() {
        return code;
    }
}
