package org.facturier.core.tax;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;

/**
 * Which of a country's rates a product falls under, by name and not by figure: the figure depends on place and date. The
 * list is open.
 *
 * @param code  capital letters and underscores, such as {@code STANDARD}
 */
public record RateClass(String code) {

    /** The standard rate. */
    public static final RateClass STANDARD = new RateClass("STANDARD");
    /** The rate between standard and reduced, such as 10 % in France. */
    public static final RateClass INTERMEDIATE = new RateClass("INTERMEDIATE");
    /** The reduced rate. */
    public static final RateClass REDUCED = new RateClass("REDUCED");
    /** The rate below the reduced one, such as 2.1 % in France. */
    public static final RateClass SUPER_REDUCED = new RateClass("SUPER_REDUCED");

    /** @throws IllegalArgumentException if the code has another shape */
    public RateClass {
        if (!OpenName.fits(code)) {
            throw new RefusedException(say("rateClassForm", "a class of rates looks like {example}, not like '{code}'")
                    .with("example", "REDUCED")
                    .with("code", code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
