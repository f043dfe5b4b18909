package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import org.facturier.core.finding.Completeness;
import org.facturier.einvoice.model.Term;

/**
 * A figure that is not what the other figures of its document come to.
 *
 * @param term  which figure, such as BT-131
 * @param place  where it stands in the hub, such as {@code lines[2].net}
 * @param stated  what the document states; zero where it states nothing
 * @param recomputed  what the figures that it is made of come to, as they are stated
 */
public record Discrepancy(Term term, String place, BigDecimal stated, BigDecimal recomputed) {

    public Discrepancy {
        Completeness.of("a discrepancy")
                .needs("term", term)
                .needs("place", place)
                .needs("stated", stated)
                .needs("recomputed", recomputed)
                .verify();
    }

    /** {@return how far the figure is off, zero or more} */
    public BigDecimal difference() {
        return stated.subtract(recomputed).abs();
    }
}
