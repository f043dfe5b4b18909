package org.facturier.core.dispute;

/**
 * What a piece of evidence is. Hosts add codes of their own.
 *
 * @param code  the kind, such as {@code CONTRACT}: capital letters, digits and underscores, beginning with a letter
 */
public record EvidenceKind(String code) {

    /** What was agreed. */
    public static final EvidenceKind CONTRACT = new EvidenceKind("CONTRACT");
    /** What was ordered. */
    public static final EvidenceKind ORDER = new EvidenceKind("ORDER");
    /** Electronic mail. */
    public static final EvidenceKind MAIL = new EvidenceKind("MAIL");
    /** A note or a recording of a call. */
    public static final EvidenceKind CALL = new EvidenceKind("CALL");
    /** A letter by post. */
    public static final EvidenceKind LETTER = new EvidenceKind("LETTER");
    /** That it was supplied, as the buyer or a carrier signed. */
    public static final EvidenceKind DELIVERY_PROOF = new EvidenceKind("DELIVERY_PROOF");
    /** A picture. */
    public static final EvidenceKind PICTURE = new EvidenceKind("PICTURE");

    /** @throws IllegalArgumentException if the code has another shape */
    public EvidenceKind {
        CodeShape.require(code, "CONTRACT");
    }

    @Override
    public String toString() {
        return code;
    }
}
