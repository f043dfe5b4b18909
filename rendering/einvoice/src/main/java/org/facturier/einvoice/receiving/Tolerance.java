package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import org.facturier.core.finding.Completeness;
import org.facturier.einvoice.model.Term;

/**
 * How far a figure may be off before an invoice is refused. It never changes what is booked: that is the amount due as it is
 * stated.
 *
 * <p>A house that buys from shops, whose prices were rounded after tax was taken out, takes some cents on lines; one that gets
 * credit notes in parts, a cent on tax. The difference is told as a warning, so that somebody may look.
 *
 * @param lines  for the net amount of a line (BT-131), of which the price may be rounded; zero or more, in the currency of the
 *     invoice
 * @param others  for every other figure; zero or more
 */
public record Tolerance(BigDecimal lines, BigDecimal others) {

    /** Every figure is what it is made of, to the cent. */
    public static final Tolerance ZERO = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final Term NET_OF_LINE = Term.bt(131);

    /** @throws IllegalArgumentException if one of them is below zero */
    public Tolerance {
        Completeness.of("a tolerance")
                .needs("lines", lines)
                .needs("others", others)
                .verify();
        if (lines.signum() < 0 || others.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is zero or more");
        }
    }

    /** {@return a tolerance that is the same for each figure, such as {@code "0.01"}} */
    public static Tolerance of(String each) {
        return new Tolerance(new BigDecimal(each), new BigDecimal(each));
    }

    /** {@return this tolerance, with another for lines} */
    public Tolerance withLines(String lines) {
        return new Tolerance(new BigDecimal(lines), others);
    }

    /** {@return whether a figure that is off is off by no more} */
    public boolean covers(Discrepancy discrepancy) {
        BigDecimal most = discrepancy.term().equals(NET_OF_LINE) ? lines : others;
        return discrepancy.difference().compareTo(most) <= 0;
    }
}
