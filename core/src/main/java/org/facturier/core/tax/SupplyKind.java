package org.facturier.core.tax;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;

/**
 * What is supplied, as far as tax cares. The list is open: a regime may know more kinds than the constants here.
 *
 * @param code  capital letters and underscores, such as {@code SERVICE}
 */
public record SupplyKind(String code) {

    /** Movable goods. */
    public static final SupplyKind GOODS = new SupplyKind("GOODS");
    /** A service under the general rule. */
    public static final SupplyKind SERVICE = new SupplyKind("SERVICE");
    /** A service supplied electronically. */
    public static final SupplyKind DIGITAL_SERVICE = new SupplyKind("DIGITAL_SERVICE");
    /** Vocational training by somebody entitled to the exemption. */
    public static final SupplyKind VOCATIONAL_TRAINING = new SupplyKind("VOCATIONAL_TRAINING");

    /** @throws IllegalArgumentException if the code has another shape */
    public SupplyKind {
        if (!OpenName.fits(code)) {
            throw new RefusedException(say("supplyKindForm", "a kind of supply looks like {example}, not like '{code}'")
                    .with("example", "DIGITAL_SERVICE")
                    .with("code", code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
