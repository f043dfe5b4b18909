package org.facturier.core.calculation;

import java.util.List;
import org.facturier.core.arithmetic.Cumulative;
import org.facturier.core.arithmetic.CumulativeInclusive;
import org.facturier.core.arithmetic.Inclusive;
import org.facturier.core.arithmetic.PerGroup;
import org.facturier.core.arithmetic.PerLine;
import org.facturier.core.tax.VatCalculator;

/**
 * The arithmetics that come with the library. Which one a document was calculated with stands in it as id and version, so that
 * it comes to the same cents years later.
 *
 * <p>The first four work out a document by itself, without or with tax in its prices. The cumulative ones work out parts of a
 * whole, which stands in the bases of the draft; without a basis they round each treatment as a whole.
 */
public final class VatCalculators {

    private VatCalculators() {}

    /** {@return tax rounded once for each treatment; policy {@code PER_GROUP}, the rule of EN 16931 (BR-CO-17)} */
    public static VatCalculator perGroup() {
        return PerGroup.INSTANCE;
    }

    /** {@return tax rounded on every line, allowance and charge; policy {@code PER_LINE}} */
    public static VatCalculator perLine() {
        return PerLine.INSTANCE;
    }

    /**
     * {@return prices with tax: the net is taken out of the gross of each treatment and the tax is the difference; policy
     * {@code INCLUSIVE_BY_DIFFERENCE}}
     */
    public static VatCalculator inclusiveByDifference() {
        return Inclusive.BY_DIFFERENCE;
    }

    /**
     * {@return prices with tax: the net is taken out of the gross, the tax is that of the net, and what is missing to the
     * gross is stated as a rounding amount (BT-114); policy {@code INCLUSIVE_WITH_ROUNDING}}
     */
    public static VatCalculator inclusiveWithRounding() {
        return Inclusive.WITH_ROUNDING;
    }

    /**
     * {@return tax as the share of the tax invoiced, cumulative over all notes of one invoice, so that they sum to it;
     * policy {@code CUMULATIVE_CREDIT}}
     */
    public static VatCalculator cumulativeCredit() {
        return Cumulative.CREDIT;
    }

    /**
     * {@return tax as the share of the tax of a whole order, cumulative over all that is invoiced of it, so that deposits,
     * parts and the final invoice sum to it; policy {@code CUMULATIVE_PART}}
     */
    public static VatCalculator cumulativePart() {
        return Cumulative.PART;
    }

    /**
     * {@return for notes with prices that include tax: what is credited with tax is said, the net is its share, cumulative
     * over all notes of one invoice, and the tax the difference; policy {@code CUMULATIVE_CREDIT_INCLUSIVE}}
     */
    public static VatCalculator cumulativeCreditInclusive() {
        return CumulativeInclusive.CREDIT;
    }

    /**
     * {@return for parts of an order with prices that include tax: what a part comes to with tax is said, the net is its
     * share, cumulative over all parts, and the tax the difference; policy {@code CUMULATIVE_PART_INCLUSIVE}}
     */
    public static VatCalculator cumulativePartInclusive() {
        return CumulativeInclusive.PART;
    }

    /** {@return all of them, {@link #perGroup} first, which thus serves drafts that ask for none} */
    public static List<VatCalculator> all() {
        return List.of(
                perGroup(),
                perLine(),
                inclusiveByDifference(),
                inclusiveWithRounding(),
                cumulativeCredit(),
                cumulativePart(),
                cumulativeCreditInclusive(),
                cumulativePartInclusive());
    }
}
